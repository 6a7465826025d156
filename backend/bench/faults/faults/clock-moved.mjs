import { existsSync, mkdtempSync, writeFileSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sleep } from '../lib/ports.mjs'

const LIBRARY = '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1'
const file = join(mkdtempSync(join(tmpdir(), 'yaodian-clock-')), 'offset')
const set = (offset) => writeFileSync(file, `${offset}\n`)
set('+0')
chmodSync(file, 0o644)

/** How many writes are acknowledged in three seconds after the clock has been moved; the library looks at its file each second. */
async function written(offset, writer) {
  set(offset)
  await sleep(1_500)
  const before = writer.acknowledged.length
  await sleep(3_000)
  return writer.acknowledged.length - before
}

/** The service's clock jumps three hours ahead, and then three hours behind the others'. */
export const fault = {
  needs: existsSync(LIBRARY) ? undefined : 'libfaketime (Debian: apt-get install libfaketime)',
  environment: { LD_PRELOAD: LIBRARY, FAKETIME_TIMESTAMP_FILE: file, FAKETIME_CACHE_DURATION: '1', DONT_FAKE_MONOTONIC: '1' },
  // Each look at the clock goes through the library: a start takes several times as long.
  patience: 480_000,
  async strike({ issuer }, writer) {
    writer.token = issuer.token('faults', 'administrator', { iat: Math.floor(Date.now() / 1000) - 86_400 }, 86_400)
    await sleep(500)
    this.ahead = await written('+3h', writer)
    this.behind = await written('-3h', writer)
  },
  async mend() {
    set('+0')
  },
  look() {
    return this.ahead > 0 && this.behind > 0 ? [] : [`written while ahead: ${this.ahead}, behind: ${this.behind}`]
  },
}
