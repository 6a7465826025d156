import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { binaries, makeFolder, ordinaryUser, Postgres } from '../../../bench/faults/lib/postgres.mjs'
import { freePort } from '../../../bench/faults/lib/ports.mjs'
import { Program } from './program.mjs'

/** How long a leader that is not heard of stays the leader; the least that Patroni takes. */
export const LEASE_SECONDS = 20

/** A server of PostgreSQL and the Patroni that looks after it. */
export class Node {
  constructor(folder, name, store) {
    Object.assign(this, { name, folder: makeFolder(join(folder, name)), store })
  }

  async start() {
    this.restPort = await freePort()
    this.postgres = new Postgres(this.folder, await freePort())
    const file = join(this.folder, 'patroni.yml')
    // JSON is YAML.
    writeFileSync(file, JSON.stringify(this.settings(), null, 2))
    this.program = new Program('patroni', ['patroni', file], { folder: this.folder, user: ordinaryUser() }).start()
  }

  settings() {
    const { data, port } = this.postgres
    return {
      scope: 'yaodian', name: this.name,
      restapi: { listen: `127.0.0.1:${this.restPort}`, connect_address: `127.0.0.1:${this.restPort}` },
      etcd3: { host: `127.0.0.1:${this.store.port}` },
      bootstrap: {
        dcs: this.shared(),
        initdb: ['data-checksums', { encoding: 'UTF8' }, { locale: 'C.UTF-8' }],
      },
      postgresql: {
        listen: `127.0.0.1:${port}`, connect_address: `127.0.0.1:${port}`, data_dir: data, bin_dir: binaries(), pgpass: join(this.folder, 'pgpass'),
        authentication: { superuser: { username: 'postgres' }, replication: { username: 'postgres' } },
        // Not the minutes that a checkpoint may take its time for.
        basebackup: { checkpoint: 'fast' },
        parameters: { unix_socket_directories: this.folder },
        pg_hba: ['local all all trust', 'host all all 127.0.0.1/32 trust', 'host replication all 127.0.0.1/32 trust'],
      },
    }
  }

  /** What all servers agree on. */
  shared() {
    return {
      ttl: LEASE_SECONDS, loop_wait: 2, retry_timeout: 5,
      // A commit is acknowledged once the standby shows it too, and only that standby is promoted.
      synchronous_mode: true,
      // A primary that crashed is not waited for.
      primary_start_timeout: 0,
      // While etcd is away the primary goes on as long as it reaches all others.
      failsafe_mode: true,
      postgresql: { use_pg_rewind: true, use_slots: true, parameters: { synchronous_commit: 'remote_apply', max_connections: 120, wal_keep_size: '256MB' } },
    }
  }

  /** How Patroni sees all of them; nothing when it does not answer. */
  async members() {
    try {
      return (await (await fetch(`http://127.0.0.1:${this.restPort}/cluster`, { signal: AbortSignal.timeout(2000) })).json()).members
    } catch {
      return undefined
    }
  }

  /** As if the machine were lost: nobody is left who could say goodbye. */
  async lose() {
    const gone = this.program.kill()
    await this.postgres.kill()
    await gone
  }

  comeBack() {
    this.program.start()
  }

  stop() {
    return this.program?.stop()
  }
}
