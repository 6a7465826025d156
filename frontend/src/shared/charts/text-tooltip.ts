interface Place {
  dataIndex: number
  seriesName?: string
}

/** A tooltip of plain words: what a formatter returns as a string would be taken for HTML. */
export const textTooltip = (words: (place: Place) => string) => ({
  trigger: 'item' as const,
  formatter: (at: unknown): HTMLElement => {
    const element = document.createElement('span')
    element.textContent = words(at as Place)
    return element
  },
})
