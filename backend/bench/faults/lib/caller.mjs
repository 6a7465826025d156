/** Whoever calls the service at an address, by itself or through a balancer. */
export class Caller {
  constructor(address, issuer) {
    Object.assign(this, { address, issuer })
  }

  /** A request by a coordinator; gives status, headers and body. */
  async call(method, path, { body, token, headers = {}, patience = 90_000 } = {}) {
    const response = await fetch(`${this.address}${path}`, {
      method, signal: AbortSignal.timeout(patience), body: body === undefined ? undefined : JSON.stringify(body),
      headers: { Authorization: `Bearer ${token ?? this.issuer.token('faults', 'administrator')}`, 'Content-Type': 'application/json',
        Accept: 'application/json', 'Accept-Language': 'en', ...headers },
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) }
  }
}
