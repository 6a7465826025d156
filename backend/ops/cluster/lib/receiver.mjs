import { createServer } from 'node:http'

/** Another system that takes what is pushed to it, and remembers how often it got each piece. */
export class Receiver {
  constructor() {
    this.times = new Map()
    this.numbers = new Map()
  }

  async start() {
    this.server = createServer((request, response) => {
      let text = ''
      request.on('data', (part) => (text += part))
      request.on('end', () => {
        this.#remember(request.headers['webhook-id'], text)
        response.writeHead(204).end()
      })
    })
    await new Promise((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${this.server.address().port}/hook`
    return this
  }

  #remember(id, text) {
    const before = this.times.get(id) ?? 0
    this.times.set(id, before + 1)
    if (before > 0) return
    for (const [, number] of text.matchAll(/"numerator":\s*"?(\d+)/g)) this.numbers.set(Number(number), (this.numbers.get(Number(number)) ?? 0) + 1)
  }

  /** How many deliveries came again though they had been taken. */
  repeated() {
    return [...this.times.values()].reduce((sum, count) => sum + count - 1, 0)
  }

  /** Batches, of two figures each, that it was not told of in full. */
  missing(from, to) {
    return [...Array(Math.max(0, to - from)).keys()].map((index) => from + 1 + index).filter((number) => (this.numbers.get(number) ?? 0) < 2)
  }

  stop() {
    this.server?.closeAllConnections()
    return new Promise((resolve) => (this.server ? this.server.close(resolve) : resolve()))
  }
}
