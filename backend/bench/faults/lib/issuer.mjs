import { createSign, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'

/** Stands in for Keycloak: it publishes a key and signs tokens with it, and can be taken away. */
export class Issuer {
  constructor() {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
    this.key = pair.privateKey
    this.jwk = { ...pair.publicKey.export({ format: 'jwk' }), kid: 'faults', use: 'sig', alg: 'RS256' }
  }

  async start() {
    this.server = createServer((request, response) => {
      const metadata = { issuer: this.url, jwks_uri: `${this.url}/certs`, token_endpoint: `${this.url}/token`, authorization_endpoint: `${this.url}/auth` }
      response.setHeader('Content-Type', 'application/json')
      response.end(JSON.stringify(request.url.endsWith('/certs') ? { keys: [this.jwk] } : metadata))
    })
    await new Promise((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${this.server.address().port}/realms/yaodian`
    return this
  }

  token(name, role, claims = {}, seconds = 3600) {
    const now = Math.floor(Date.now() / 1000)
    const body = { iss: this.url, aud: 'yaodian-api', sub: name, azp: 'faults', preferred_username: name, name, typ: 'Bearer',
      realm_access: { roles: [role] }, iat: now - 5, exp: now + seconds, jti: `${name}-${now}-${Math.random()}`, ...claims }
    const written = (part) => Buffer.from(JSON.stringify(part)).toString('base64url')
    const signed = `${written({ alg: 'RS256', typ: 'JWT', kid: 'faults' })}.${written(body)}`
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(this.key, 'base64url')}`
  }

  stop() {
    this.server?.closeAllConnections()
    return new Promise((resolve) => (this.server ? this.server.close(resolve) : resolve()))
  }
}
