import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { attach } from '../bench/faults/lib/evidence.mjs'
import { check } from '../bench/faults/lib/check.mjs'
import { sleep } from '../bench/faults/lib/ports.mjs'
import { Service } from '../bench/faults/lib/service.mjs'
import { closeSystem, makeSystem } from '../bench/faults/lib/story.mjs'
import { Writer } from '../bench/faults/lib/writer.mjs'
import { losses } from './lib/losses.mjs'

const [former, revision] = process.argv.slice(2)
const DAY = '2025-10-15'
// A migration adds lines of its own to it.
const NOT_COMPARED = 'flyway_schema_history'

/** The figures of one plan in all the ways they are asked for, and what stands behind them. */
async function answers(service) {
  const get = async (path) => {
    const answer = await service.call('GET', path)
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text.slice(0, 300)}`)
    return answer.json()
  }
  const found = {}
  const note = async (path) => (found[path] = await get(path))
  const plan = (await get('/api/v1/plans')).items.find(({ code }) => code === 'heyuan-2025')
  for (const view of ['overview', 'scorecard', 'timeline', 'burden']) await note(`/api/v1/plans/${plan.id}/${view}?asOf=${DAY}`)
  for (const list of ['tasks', 'milestones', 'observations', 'targets']) await note(`/api/v1/${list}?plan=heyuan-2025&limit=200`)
  for (const target of found['/api/v1/targets?plan=heyuan-2025&limit=200'].items) {
    for (const view of ['value', 'breakdown', 'series']) await note(`/api/v1/targets/${target.id}/${view}?asOf=${DAY}`)
  }
  const pair = (await get('/api/v1/observations?target=fitness-excellent-good&orgUnit=441625&period=2025-Q4')).items[0]
  await note(`/api/v1/evidence?observation=${pair.id}`)
  await note('/api/v1/org-units?limit=200')
  await note('/api/v1/changes?limit=1000')
  return found
}

/** Figures that wait are approved by somebody else than who reported them, so that what is added up has moved; not those of writers. */
async function approveAll(service) {
  const waiting = (await service.call('GET', '/api/v1/observations?status=SUBMITTED&limit=200')).json().items
    .filter(({ period }) => period !== '2025-Q4')
  const token = service.issuer.token('reviewer', 'administrator')
  for (const { id } of waiting) {
    const answer = await service.call('POST', `/api/v1/observations/${id}:approve`, { token, headers: { 'If-Match': '*' } })
    if (answer.status !== 200) throw new Error(`not approved: ${answer.status} ${answer.text.slice(0, 300)}`)
  }
  return waiting.length
}

function verifyRollups(service) {
  const words = ['verify', 'http.host-enabled', 'management.host-enabled', 'oidc.tenant-enabled']
    .map((word, place) => (place === 0 ? `-Dyaodian.rollups=${word}` : `-Dquarkus.${word}=false`))
  execFileSync(service.java, [...words, '-jar', service.jar], { env: { PATH: process.env.PATH, ...service.settings() }, stdio: 'pipe' })
}

const system = await makeSystem({ jar: former })
const { folder, postgres, service, issuer, closing } = system
const wrong = []
let clean = false
try {
  console.log(`Filling ${revision}`)
  const before = new Writer(service, { threads: 2 }).start()
  await sleep(3_000)
  await attach(service)
  await before.stop()
  const approved = await approveAll(service)
  const [rows, told] = [await postgres.rowCounts(), await answers(service)]
  await service.stop()

  const begin = performance.now()
  const now = new Service({ folder: join(folder, 'service'), url: service.url, issuer })
  closing.push(() => now.child?.exitCode === null && now.kill())
  await now.start()
  const took = Math.round(performance.now() - begin)
  const [rowsNow, toldNow] = [await postgres.rowCounts(), await answers(now)]
  for (const [table, count] of Object.entries(rows)) {
    if (table !== NOT_COMPARED && rowsNow[table] !== count) wrong.push(`${table}: ${count} rows then, ${rowsNow[table]} now`)
  }
  wrong.push(...losses(told, toldNow))
  verifyRollups(now)

  const after = new Writer(now, { threads: 2 }).start()
  await sleep(3_000)
  await after.stop()
  wrong.push(...(await check(postgres, now, after)))
  if (after.acknowledged.length === 0) wrong.push('nothing could be written afterwards')
  clean = wrong.length === 0
  console.log(clean
    ? `Upgraded from ${revision}, ready after ${took} ms: ${Object.keys(rows).length} tables with as many rows as then, ${Object.keys(told).length} answers `
      + `that still say all they said, ${approved} approved figures added up alike, and ${after.acknowledged.length} writes afterwards`
    : `Differences:\n${wrong.slice(0, 40).join('\n')}`)
} finally {
  await closeSystem(system, clean)
}
process.exit(clean ? 0 : 1)
