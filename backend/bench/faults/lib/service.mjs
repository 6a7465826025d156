import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Caller } from './caller.mjs'
import { freePort, until } from './ports.mjs'

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..')
const built = process.env.YAODIAN_JAR ?? join(repository, 'backend/target/quarkus-app/quarkus-run.jar')

/** The service's jar on a database. */
export class Service extends Caller {
  /**
   * `url`: of the database; `words` stand before java; `patience`: milliseconds until it has to be ready; `jar`: of another version.
   */
  constructor({ folder, url, issuer, environment = {}, words = [], patience = 120_000, jar = built }) {
    if (!existsSync(jar)) throw new Error('Build first: make build')
    super(undefined, issuer)
    Object.assign(this, { folder, url, environment, words, patience, jar })
    this.java = join(execFileSync(join(repository, '.ci/find-jdk')).toString().trim(), 'bin/java')
  }

  async start() {
    this.port ??= await freePort()
    this.address = `http://127.0.0.1:${this.port}`
    mkdirSync(this.folder, { recursive: true })
    const log = openSync(join(this.folder, 'service.log'), 'a')
    const [program, ...words] = [...this.words, this.java, '-Xmx384m', '-XX:+UseSerialGC', '-Dquarkus.profile=local', '-jar', this.jar]
    this.child = spawn(program, words, { cwd: this.folder, stdio: ['ignore', log, log], env: { PATH: process.env.PATH, ...this.settings() } })
    this.ended = new Promise((done) => this.child.once('exit', (code, signal) => done({ code, signal })))
    await until('the service is ready', this.patience, () => this.isReady())
    return this
  }

  settings() {
    return {
      QUARKUS_HTTP_HOST: '127.0.0.1', QUARKUS_HTTP_PORT: String(this.port), QUARKUS_MANAGEMENT_HOST: '127.0.0.1', QUARKUS_MANAGEMENT_PORT: '0',
      QUARKUS_DATASOURCE_JDBC_URL: this.url, QUARKUS_DATASOURCE_USERNAME: 'yaodian', QUARKUS_DATASOURCE_PASSWORD: 'none',
      QUARKUS_FLYWAY_USERNAME: 'yaodian_owner', QUARKUS_FLYWAY_PASSWORD: 'none', QUARKUS_OIDC_AUTH_SERVER_URL: this.issuer.url,
      YAODIAN_EVIDENCE_FOLDER: join(this.folder, 'evidence'), YAODIAN_REMINDERS_EVERY: 'off', YAODIAN_TRAFFIC_REQUESTS_PER_MINUTE: '0',
      QUARKUS_LOG_CATEGORY__ORG_YAODIAN_REQUEST__LEVEL: 'OFF', ...this.environment,
    }
  }

  async isReady() {
    if (this.child.exitCode !== null) throw new Error(`the service ended; see ${this.folder}/service.log`)
    try {
      return (await fetch(`${this.address}/q/health/ready`, { signal: AbortSignal.timeout(2000) })).ok
    } catch {
      return false
    }
  }

  kill() {
    this.child.kill('SIGKILL')
    return this.ended
  }

  stop() {
    this.child.kill('SIGTERM')
    return this.ended
  }
}
