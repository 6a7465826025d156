import { http, HttpResponse, type JsonBodyType } from 'msw'
import type { paths } from '@/shared/api/schema'

type Path = keyof paths
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** The paths that know the method, so that a test cannot answer what the contract does not have. */
type With<M extends Method> = { [P in Path]: NonNullable<paths[P][M]> extends never ? never : P }[Path]

type Json<M extends Method, P extends Path> = paths[P][M] extends { responses: infer R }
  ? R extends { 200: { content: { 'application/json': infer B } } }
    ? B
    : R extends { 201: { content: { 'application/json': infer B } } }
      ? B
      : never
  : never

/** The verb of a custom method comes after a colon, which msw would otherwise take for a parameter. */
const url = (path: string) =>
  `*${path.replaceAll(/\{(\w+)\}/g, ':$1').replaceAll(/(?<=\w):(?=[a-z-]+$)/g, '\\:')}`

/** Answers a GET as the contract says. */
export const answerGet = <P extends With<'get'>>(
  path: P,
  body: Json<'get', P>,
  seen?: (request: Request) => void,
) =>
  http.get(url(path), ({ request }) => {
    seen?.(request)
    return HttpResponse.json(body as JsonBodyType, { headers: { ETag: '"1-abc"' } })
  })

/** Answers a POST as the contract says and hands out what was sent. */
export const answerPost = <P extends With<'post'>>(
  path: P,
  body: Json<'post', P>,
  seen: (body: unknown, request: Request) => void,
) =>
  http.post(url(path), async ({ request }) => {
    const text = await request.clone().text()
    seen(text ? JSON.parse(text) : null, request)
    return HttpResponse.json(body as JsonBodyType, { status: 201 })
  })

/** Answers a PATCH as the contract says and hands out what was sent. */
export const answerPatch = <P extends With<'patch'>>(
  path: P,
  body: Json<'patch', P>,
  seen: (body: unknown, request: Request) => void,
) =>
  http.patch(url(path), async ({ request }) => {
    seen(await request.clone().json(), request)
    return HttpResponse.json(body as JsonBodyType)
  })

/** Answers a PUT as the contract says and hands out what was sent. */
export const answerPut = <P extends With<'put'>>(
  path: P,
  body: Json<'put', P>,
  seen: (body: unknown, request: Request) => void,
) =>
  http.put(url(path), async ({ request }) => {
    seen(await request.clone().json(), request)
    return HttpResponse.json(body as JsonBodyType)
  })

interface Refusal {
  status: number
  title: string
  detail?: string
  errors?: { pointer: string; code: string; message: string }[]
}

/** Refuses with a problem+json. */
export const refuse = <M extends Method, P extends With<M>>(method: M, path: P, refusal: Refusal) =>
  http[method](url(path), () =>
    HttpResponse.json(
      { type: 'urn:yaodian:problem:test', instance: '/test', errors: [], ...refusal },
      { status: refusal.status, headers: { 'Content-Type': 'application/problem+json' } },
    ),
  )
