import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../lib/postgres.mjs'
import { sleep } from '../lib/ports.mjs'

const SIZE = '260m'

/** The disk of PostgreSQL, a small tmpfs, is full for some seconds. A server that gives up over it is started again. */
export const fault = {
  needsRoot: 'to mount a tmpfs',
  settings: { max_wal_size: '64MB', min_wal_size: '32MB', wal_recycle: 'off' },
  async place(folder, closing) {
    const disk = makeFolder(join(folder, 'disk'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=755`, 'tmpfs', disk])
    closing.push(() => execFileSync('umount', ['-l', disk]))
    return join(disk, 'postgres')
  },
  async strike({ folder }) {
    const filler = join(folder, 'disk/filler')
    try {
      execFileSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k'], { stdio: 'ignore' })
    } catch {
      // It ends with an error because the disk is full, which is what it is for.
    }
    await sleep(5_000)
  },
  async mend({ folder, postgres }) {
    rmSync(join(folder, 'disk/filler'))
    await postgres.sql('select 1').catch(() => postgres.start())
  },
}
