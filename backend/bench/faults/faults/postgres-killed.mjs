import { sleep } from '../lib/ports.mjs'

/** All of PostgreSQL is killed (kill -9), as by a loss of power, and started again: it replays its log. */
export const fault = {
  async strike({ postgres }) {
    await postgres.kill()
    await sleep(2_000)
  },
  mend: ({ postgres }) => postgres.start(),
}
