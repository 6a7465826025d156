import type { SheetWords } from '../zh-CN/sheet'

/** Words of reporting several figures in one sheet in English. */
export const sheet: SheetWords = {
  sheet: {
    open: 'Report in a sheet',
    title: 'Report in a sheet',
    hint: 'Fill the cells, or copy a range from Excel and paste it into its first cell; empty rows are not sent.',
    faults: {
      number: 'is no number',
      missing: 'is missing',
      unused: 'this target takes none',
      zero: 'must not be zero',
    },
    send: 'Send {{count}} rows',
    wrong: '{{count}} rows have to be put right',
    sent: '{{stored}} rows sent, {{rejected}} not taken',
  },
}
