import { existsSync, mkdtempSync, writeFileSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sleep } from '../lib/ports.mjs'

const LIBRARY = '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1'
const file = join(mkdtempSync(join(tmpdir(), 'yaodian-clock-')), 'offset')
const set = (offset) => writeFileSync(file, `${offset}\n`)
set('+0')
chmodSync(file, 0o644)

/** The service's clock jumps three hours ahead, and then three hours behind the others'. */
export const fault = {
  needs: existsSync(LIBRARY) ? undefined : 'libfaketime (Debian: apt-get install libfaketime)',
  environment: { LD_PRELOAD: LIBRARY, FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: '1', DONT_FAKE_MONOTONIC: '1' },
  async strike({ issuer }, writer) {
    const before = writer.acknowledged.length
    writer.token = issuer.token('faults', 'administrator', { iat: Math.floor(Date.now() / 1000) - 86_400 }, 86_400)
    await sleep(500)
    set('+3h')
    await sleep(3_000)
    this.ahead = writer.acknowledged.length - before
    set('-3h')
    await sleep(3_000)
    this.behind = writer.acknowledged.length - before - this.ahead
  },
  async mend() {
    set('+0')
  },
  look() {
    return this.ahead > 0 && this.behind > 0 ? [] : [`written while ahead: ${this.ahead}, behind: ${this.behind}`]
  },
}
