import { execFile, execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort, until } from './ports.mjs'

const run = promisify(execFile)
const VERSIONS = '/usr/lib/postgresql'

/** Where Debian keeps the newest server that is installed. */
export function binaries() {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).filter((name) => existsSync(join(VERSIONS, name, 'bin/postgres'))) : []
  if (versions.length === 0) throw new Error('PostgreSQL is missing (Debian: apt-get install postgresql)')
  return join(VERSIONS, versions.sort((a, b) => Number(b) - Number(a))[0], 'bin')
}

/** PostgreSQL refuses to run as root, so root runs it as the user that Debian made for it. */
export function ordinaryUser() {
  if (process.getuid() !== 0) return {}
  const number = (flag) => Number(execFileSync('id', [flag, 'postgres']).toString())
  return { uid: number('-u'), gid: number('-g') }
}

/** A folder that belongs to whoever runs the server. */
export function makeFolder(folder) {
  mkdirSync(folder, { recursive: true })
  const { uid } = ordinaryUser()
  if (uid !== undefined) execFileSync('chown', ['postgres:postgres', folder])
  return folder
}

/** A server of one's own, in a folder of its own. */
export class Postgres {
  constructor(folder, port) {
    this.data = join(folder, 'data')
    this.folder = folder
    this.port = port
    this.bin = binaries()
    this.environment = { PATH: process.env.PATH, PGHOST: '127.0.0.1', PGPORT: String(port), PGUSER: 'postgres', LC_ALL: 'C.UTF-8' }
  }

  static async create(folder, settings = {}) {
    const server = new Postgres(makeFolder(folder), await freePort())
    await server.tool('initdb', ['-D', server.data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'])
    server.configure({ fsync: 'on', wal_level: 'replica', max_wal_senders: '10', ...settings })
    await server.start()
    await server.makeDatabase()
    return server
  }

  async makeDatabase() {
    await this.sql('create role yaodian_owner login; create role yaodian login')
    await this.sql('create database yaodian owner yaodian_owner')
  }

  configure(settings) {
    const fixed = { port: this.port, listen_addresses: "'127.0.0.1'", unix_socket_directories: `'${this.folder}'`, max_connections: 80 }
    const lines = Object.entries({ ...fixed, ...settings }).map(([name, value]) => `${name} = ${value}\n`)
    appendFileSync(join(this.data, 'postgresql.conf'), lines.join(''))
  }

  tool(name, words, options = {}) {
    return run(join(this.bin, name), words, { ...ordinaryUser(), env: this.environment, cwd: this.folder, maxBuffer: 1 << 26, ...options })
  }

  start() {
    return this.tool('pg_ctl', ['start', '-w', '-t', '60', '-D', this.data, '-l', join(this.folder, 'server.log')])
  }

  stop(mode = 'fast') {
    return this.tool('pg_ctl', ['stop', '-w', '-m', mode, '-D', this.data])
  }

  /** As if the machine had lost power: the server and all it had started end at once. */
  async kill() {
    const main = this.pid()
    this.signalAll('SIGKILL')
    await until('the server ends', 10_000, () => !existsSync(`/proc/${main}`))
  }

  pid() {
    return Number(readFileSync(join(this.data, 'postmaster.pid'), 'utf8').split('\n')[0])
  }

  /** To the server and to each of its sessions. */
  signalAll(signal) {
    const main = this.pid()
    const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(main)]).toString().split('\n').filter(Boolean).map(Number)
    for (const pid of [main, ...children]) {
      try {
        process.kill(pid, signal)
      } catch (gone) {
        if (gone.code !== 'ESRCH') throw gone
      }
    }
  }

  /** Rows as arrays of text. */
  async sql(statement, database = 'postgres') {
    const { stdout } = await this.tool('psql', ['-X', '-v', 'ON_ERROR_STOP=1', '-At', '-F', '\t', '-d', database, '-c', statement])
    return stdout.split('\n').filter(Boolean).map((line) => line.split('\t'))
  }

  /** How many rows each table of the product has. */
  async rowCounts() {
    const tables = await this.sql("select tablename from pg_tables where schemaname = 'public' order by 1", 'yaodian')
    const query = tables.map(([name]) => `select '${name}', count(*) from "${name}"`).join(' union all ')
    return Object.fromEntries(await this.sql(`${query} order by 1`, 'yaodian'))
  }
}
