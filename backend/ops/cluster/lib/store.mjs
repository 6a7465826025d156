import { freePort, until } from '../../../bench/faults/lib/ports.mjs'
import { Program } from './program.mjs'

/** etcd, where the servers agree on who leads. One here; three, on machines of their own, where it matters. */
export class Store {
  constructor(folder) {
    this.folder = folder
  }

  async start() {
    this.port = await freePort()
    const clients = `http://127.0.0.1:${this.port}`
    const peers = `http://127.0.0.1:${await freePort()}`
    this.program = new Program('etcd', ['etcd', '--name', 'one', '--data-dir', `${this.folder}/etcd`, '--log-level', 'warn',
      '--listen-client-urls', clients, '--advertise-client-urls', clients, '--listen-peer-urls', peers,
      '--initial-advertise-peer-urls', peers, '--initial-cluster', `one=${peers}`], { folder: this.folder }).start()
    await until('etcd is healthy', 30_000, async () => {
      this.program.require()
      return fetch(`${clients}/health`).then((answer) => answer.ok, () => false)
    })
  }

  stop() {
    return this.program?.stop()
  }
}
