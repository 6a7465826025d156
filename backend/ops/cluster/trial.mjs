import { check } from '../../bench/faults/lib/check.mjs'
import { sleep, until } from '../../bench/faults/lib/ports.mjs'
import { Reader } from '../../bench/faults/lib/reader.mjs'
import { Writer } from '../../bench/faults/lib/writer.mjs'
import { Receiver } from './lib/receiver.mjs'

const MINUTE = 60_000

/** Each replica is asked to end and started again, one after the other. */
async function restartReplicas(cluster) {
  for (const replica of cluster.replicas) {
    await replica.stop()
    await replica.start()
    await until(`${replica.name} is given work again`, 10_000, async () => (await cluster.balancer.ready()).includes(replica.name))
  }
}

/** PostgreSQL's processes are killed; Patroni is there, sees it, and hands over. */
async function killPrimary(cluster) {
  const old = await cluster.primary()
  await old.postgres.kill()
  await until('the standby leads', MINUTE, async () => ![undefined, old].includes(await cluster.primary()))
  await cluster.untilInSync(2 * MINUTE)
}

/** PostgreSQL and Patroni are killed: the others wait until the lease has run out. After a while the machine is back. */
async function losePrimary(cluster) {
  const old = await cluster.primary()
  await old.lose()
  await until('the standby leads', MINUTE, async () => ![undefined, old].includes(await cluster.primary()))
  await sleep(3_000)
  old.comeBack()
  await cluster.untilInSync(2 * MINUTE)
}

const PHASES = [
  ['rolling restart of three replicas', restartReplicas],
  ['primary killed', killPrimary],
  ['primary\'s machine lost, and back', losePrimary],
]

/** The longest time without anything acknowledged. */
function longestPause(answers, begin, end) {
  const moments = [begin, ...answers.filter((answer) => answer.status >= 200 && answer.status < 300).map((answer) => answer.at), end]
  return Math.max(...moments.slice(1).map((moment, index) => moment - moments[index]))
}

async function observe([name, act], cluster, { writer, reader, receiver }) {
  const [written, read, repeated, begin] = [writer.answers.length, reader.answers.length, receiver.repeated(), performance.now()]
  await act(cluster)
  await sleep(2_000)
  const end = performance.now()
  const [writes, reads] = [writer.answers.slice(written), reader.answers.slice(read)]
  const slowest = (answers) => Math.round(Math.max(...answers.map((answer) => answer.took)))
  return {
    name, seconds: Math.round((end - begin) / 1000), reads: reads.length, failed: reads.filter((answer) => answer.status !== 200),
    stale: reads.filter((answer) => answer.stale).length, slowestRead: slowest(reads),
    acknowledged: writes.filter((answer) => answer.status >= 200 && answer.status < 300).length, refused: writes.filter((answer) => answer.status === 503).length,
    cut: writes.filter((answer) => answer.status === 0).length, pause: Math.round(longestPause(writes, begin, end)), repeated: receiver.repeated() - repeated,
  }
}

function tell(row) {
  console.log(`| ${row.name} | ${row.seconds} s | ${row.reads} | ${row.failed.length} | ${row.stale} | ${row.slowestRead} ms | ${row.acknowledged} | ${row.refused} `
    + `| ${row.cut} | ${row.pause} ms | ${row.repeated} |`)
  for (const { path, status, took, text } of row.failed.slice(0, 5)) console.log(`  ${path} after ${Math.round(took)} ms: ${status} ${text}`)
}

async function subscribe(cluster, receiver) {
  const body = { url: receiver.url, description: 'takes everything', orgUnit: null, types: ['observation'], active: true }
  const made = await cluster.caller.call('POST', '/api/v1/webhooks', { body })
  if (made.status !== 201) throw new Error(`no webhook: ${made.status} ${made.text}`)
}

/** Each replica looks what is to be pushed; an event is queued once for a webhook. Digests are once by a constraint of the table. */
async function doneTwice(postgres) {
  const rows = await postgres.sql('select 1 from webhook_delivery where not test group by webhook_id, type, subject, occurred_at having count(*) > 1', 'yaodian')
  return rows.length > 0 ? [`${rows.length} events were queued twice for a webhook`] : []
}

async function compareServers(cluster) {
  const [first, second] = await Promise.all(cluster.nodes.map((node) => node.postgres.rowCounts()))
  return Object.keys(first).filter((table) => first[table] !== second[table]).map((table) => `${table} has ${first[table]} rows on one server, ${second[table]} on the other`)
}

/** Restarts and kills while it is written and read; tells what failed, and whether all that is promised was held. */
export async function trial(cluster, chosen = []) {
  const receiver = await new Receiver().start()
  const writer = new Writer(cluster.caller, { threads: 3 })
  const reader = new Reader(cluster.caller, writer, { threads: 3 })
  const wrong = []
  try {
    await subscribe(cluster, receiver)
    writer.start()
    await until('writes are acknowledged', MINUTE, () => writer.acknowledged.length > 20 && writer.pair > 0)
    await reader.start()
    const from = writer.tried
    await sleep(5_000)
    console.log('\n| under load | took | reads | failed | stale | slowest | writes acknowledged | refused (503) | cut off | longest without | webhooks twice |')
    console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
    for (const phase of PHASES.filter(([name]) => chosen.length === 0 || chosen.some((word) => name.includes(word)))) {
      const row = await observe(phase, cluster, { writer, reader, receiver })
      tell(row)
      if (row.failed.length > 0) wrong.push(`${row.failed.length} reads failed: ${row.name}`)
      if (row.stale > 0) wrong.push(`${row.stale} reads did not show what was acknowledged before: ${row.name}`)
      if (row.acknowledged === 0) wrong.push(`nothing was written: ${row.name}`)
    }
    await Promise.all([writer.stop(), reader.stop()])
    const { postgres } = await cluster.primary()
    wrong.push(...(await check(postgres, cluster.caller, writer)), ...(await doneTwice(postgres)))
    const bad = writer.badAnswers()
    if (bad.length > 0) wrong.push(`${bad.length} answers to writes are neither taken nor a 503 problem with Retry-After, for one: ${bad[0].status} ${bad[0].text}`)
    await until('all is pushed', 2 * MINUTE, () => receiver.missing(from, writer.pair).length === 0)
      .catch(() => wrong.push(`${receiver.missing(from, writer.pair).length} batches were not pushed in full`))
    wrong.push(...(await compareServers(cluster)))
    console.log(`\n${writer.acknowledged.length + writer.pair} writes acknowledged, ${receiver.times.size} pieces pushed, ${receiver.repeated()} of them again`)
  } finally {
    writer.stopped = reader.stopped = true
    await receiver.stop()
  }
  console.log(wrong.length === 0 ? 'Held: nothing acknowledged is lost, nothing is there twice.' : `Not held:\n${wrong.join('\n')}`)
  return wrong.length === 0
}
