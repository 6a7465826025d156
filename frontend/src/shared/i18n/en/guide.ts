import type { GuideWords } from '../zh-CN/guide'

/** Words of the guide for those who connect a system in English. */
export const guide: GuideWords = {
  guide: {
    lead: 'Connect your county’s system, to report and to read. The commands can be copied and run; they need curl, jq and openssl. Ask the administrator for the client’s secret.',
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
      receipt: '5. Read the receipt',
      value: '6. Read the value',
      changes: '7. Read on through the changes',
      stream: '8. Follow changes live',
      webhook: '9. Verify the signature of a webhook',
    },
    stepHints: {
      token:
        'Set CLIENT_ID and CLIENT_SECRET to what the administrator gave you. Try it out with a sandbox client first (such as sandbox-441625): its batches are checked and receipted but never count, and nothing else is taken from it. A token lasts some minutes; get another when it has expired.',
      plan: 'Set TARGET to the code of the target to report.',
      report:
        'Sent again with the same Idempotency-Key it gives the same answer. A new figure counts once it has been approved.',
      batch: 'First checked, then stored. The same batch sent again changes nothing.',
      receipt:
        'A receipt is kept for good: how many rows were new, updated, unchanged or rejected; rows names line, field and reason of each.',
      value: 'include=submitted counts what waits for review too; leave it out for the official value.',
      changes:
        'position.txt keeps how far you have read: none is missed, none comes twice. The first time it starts from now.',
      stream: 'Each change is sent as it happens; after a break go on with Last-Event-ID.',
      webhook:
        'SECRET was shown when the webhook was made; the other four are of the request that came: three headers, and the body to the byte. While a secret is rotated there are two signatures and one has to match. Check as well that the timestamp is within 5 minutes of now.',
    },
  },
}
