import createClient, { type Middleware } from 'openapi-fetch'
import { IdempotencyKeys } from './idempotency'
import { problemOf } from './problem'
import type { paths } from './schema'

/** What the client asks of the session and the language switch; set once by the app. */
export interface CallContext {
  token: () => Promise<string | undefined>
  language: () => string
}

let context: CallContext = { token: () => Promise.resolve(undefined), language: () => 'zh-CN' }

export function setCallContext(next: CallContext): void {
  context = next
}

/** What every call says of who makes it, and in which language. */
export async function callerHeaders(): Promise<Record<string, string>> {
  const token = await context.token()
  return { 'Accept-Language': context.language(), ...(token && { Authorization: `Bearer ${token}` }) }
}

const keys = new IdempotencyKeys()
const fingerprints = new WeakMap<Request, string>()

const callHeaders: Middleware = {
  async onRequest({ request }) {
    for (const [name, value] of Object.entries(await callerHeaders())) request.headers.set(name, value)
    if (request.method === 'POST') {
      const fingerprint = `${request.url} ${await request.clone().text()}`
      fingerprints.set(request, fingerprint)
      request.headers.set('Idempotency-Key', keys.keyFor(fingerprint))
    }
    return request
  },
  onResponse({ request, response }) {
    const fingerprint = fingerprints.get(request)
    if (fingerprint && response.status < 500) keys.answered(fingerprint)
  },
}

const refusals: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response)
  },
}

/** The one way to the API: typed by openapi.yaml, throws a Problem on every refusal. */
export const api = createClient<paths>({
  baseUrl: globalThis.location.origin,
  fetch: (request) => globalThis.fetch(request),
})
api.use(refusals, callHeaders)

/** The answer's body; refusals have been thrown already, so it is there. */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T
}

/** A resource together with the version that a change must name in If-Match. */
export interface Versioned<T> {
  data: T
  etag: string
}

export async function versioned<T>(call: Promise<{ data?: T; response: Response }>): Promise<Versioned<T>> {
  const { data, response } = await call
  return { data: data as T, etag: response.headers.get('ETag') ?? '*' }
}

/** Sends a body as a JSON Merge Patch (RFC 7396). */
export const asMergePatch = { headers: { 'Content-Type': 'application/merge-patch+json' } }

/** Names the version that a change is made against. */
export const ifMatch = (etag: string) => ({ 'If-Match': etag })
