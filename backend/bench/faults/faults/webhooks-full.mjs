import { createServer } from 'node:http'
import { sleep, until } from '../lib/ports.mjs'

const PATIENCE_MILLIS = 120_000

/** Another system refuses what is pushed to it while everything is written: the queue fills, nobody else notices, nothing is left out. */
const receiver = { open: false, refused: 0, told: new Map() }

function answer(request, response) {
  let text = ''
  request.on('data', (part) => (text += part))
  request.on('end', () => {
    if (!receiver.open) {
      receiver.refused++
      return response.writeHead(503).end()
    }
    for (const [, number] of text.matchAll(/"numerator":\s*"?(\d+)/g)) receiver.told.set(Number(number), (receiver.told.get(Number(number)) ?? 0) + 1)
    return response.writeHead(204).end()
  })
}

export const fault = {
  environment: { YAODIAN_WEBHOOK_ALLOWED_HOSTS: '127.0.0.1', YAODIAN_WEBHOOK_AFTER_START: '1s' },
  async strike({ service, closing }, writer) {
    const server = createServer(answer)
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
    closing.push(() => server.closeAllConnections() ?? server.close())
    const body = { url: `http://127.0.0.1:${server.address().port}/hook`, description: 'refuses', orgUnit: null, types: ['observation'], active: true }
    const made = await service.call('POST', '/api/v1/webhooks', { body })
    if (made.status !== 201) throw new Error(`no webhook: ${made.status} ${made.text}`)
    this.from = writer.tried
    await sleep(8_000)
  },
  async mend() {
    receiver.open = true
  },
  async look(system, writer) {
    const numbers = [...Array(writer.pair).keys()].map((index) => index + 1).filter((number) => number > this.from)
    const missing = () => numbers.filter((number) => (receiver.told.get(number) ?? 0) < 2)
    try {
      await until('all is delivered', PATIENCE_MILLIS, () => missing().length === 0)
    } catch {
      return [`${missing().length} of ${numbers.length} batches were not told in full`]
    }
    return receiver.refused > 0 && numbers.length > 0 ? [] : ['nothing was refused: the fault did not happen']
  },
}
