import { sleep } from '../lib/ports.mjs'

/** PostgreSQL stands still for eight seconds (SIGSTOP) and goes on. */
export const fault = {
  async strike({ postgres }) {
    postgres.signalAll('SIGSTOP')
    await sleep(8_000)
  },
  async mend({ postgres }) {
    postgres.signalAll('SIGCONT')
  },
}
