import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, until } from '../../../bench/faults/lib/ports.mjs'
import { Program } from './program.mjs'

const problem = (status, title) => `  http-error status ${status} content-type "application/problem+json" hdr Retry-After 2 string `
  + `'{"type":"about:blank","title":"${title}","status":${status}}'`

/** HAProxy before the replicas. */
export class Balancer {
  constructor(folder, port, replicas) {
    Object.assign(this, { folder, port, replicas })
  }

  async start() {
    this.pagePort = await freePort()
    this.pageAddress = `http://127.0.0.1:${this.pagePort}/`
    const file = join(this.folder, 'haproxy.cfg')
    writeFileSync(file, this.settings())
    this.program = new Program('haproxy', ['haproxy', '-db', '-f', file], { folder: this.folder }).start()
    await until('all replicas are taken', 30_000, async () => {
      this.program.require()
      return (await this.ready()).length === this.replicas.length
    })
  }

  settings() {
    const servers = (options) => this.replicas.map(({ name, port }) => `  server ${name}${options.startsWith('backup') ? '-anyway' : ''} 127.0.0.1:${port} ${options}`)
    return [
      'global', '  maxconn 4000', 'defaults', '  mode http', '  log global', '  timeout connect 2s', '  timeout client 75s',
      '  timeout server 75s', '  timeout queue 5s', '  timeout http-request 10s', '  timeout http-keep-alive 30s', '  timeout check 2s',
      problem(502, 'No answer'), problem(503, 'Nobody is there'), problem(504, 'No answer in time'),
      'frontend api', `  bind 127.0.0.1:${this.port}`, '  option forwardfor', '  default_backend replicas',
      'frontend page', `  bind 127.0.0.1:${this.pagePort}`, '  stats enable', '  stats uri /',
      'backend replicas', '  balance leastconn', '  option httpchk', '  http-check send meth GET uri /q/health/ready', '  http-check expect status 200',
      // What only reads is asked of another replica when one has no answer; what writes is asked again by the caller, with its key.
      '  retries 4', '  option redispatch 1', '  retry-on conn-failure empty-response response-timeout 503',
      '  http-request disable-l7-retry unless METH_GET',
      '  default-server inter 500ms fall 2 rise 1',
      ...servers('check'),
      // When none says that it is ready, it is not the replicas: they know best what to answer.
      '  option allbackups',
      ...servers('backup'), '',
    ].join('\n')
  }

  /** Names of the replicas that are given work. */
  async ready() {
    try {
      const lines = (await (await fetch(`${this.pageAddress};csv`)).text()).split('\n').map((line) => line.split(','))
      return lines.filter(([pool, name, ...rest]) => pool === 'replicas' && rest[15] === 'UP' && !name.endsWith('-anyway')).map(([, name]) => name)
        .filter((name) => name !== 'BACKEND')
    } catch {
      return []
    }
  }

  stop() {
    return this.program?.stop()
  }
}
