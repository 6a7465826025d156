import { sleep } from '../lib/ports.mjs'

/** Whoever issues tokens is away: those that are out, and others signed with a key that is known, are still taken. */
const seen = {}

export const fault = {
  async strike({ issuer, service }, writer) {
    await issuer.stop()
    const before = writer.acknowledged.length
    await sleep(4_000)
    seen.meanwhile = writer.acknowledged.length - before
    seen.fresh = (await service.call('GET', '/api/v1/me', { token: issuer.token('another', 'coordinator') })).status
    seen.ready = await service.isReady()
  },
  look() {
    const wrong = []
    if (seen.meanwhile === 0) wrong.push('nothing was written meanwhile')
    if (seen.fresh !== 200) wrong.push(`a fresh token was answered with ${seen.fresh}`)
    if (!seen.ready) wrong.push('it said that it was not ready')
    return wrong
  },
}
