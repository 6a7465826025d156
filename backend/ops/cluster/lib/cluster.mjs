import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Caller } from '../../../bench/faults/lib/caller.mjs'
import { Issuer } from '../../../bench/faults/lib/issuer.mjs'
import { ordinaryUser } from '../../../bench/faults/lib/postgres.mjs'
import { freePort, until } from '../../../bench/faults/lib/ports.mjs'
import { Service } from '../../../bench/faults/lib/service.mjs'
import { Balancer } from './balancer.mjs'
import { Node } from './node.mjs'
import { Store } from './store.mjs'

const REPLICAS = 3

/** All of it, on free ports in a folder of its own. */
export class Cluster {
  constructor(port, environment = {}) {
    this.folder = mkdtempSync(join(tmpdir(), 'yaodian-cluster-'))
    if (ordinaryUser().uid !== undefined) execFileSync('chmod', ['755', this.folder])
    Object.assign(this, { port, environment, nodes: [], replicas: [], keep: false })
  }

  async start(tell) {
    this.port ||= await freePort()
    this.address = `http://127.0.0.1:${this.port}`
    this.issuer = await new Issuer().start()
    this.caller = new Caller(this.address, this.issuer)
    tell('etcd')
    this.store = new Store(this.folder)
    await this.store.start()
    tell('PostgreSQL under Patroni: a primary and its standby')
    await this.startNodes()
    tell(`${REPLICAS} replicas of the service`)
    await this.startReplicas()
    tell('HAProxy')
    this.balancer = new Balancer(this.folder, this.port, this.replicas)
    await this.balancer.start()
  }

  async startNodes() {
    for (const name of ['postgres-1', 'postgres-2']) {
      const node = new Node(this.folder, name, this.store)
      this.nodes.push(node)
      await node.start()
      if (this.nodes.length === 1) {
        await until('there is a primary', 60_000, () => this.primary())
        await node.postgres.makeDatabase()
      }
    }
    await this.untilInSync(60_000)
  }

  async startReplicas() {
    const servers = this.nodes.map((node) => `127.0.0.1:${node.postgres.port}`).join(',')
    // The primary; while there is none, whoever is left and can be read.
    const url = `jdbc:postgresql://${servers}/yaodian?targetServerType=preferPrimary&hostRecheckSeconds=2`
    const environment = { YAODIAN_EVIDENCE_FOLDER: join(this.folder, 'evidence'), QUARKUS_SHUTDOWN_DELAY: '3S', QUARKUS_SHUTDOWN_TIMEOUT: '20S',
      YAODIAN_REMINDERS_EVERY: '5s', YAODIAN_WEBHOOK_ALLOWED_HOSTS: '127.0.0.1', ...this.environment }
    for (let number = 1; number <= REPLICAS; number++) {
      const name = `replica-${number}`
      const replica = Object.assign(new Service({ folder: join(this.folder, name), url, issuer: this.issuer, environment,
        words: ['setpriv', '--pdeathsig', 'TERM', '--'] }), { name })
      this.replicas.push(replica)
      await replica.start()
    }
  }

  async members() {
    const seen = await Promise.all(this.nodes.filter((node) => node.program.isRunning()).map((node) => node.members()))
    return seen.find((members) => members !== undefined) ?? []
  }

  /** The server that takes writes; nothing while there is none. */
  async primary() {
    const leader = (await this.members()).find((member) => member.role === 'leader' && member.state === 'running')
    const node = leader && this.nodes.find(({ name }) => name === leader.name)
    try {
      return node && (await node.postgres.sql('select pg_is_in_recovery()'))[0][0] === 'f' ? node : undefined
    } catch {
      return undefined
    }
  }

  async standby() {
    const primary = await this.primary()
    return this.nodes.find((node) => node !== primary)
  }

  /** Until the standby confirms each commit. */
  untilInSync(millis) {
    return until('primary and standby are in sync', millis, async () => {
      const primary = await this.primary()
      if (!primary || !(await this.members()).some((member) => member.role === 'sync_standby')) return false
      return (await primary.postgres.sql("select 1 from pg_stat_replication where sync_state = 'sync' and state = 'streaming'")).length > 0
    })
  }

  async stop() {
    const quietly = (work) => Promise.resolve(work).catch((failure) => console.error(failure.message))
    await quietly(this.balancer?.stop())
    await Promise.all(this.replicas.map((replica) => replica.child?.exitCode === null && quietly(replica.kill())))
    await Promise.all(this.nodes.map((node) => quietly(node.stop())))
    await quietly(this.store?.stop())
    await quietly(this.issuer?.stop())
    if (this.keep) console.log(`Kept: ${this.folder}`)
    else rmSync(this.folder, { recursive: true, force: true })
  }
}
