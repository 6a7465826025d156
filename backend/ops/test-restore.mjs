import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { attach } from '../bench/faults/lib/evidence.mjs'
import { makeFolder, ordinaryUser, Postgres } from '../bench/faults/lib/postgres.mjs'
import { freePort, sleep, until } from '../bench/faults/lib/ports.mjs'
import { Service } from '../bench/faults/lib/service.mjs'
import { closeSystem, makeSystem } from '../bench/faults/lib/story.mjs'
import { Writer } from '../bench/faults/lib/writer.mjs'

const ops = dirname(fileURLToPath(import.meta.url))
const run = promisify(execFile)

/** Files with their digests; evidence is held against these. */
function files(folder) {
  const all = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : []
  return Object.fromEntries(all.filter((file) => statSync(join(folder, file)).isFile()).sort()
    .map((file) => [file, createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')]))
}

function differences(wanted, found) {
  return [...new Set([...Object.keys(wanted), ...Object.keys(found)])].filter((name) => wanted[name] !== found[name])
    .map((name) => `${name}: ${wanted[name]} then, ${found[name]} restored`)
}

const system = await makeSystem()
const { folder, postgres, service, issuer, closing } = system
const wrong = []
let clean = false
try {
  const backup = makeFolder(join(folder, 'backup'))
  const evidence = join(folder, 'service/evidence')
  const environment = { ...postgres.environment, YAODIAN_EVIDENCE_FOLDER: evidence }
  const options = { ...ordinaryUser(), env: environment, cwd: folder }
  const receiver = spawn(join(ops, 'backup'), ['wal', backup], { ...options, stdio: 'inherit' })
  closing.push(() => receiver.kill('SIGINT'))
  await until('the log is fetched', 20_000, () => existsSync(join(backup, 'wal')) && readdirSync(join(backup, 'wal')).length > 0)

  const writer = new Writer(service, { threads: 2 }).start()
  await sleep(2_000)
  await attach(service)
  // Root's service keeps files for root alone, and the backup runs as an ordinary user.
  if (ordinaryUser().uid !== undefined) await run('chown', ['-R', 'postgres:postgres', evidence])
  console.log('Backing up while it is written to')
  await run(join(ops, 'backup'), ['base', backup], options)
  await sleep(3_000)
  await writer.stop()

  const rows = await postgres.rowCounts()
  const [[moment]] = await postgres.sql('select clock_timestamp()')
  console.log(`The moment to come back to: ${moment}, ${rows.audit_event} lines in the audit trail`)
  await sleep(1_500)
  const later = new Writer(service, { threads: 2 }).start()
  await sleep(3_000)
  await later.stop()
  await service.stop()
  await sleep(1_000)
  await postgres.stop('fast')

  const begin = performance.now()
  const restored = new Postgres(makeFolder(join(folder, 'restored')), await freePort())
  const backAgain = join(folder, 'restored/evidence')
  await run(join(ops, 'restore'), [backup, restored.data, moment], { ...options, env: { ...environment, YAODIAN_EVIDENCE_FOLDER: backAgain } })
  restored.configure({})
  await restored.start()
  closing.push(() => restored.stop('immediate').catch(() => {}))
  await until('it takes writes', 60_000, async () => (await restored.sql('select pg_is_in_recovery()'))[0][0] === 'f')
  const took = Math.round(performance.now() - begin)

  wrong.push(...differences(rows, await restored.rowCounts()))
  const kept = files(backAgain)
  wrong.push(...differences(files(evidence), kept))
  if (Object.keys(kept).length === 0) wrong.push('no evidence was restored')
  const again = new Service({ folder: join(folder, 'again'), url: `jdbc:postgresql://127.0.0.1:${restored.port}/yaodian`, issuer })
  closing.push(() => again.child?.exitCode === null && again.kill())
  await again.start()
  const chain = (await again.call('GET', '/api/v1/audit-events/verification')).json()
  if (!chain.verified) wrong.push(`the audit trail is broken: ${JSON.stringify(chain.firstBroken)}`)
  if (later.acknowledged.length === 0) wrong.push('nothing was written after the moment')
  clean = wrong.length === 0
  console.log(clean
    ? `Restored in ${took} ms: ${Object.keys(rows).length} tables with as many rows as then, ${chain.lines} lines of the audit trail verified, `
      + `${Object.keys(kept).length} files of evidence, and none of ${later.acknowledged.length} later writes`
    : `Differences:\n${wrong.join('\n')}`)
} finally {
  await closeSystem(system, clean)
}
process.exit(clean ? 0 : 1)
