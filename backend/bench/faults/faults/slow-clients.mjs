import { connect } from 'node:net'
import { sleep } from '../lib/ports.mjs'

const CLIENTS = 400

/** More clients than are answered at once send their bodies drop by drop; others are refused at once, or served. */
export const fault = {
  async strike({ service, issuer }) {
    const token = issuer.token('slow', 'coordinator')
    this.sockets = [...Array(CLIENTS)].map(() => {
      const socket = connect(service.port, '127.0.0.1')
      socket.on('error', () => {})
      socket.resume()
      socket.write(`POST /api/v1/plans HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 900\r\nAuthorization: Bearer ${token}\r\n\r\n{`)
      return socket
    })
    for (let second = 0; second < 5; second++) {
      await sleep(1_000)
      this.sockets.forEach((socket) => socket.writable && socket.write(' '))
    }
  },
  async mend() {
    this.sockets.forEach((socket) => socket.destroy())
  },
  look: (system, writer) => (writer.count(503) === 0 ? ['nobody was refused: the fault did not happen'] : []),
}
