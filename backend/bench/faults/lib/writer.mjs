import { randomUUID } from 'node:crypto'
import { sleep } from './ports.mjs'

const UNITS = ['441625', '441624']
let series = 0

/**
 * Writes without a pause and remembers what was acknowledged. Some make departments, one each; one sends batches of two figures
 * that always carry the same number, all or nothing. What was not acknowledged is sent again with the same Idempotency-Key.
 */
export class Writer {
  constructor(service, { threads = 6 } = {}) {
    this.service = service
    this.threads = threads
    this.name = `f${process.pid.toString(36)}${(series++).toString(36)}`
    this.acknowledged = []
    this.open = new Set()
    this.pair = 0
    this.answers = []
    this.stopped = false
    this.token = service.issuer.token('faults', 'administrator')
  }

  start() {
    this.work = [...Array(this.threads).keys()].map((thread) => this.#departments(thread))
    this.work.push(this.#pairs())
    return this
  }

  async stop() {
    this.stopped = true
    await Promise.all(this.work)
    return this
  }

  async #departments(thread) {
    for (let i = 0; !this.stopped; i++) {
      const code = `${this.name}-${thread}-${i}`
      this.open.add(code)
      const body = { code, name: `Department ${code}`, orgUnit: '441600' }
      if (await this.#untilTaken('/api/v1/departments', body, 201)) {
        this.acknowledged.push(code)
        this.open.delete(code)
      }
    }
  }

  async #pairs() {
    for (let number = 1; !this.stopped; number++) {
      this.tried = number
      const body = UNITS.map((orgUnit) => ({ target: 'fitness-excellent-good', plan: 'heyuan-2025', orgUnit, period: '2025-Q4', numerator: number, denominator: 1_000_000 }))
      if (await this.#untilTaken('/api/v1/observations:batch', body, 200)) this.pair = number
    }
  }

  async #untilTaken(path, body, wanted) {
    const key = randomUUID()
    while (!this.stopped) {
      const begin = performance.now()
      try {
        const answer = await this.service.call('POST', path, { body, token: this.token, headers: { 'Idempotency-Key': key } })
        this.answers.push({ at: performance.now(), took: performance.now() - begin, status: answer.status, type: answer.headers.get('content-type') ?? '',
          retryAfter: answer.headers.get('retry-after'), text: answer.status === wanted ? '' : answer.text.slice(0, 300) })
        if (answer.status === wanted) return true
        if (answer.status < 500 && answer.status !== 429) throw new Error(`${path} answers ${answer.status}: ${answer.text.slice(0, 300)}`)
      } catch (failure) {
        if (failure.message?.startsWith(path)) throw failure
        // Nobody there, or cut off in between.
        this.answers.push({ at: performance.now(), took: performance.now() - begin, status: 0, type: '', retryAfter: null, text: String(failure.cause ?? failure) })
      }
      await sleep(50)
    }
    return false
  }

  count(status) {
    return this.answers.filter((answer) => answer.status === status).length
  }

  /** When, at the earliest after that moment, something was acknowledged that was asked for after it too. */
  recoveredAfter(moment) {
    const first = this.answers.find((answer) => answer.at - answer.took >= moment && answer.status >= 200 && answer.status < 300)
    return first ? first.at - moment : Infinity
  }

  /** Those with which a caller cannot know what to do: neither taken nor a 503 problem that says when to come again. */
  badAnswers() {
    return this.answers.filter((answer) => answer.status >= 400
      && !(answer.status === 503 && answer.type.startsWith('application/problem+json') && answer.retryAfter !== null))
  }
}
