import { Cluster } from './lib/cluster.mjs'
import { missingPrograms } from './lib/program.mjs'
import { trial } from './trial.mjs'

const HALF_A_DAY = 43_200

const missing = missingPrograms()
if (missing) {
  console.error(missing)
  process.exit(2)
}
const test = process.argv.includes('--test')
const cluster = new Cluster(test ? 0 : Number(process.env.YAODIAN_API_PORT ?? 8080))
let stopping
const stop = () => (stopping ??= cluster.stop())
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    await stop()
    process.exit(test ? 1 : 0)
  })
}

let code = 0
try {
  await cluster.start(console.log)
  if (test) {
    code = (await trial(cluster, process.argv.slice(3))) ? 0 : 1
    cluster.keep = code !== 0
  } else {
    console.log(`
Up. The service is at ${cluster.address}/api/v1, documented at ${cluster.address}/q/swagger-ui; how its replicas are: ${cluster.balancer.pageAddress}
Data and logs, until it is stopped: ${cluster.folder}
The primary is ${(await cluster.primary()).name}. To kill it as if its machine were lost: kill -9 ${cluster.nodes.map((node) => node.program.pid).join(' or ')} (Patroni), then PostgreSQL.

TOKEN=${cluster.issuer.token('administrator', 'administrator', {}, HALF_A_DAY)}
curl -s ${cluster.address}/api/v1/plans -H "Authorization: Bearer $TOKEN"

Ctrl-C stops all of it and leaves nothing.`)
    await new Promise(() => setInterval(() => {}, 60_000))
  }
} catch (failure) {
  if (!stopping) console.error(failure.message)
  cluster.keep = true
  code = 1
}
await stop()
process.exit(code)
