/** The addresses and names that the commands are about. */
export interface Place {
  api: string
  authority: string
  plan: string
  orgUnit: string
}

export const STEPS = [
  'token',
  'plan',
  'report',
  'batch',
  'receipt',
  'value',
  'changes',
  'stream',
  'webhook',
] as const
export type Step = (typeof STEPS)[number]

const BEARER = `-H "Authorization: Bearer $TOKEN"`

const token = ({ api, authority, orgUnit }: Place) => `API=${api}
TOKEN_URL=$(curl -sS ${authority}/.well-known/openid-configuration | jq -r .token_endpoint)
CLIENT_ID=county-${orgUnit}
CLIENT_SECRET='client-secret'

TOKEN=$(curl -sS "$TOKEN_URL" -d grant_type=client_credentials \\
  -d client_id="$CLIENT_ID" --data-urlencode client_secret="$CLIENT_SECRET" | jq -r .access_token)`

const plan = ({ plan }: Place) => `curl -sS "$API/targets?plan=${plan}&limit=200" ${BEARER} \\
  | jq -r '.items[] | [.code, .rollup, .frequency, .name] | @tsv'

TARGET=fitness-excellent-good`

const report = ({ plan, orgUnit }: Place) => `curl -sS "$API/observations" ${BEARER} \\
  -H 'Content-Type: application/json' -H "Idempotency-Key: $TARGET-${orgUnit}-2025-Q3" \\
  -d '{"plan": "${plan}", "target": "'"$TARGET"'", "orgUnit": "${orgUnit}", "period": "2025-Q3",
       "numerator": 26150, "denominator": 48200,
       "source": {"system": "county-${orgUnit}", "reference": "2025-Q3"}}' | jq`

const batch = ({ plan, orgUnit }: Place) => `cat > figures.ndjson <<END
{"plan": "${plan}", "target": "$TARGET", "orgUnit": "${orgUnit}", "period": "2025-Q3", "numerator": 26150, "denominator": 48200}
{"plan": "${plan}", "target": "$TARGET", "orgUnit": "${orgUnit}", "period": "2025-Q4", "numerator": 26900, "denominator": 48300}
END

curl -sS "$API/observations:batch?mode=partial&validateOnly=true" ${BEARER} \\
  -H 'Content-Type: application/x-ndjson' --data-binary @figures.ndjson | jq

RECEIPT=$(curl -sS "$API/observations:batch?mode=partial" ${BEARER} \\
  -H 'Content-Type: application/x-ndjson' --data-binary @figures.ndjson | jq -r .id)`

const receipt = () => `curl -sS "$API/imports/$RECEIPT" ${BEARER} \\
  | jq '{id, state, sandbox, created, updated, unchanged, rejected, rows}'`

const value = ({ plan, orgUnit }: Place) =>
  `TARGET_ID=$(curl -sS "$API/targets?plan=${plan}&limit=200" ${BEARER} \\
  | jq -r --arg code "$TARGET" '.items[] | select(.code == $code) | .id')

curl -sS "$API/targets/$TARGET_ID/value?orgUnit=${orgUnit}&include=submitted" ${BEARER} | jq`

const changes = () => `SINCE=$(cat position.txt 2> /dev/null || echo now)
curl -sS "$API/changes?since=$SINCE&types=observation,target" ${BEARER} > changes.json
jq -r .page.next changes.json > position.txt
jq '.items[] | {type, subject, data}' changes.json`

const stream = () => `curl -sSN "$API/changes?since=now" ${BEARER} -H 'Accept: text/event-stream'`

/** Made up, but signed as any other: whoever runs it as it is reads 'genuine'. */
const webhook = () => `SECRET='whsec_YW4tZXhhbXBsZS1zZWNyZXQtb2YtMzItYnl0ZXMtb2s='
WEBHOOK_ID='evt_0199c5a2'
WEBHOOK_TIMESTAMP='1760517000'
WEBHOOK_SIGNATURE='v1,JzJulEMmNdFCDqlaNMKs+wIwnsoPwTcX1UfsOcPh95M='
printf '%s' '{"specversion":"1.0","type":"org.yaodian.observation.approved","id":"0199c5a2"}' > body.json

KEY=$(printf '%s' "\${SECRET#whsec_}" | base64 -d | od -An -v -tx1 | tr -d ' \\n')
SIGNED=v1,$({ printf '%s.%s.' "$WEBHOOK_ID" "$WEBHOOK_TIMESTAMP"; cat body.json; } \\
  | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$KEY" -binary | base64)
case " $WEBHOOK_SIGNATURE " in *" $SIGNED "*) echo genuine ;; *) echo forged ;; esac`

const COMMANDS: Record<Step, (place: Place) => string> = {
  token,
  plan,
  report,
  batch,
  receipt,
  value,
  changes,
  stream,
  webhook,
}

/** What is typed for a step, ready to be run. */
export const commandOf = (step: Step, place: Place): string => COMMANDS[step](place)
