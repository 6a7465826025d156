import type { FieldError, ProblemBody } from './types'

/** A problem+json answer (RFC 9457) as an error that the pages can catch and show. */
export class Problem extends Error {
  readonly status: number
  readonly type: string
  readonly title: string
  readonly detail: string | undefined
  /** What an administrator finds the failure by; only with 5xx. */
  readonly incident: string | undefined
  /** The name of the request, to be quoted when a fault is reported. */
  readonly requestId: string | undefined
  readonly errors: FieldError[]

  constructor(body: Partial<ProblemBody> & { status: number }) {
    super(body.detail ?? body.title ?? `HTTP ${body.status}`)
    this.name = 'Problem'
    this.status = body.status
    this.type = body.type ?? 'about:blank'
    this.title = body.title ?? `HTTP ${body.status}`
    this.detail = body.detail ?? undefined
    this.incident = body.incident ?? undefined
    this.requestId = body.requestId ?? undefined
    this.errors = body.errors ?? []
  }
}

/** Reads any refusal as a problem, also when a proxy in between answered with something else. */
export async function problemOf(response: Response): Promise<Problem> {
  const isJson = (response.headers.get('Content-Type') ?? '').includes('json')
  const body = isJson ? ((await response.json().catch(() => ({}))) as Partial<ProblemBody>) : {}
  return new Problem({ ...body, status: response.status })
}

export const isProblem = (error: unknown, ...statuses: number[]): error is Problem =>
  error instanceof Problem && (statuses.length === 0 || statuses.includes(error.status))

/** What a refusal says, in one piece: of its fields where it names any; `offline` when the server was not reached. */
export function wordsOf(error: unknown, offline: string): string {
  if (!isProblem(error)) return offline
  return error.errors.map(({ message }) => message).join(' ') || (error.detail ?? error.title)
}
