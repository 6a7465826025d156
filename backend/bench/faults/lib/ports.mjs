import { createServer } from 'node:net'

/** A port on loopback that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

export const sleep = (millis) => new Promise((resolve) => setTimeout(resolve, millis))

/** Waits until `look` gives something true; fails with `what` after that many milliseconds. */
export async function until(what, millis, look) {
  const begin = performance.now()
  for (;;) {
    const found = await look()
    if (found) return found
    if (performance.now() - begin > millis) throw new Error(`not within ${millis} ms: ${what}`)
    await sleep(50)
  }
}
