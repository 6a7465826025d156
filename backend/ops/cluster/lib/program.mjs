import { spawn } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const PATH = [process.env.PATH, '/usr/local/sbin', '/usr/sbin', '/sbin'].join(delimiter)
const PACKAGES = { etcd: 'etcd-server', patroni: 'patroni', haproxy: 'haproxy', psql: 'postgresql', setpriv: 'util-linux' }

/** What has to be installed, in a sentence; nothing when all is there. */
export function missingPrograms() {
  const there = (name) => PATH.split(delimiter).some((folder) => existsSync(join(folder, name)))
  const packages = Object.entries(PACKAGES).filter(([name]) => !there(name)).map(([, name]) => name)
  if (packages.length === 0) return undefined
  // Debian begins to run what it installs; here each runs for itself.
  return `Missing: ${packages.join(', ')}. On Debian: apt-get install ${packages.join(' ')} python3-etcd, then: systemctl disable --now etcd patroni haproxy`
}

/** A program that runs until it is stopped and ends when this one does. What it says goes to a file. */
export class Program {
  constructor(name, words, { folder, environment = {}, user = {} }) {
    Object.assign(this, { name, words, folder, environment, user })
  }

  start() {
    const log = openSync(join(this.folder, `${this.name}.log`), 'a')
    this.child = spawn('setpriv', ['--pdeathsig', 'TERM', '--', ...this.words], { ...this.user, cwd: this.folder,
      stdio: ['ignore', log, log], env: { PATH, HOME: this.folder, LC_ALL: 'C.UTF-8', ...this.environment } })
    this.ended = new Promise((done) => this.child.once('exit', done))
    return this
  }

  get pid() {
    return this.child.pid
  }

  isRunning() {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null
  }

  async stop(signal = 'SIGTERM') {
    if (!this.isRunning()) return
    this.child.kill(signal)
    await this.ended
  }

  kill() {
    return this.stop('SIGKILL')
  }

  /** Fails when it has ended by itself. */
  require() {
    if (!this.isRunning()) throw new Error(`${this.name} ended; see ${join(this.folder, `${this.name}.log`)}`)
  }
}
