/** The addresses and names that the commands are about. */
export interface Place {
  api: string
  authority: string
  plan: string
  orgUnit: string
}

export const STEPS = ['token', 'plan', 'report', 'batch', 'value', 'changes', 'stream'] as const
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
{"plan": "${plan}", "target": "$TARGET", "orgUnit": "${orgUnit}", "period": "2025-Q2", "numerator": 25890, "denominator": 48100}
{"plan": "${plan}", "target": "$TARGET", "orgUnit": "${orgUnit}", "period": "2025-Q3", "numerator": 26150, "denominator": 48200}
END

curl -sS "$API/observations:batch?mode=partial&validateOnly=true" ${BEARER} \\
  -H 'Content-Type: application/x-ndjson' --data-binary @figures.ndjson | jq

curl -sS "$API/observations:batch?mode=partial" ${BEARER} \\
  -H 'Content-Type: application/x-ndjson' --data-binary @figures.ndjson \\
  | jq '{id, state, created, updated, unchanged, rejected, rows}'`

const value = ({ plan, orgUnit }: Place) =>
  `TARGET_ID=$(curl -sS "$API/targets?plan=${plan}&limit=200" ${BEARER} \\
  | jq -r --arg code "$TARGET" '.items[] | select(.code == $code) | .id')

curl -sS "$API/targets/$TARGET_ID/value?orgUnit=${orgUnit}&include=submitted" ${BEARER} | jq`

const changes = () => `SINCE=$(curl -sS "$API/changes?since=now" ${BEARER} | jq -r .page.next)

curl -sS "$API/changes?since=$SINCE&types=observation,target" ${BEARER} | jq`

const stream = () => `curl -sSN "$API/changes?since=now" ${BEARER} -H 'Accept: text/event-stream'`

const COMMANDS: Record<Step, (place: Place) => string> = {
  token,
  plan,
  report,
  batch,
  value,
  changes,
  stream,
}

/** What is typed for a step, ready to be run. */
export const commandOf = (step: Step, place: Place): string => COMMANDS[step](place)
