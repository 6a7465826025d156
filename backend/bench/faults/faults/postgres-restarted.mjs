import { sleep } from '../lib/ports.mjs'

/** PostgreSQL is stopped for three seconds, its sessions cut off, and started again. */
export const fault = {
  async strike({ postgres }) {
    await postgres.stop('fast')
    await sleep(3_000)
  },
  mend: ({ postgres }) => postgres.start(),
}
