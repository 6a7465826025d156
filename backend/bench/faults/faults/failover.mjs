import { join } from 'node:path'
import { makeFolder, Postgres } from '../lib/postgres.mjs'
import { freePort, sleep, until } from '../lib/ports.mjs'

/** The primary dies for good; its standby, which has confirmed every commit, is promoted. */
export const fault = {
  settings: { synchronous_standby_names: "''" },
  async url(system) {
    const { postgres, folder, closing } = system
    const standby = new Postgres(makeFolder(join(folder, 'standby')), await freePort())
    await postgres.tool('pg_basebackup', ['-D', standby.data, '-R', '-X', 'stream', '-c', 'fast'])
    standby.configure({})
    await standby.start()
    closing.push(() => standby.stop('immediate').catch(() => {}))
    system.standby = standby
    await postgres.sql("alter system set synchronous_standby_names = '*'")
    await postgres.sql('select pg_reload_conf()')
    await until('the standby confirms commits', 10_000, async () => (await postgres.sql("select 1 from pg_stat_replication where sync_state = 'sync'")).length > 0)
    return `jdbc:postgresql://127.0.0.1:${postgres.port},127.0.0.1:${standby.port}/yaodian?targetServerType=primary&hostRecheckSeconds=2`
  },
  async strike({ postgres }) {
    await postgres.kill()
    await sleep(3_000)
  },
  async mend(system) {
    await system.standby.tool('pg_ctl', ['promote', '-w', '-D', system.standby.data])
    await system.standby.sql("alter system set synchronous_standby_names = ''")
    system.postgres = system.standby
  },
}
