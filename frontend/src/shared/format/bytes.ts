const UNITS = ['B', 'KB', 'MB', 'GB']

/** The size of a file as people say it: 482 KB. */
export function formatBytes(size: number, language: string): string {
  const step = size < 1024 ? 0 : Math.min(Math.floor(Math.log2(size) / 10), UNITS.length - 1)
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: step < 2 ? 0 : 1 })
  return `${number.format(size / 1024 ** step)} ${UNITS[step]}`
}
