import { sleep } from '../lib/ports.mjs'

/** The service is asked to end (SIGTERM) under load: what is under way is finished, streams are told to come back. */
const DELAY_MILLIS = 1_000
const seen = { text: '', exit: undefined, took: 0, cut: [] }

async function follow(service) {
  const response = await fetch(`${service.address}/api/v1/changes?since=now`, {
    headers: { Accept: 'text/event-stream', Authorization: `Bearer ${service.issuer.token('faults', 'administrator')}` } })
  const decoder = new TextDecoder()
  for await (const part of response.body) seen.text += decoder.decode(part)
  seen.closed = true
}

export const fault = {
  environment: { QUARKUS_SHUTDOWN_DELAY: `${DELAY_MILLIS}MS`, QUARKUS_SHUTDOWN_TIMEOUT: '15S' },
  async strike({ service }, writer) {
    follow(service).catch(() => {})
    await sleep(1_000)
    const begin = performance.now()
    seen.exit = await service.stop()
    seen.took = Math.round(performance.now() - begin)
    // Whoever comes after the delay, though it has long said that it is not ready, may find the door closing.
    const cut = writer.answers.filter((answer) => answer.status === 0 && !answer.text.includes('ECONNREFUSED'))
    seen.cut = cut.filter((answer) => answer.at - answer.took < begin + DELAY_MILLIS)
  },
  mend: ({ service }) => service.start(),
  look() {
    const wrong = []
    if (!seen.closed || !/^retry: ?1000$/m.test(seen.text)) wrong.push(`the stream was not told to come back: ${seen.text.slice(-200)}`)
    if (seen.took > 20_000) wrong.push(`it took ${seen.took} ms to end`)
    if (seen.cut.length > 0) wrong.push(`${seen.cut.length} requests under way were cut off, for one: ${seen.cut[0].text}`)
    return wrong
  },
}
