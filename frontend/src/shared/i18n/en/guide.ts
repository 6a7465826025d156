import type { GuideWords } from '../zh-CN/guide'

/** Words of the guide for those who connect a system in English. */
export const guide: GuideWords = {
  guide: {
    lead: 'Connect your county’s system, to report and to read. The commands can be copied and run; they need curl and jq. Ask the administrator for the client’s secret.',
    swagger: 'Open Swagger UI',
    copy: 'Copy',
    copyOf: 'Copy: {{name}}',
    copied: 'Copied',
    copyFailed: 'The browser does not allow copying; select the text and copy it yourself.',
    steps: {
      token: '1. Get a token',
      plan: '2. Read the plan’s targets',
      report: '3. Report one figure',
      batch: '4. Report many at once (NDJSON)',
      value: '5. Read the value',
      changes: '6. Read on through the changes',
      stream: '7. Follow changes live',
    },
    stepHints: {
      token:
        'Set CLIENT_SECRET to what the administrator gave you. A token lasts some minutes; get another when it has expired.',
      plan: 'Set TARGET to the code of the target to report.',
      report:
        'Sent again with the same Idempotency-Key it gives the same answer. A new figure counts once it has been approved.',
      batch: 'First checked, then stored. The same batch sent again changes nothing.',
      value: 'include=submitted counts what waits for review too; leave it out for the official value.',
      changes: 'Keep page.next and send it as since the next time: none is missed, none comes twice.',
      stream: 'Each change is sent as it happens; after a break go on with Last-Event-ID.',
    },
  },
}
