import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { check } from './check.mjs'
import { Issuer } from './issuer.mjs'
import { ordinaryUser, Postgres } from './postgres.mjs'
import { sleep, until } from './ports.mjs'
import { Service } from './service.mjs'
import { Writer } from './writer.mjs'

/** How soon everything has to be as it was, once the cause is gone. */
export const LIMIT_MILLIS = 10_000

function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'yaodian-faults-'))
  if (ordinaryUser().uid !== undefined) execFileSync('chmod', ['755', folder])
  return folder
}

/** A database, an issuer of tokens and the service on them, with the sample plan. */
export async function makeSystem({ settings = {}, url, environment = {}, words = [], patience, place, jar } = {}) {
  const folder = newFolder()
  const closing = []
  const system = { folder, closing, name: folder }
  try {
    const at = place ? await place(folder, closing) : join(folder, 'postgres')
    system.postgres = await Postgres.create(at, settings)
    closing.push(() => system.postgres.stop('immediate').catch(() => {}))
    system.issuer = await new Issuer().start()
    closing.push(() => system.issuer.stop())
    const address = url ? await url(system) : `jdbc:postgresql://127.0.0.1:${system.postgres.port}/yaodian`
    system.service = new Service({ folder: join(folder, 'service'), url: address, issuer: system.issuer, environment, words, patience, jar })
    closing.push(() => system.service.child?.exitCode === null && system.service.kill())
    await system.service.start()
    return system
  } catch (failure) {
    await closeSystem(system, false)
    throw failure
  }
}

export async function closeSystem(system, clean) {
  for (const step of system.closing.reverse()) await step()
  if (clean) rmSync(system.folder, { recursive: true, force: true })
  else console.log(`  kept: ${system.folder}`)
}

/**
 * Strikes a system that is being written to, mends it, and looks at what is left.
 *
 * `strike` brings the fault about and gives the writers time to meet it; `mend` takes its cause away; `look` adds complaints of its
 * own. Gives one row of the table.
 */
export async function story(fault) {
  const system = await makeSystem(fault)
  let row
  try {
    const writer = new Writer(system.service).start()
    await until('writes are acknowledged', 60_000, () => writer.acknowledged.length > 20)
    await fault.strike(system, writer)
    const mended = performance.now()
    await fault.mend?.(system, writer)
    const begin = fault.recoversFromStartOfMending ? mended : performance.now()
    await until('writes are acknowledged again', 60_000, () => writer.recoveredAfter(begin) < Infinity)
    await sleep(1_500)
    await writer.stop()
    const wrong = await check(system.postgres, system.service, writer)
    const recovery = Math.round(writer.recoveredAfter(begin))
    if (recovery > LIMIT_MILLIS) wrong.push(`recovery took ${recovery} ms`)
    const bad = writer.badAnswers()
    if (bad.length > 0) wrong.push(`${bad.length} answers are neither taken nor a 503 problem with Retry-After, for one: ${bad[0].status} ${bad[0].text}`)
    wrong.push(...((await fault.look?.(system, writer)) ?? []))
    row = { acknowledged: writer.acknowledged.length + writer.pair, refused: writer.count(503), cut: writer.count(0), recovery, wrong,
      slowest: Math.round(Math.max(...writer.answers.map((answer) => answer.took))) }
  } finally {
    await closeSystem(system, row !== undefined && row.wrong.length === 0)
  }
  return row
}
