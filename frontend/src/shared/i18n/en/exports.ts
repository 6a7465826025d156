import type { ExportWords } from '../zh-CN/exports'

/** Words of tables that go out as files, and of workbooks, in English. */
export const exports: ExportWords = {
  export: {
    button: 'Export',
    of: 'Export {{name}} (Excel)',
    number: 'Number',
    code: 'Code',
    account: 'Account',
    operation: 'Operation',
    entity: 'Subject',
    before: 'Before',
    after: 'After',
    change: 'Change',
    onTime: 'In time',
    waitingDays: 'Days waiting',
    words: 'Words',
    day: 'Day',
    state: 'State',
    department: 'Department',
    addressees: 'Addressees',
    overdue: 'Overdue',
    circle: 'Circle',
    sentAt: 'Sent at',
    problem: 'Reason',
    reportedUnits: 'Units reported',
    expectedUnits: 'Units expected',
    adx: 'Export ADX',
    adxHint:
      'ADX is how platforms of health and education statistics (DHIS2, for one) exchange figures; it holds what was approved. An ADX file that you were given is uploaded above.',
  },
  workbook: {
    title: 'Report with Excel',
    hint: 'The workbook lists all that is to be reported, with the last figures. Fill in the yellow cells and upload it; what is refused comes back in red with the reason, in the same workbook.',
    download: 'Download the workbook',
    upload: 'Upload a filled-in workbook',
    marked: 'Download the marked workbook',
    markedHint:
      'Refused cells are red, the reason is in their comments; mend them there and upload it again.',
  },
}
