import { sleep } from './ports.mjs'

const FRESH = '/api/v1/observations?target=fitness-excellent-good&orgUnit=441625&period=2025-Q4'

/**
 * Reads without a pause what people look at and counts what failed. One thread reads the figure that the writer changes: what was
 * acknowledged before it asked has to be in the answer.
 */
export class Reader {
  constructor(caller, writer, { threads = 5 } = {}) {
    Object.assign(this, { caller, writer, threads, answers: [], stopped: false })
    this.token = caller.issuer.token('reader', 'coordinator')
  }

  async start() {
    const plan = (await this.caller.call('GET', '/api/v1/plans', { token: this.token })).json().items[0].id
    this.paths = [`/api/v1/plans/${plan}/overview`, `/api/v1/plans/${plan}/scorecard`, `/api/v1/plans/${plan}/timeline`,
      '/api/v1/observations?limit=50', '/api/v1/departments?limit=50', '/api/v1/reviews', '/api/v1/supervision-orders', '/api/v1/me']
    this.work = [...Array(this.threads).keys()].map((thread) => this.#look(thread))
    this.work.push(this.#lookAgain())
    return this
  }

  async stop() {
    this.stopped = true
    await Promise.all(this.work)
    return this
  }

  async #look(thread) {
    for (let i = thread; !this.stopped; i++) {
      await this.#read(this.paths[i % this.paths.length])
      await sleep(20)
    }
  }

  async #lookAgain() {
    while (!this.stopped) {
      const known = this.writer.pair
      await this.#read(FRESH, (answer) => known > 0 && !(Number(answer.json().items[0]?.numerator) >= known))
      await sleep(20)
    }
  }

  async #read(path, isStale = () => false) {
    const begin = performance.now()
    const seen = { path, status: 0, text: '', stale: false }
    try {
      const answer = await this.caller.call('GET', path, { token: this.token })
      seen.status = answer.status
      if (answer.status === 200) seen.stale = isStale(answer)
      else seen.text = answer.text.slice(0, 300)
    } catch (failure) {
      seen.text = String(failure.cause ?? failure)
    }
    seen.at = performance.now()
    this.answers.push({ ...seen, took: seen.at - begin })
  }
}
