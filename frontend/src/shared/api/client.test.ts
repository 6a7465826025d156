import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { aTask, listOf } from '@/testing/builders'
import { answerGet, answerPost, refuse } from '@/testing/api'
import { server } from '@/testing/server'
import { answer, api, setCallContext, versioned } from './client'
import { Problem } from './problem'

const body = { code: 'T99', plan: 'heyuan-2025', programme: 'P01', number: 99, title: '新任务' }

describe('the API client', () => {
  it('sends the token and the language with every call', async () => {
    let sent: Headers | undefined
    setCallContext({ token: () => Promise.resolve('abc'), language: () => 'en' })
    server.use(answerGet('/api/v1/tasks', listOf(aTask()), (request) => (sent = request.headers)))
    await answer(api.GET('/api/v1/tasks', { params: { query: { plan: 'heyuan-2025' } } }))
    expect(sent?.get('Authorization')).toBe('Bearer abc')
    expect(sent?.get('Accept-Language')).toBe('en')
  })

  it('reads a resource together with its version', async () => {
    server.use(answerGet('/api/v1/tasks/{id}', aTask()))
    const { data, etag } = await versioned(api.GET('/api/v1/tasks/{id}', { params: { path: { id: 't-1' } } }))
    expect(data.title).toBe('体育美育与国防教育')
    expect(etag).toBe('"1-abc"')
  })

  it('throws a problem for every refusal', async () => {
    server.use(refuse('get', '/api/v1/me', { status: 403, title: '没有权限', detail: '您不能查看' }))
    await expect(answer(api.GET('/api/v1/me'))).rejects.toMatchObject({ status: 403, detail: '您不能查看' })
  })

  it('makes a problem of an answer that is not one', async () => {
    server.use(http.get('*/api/v1/me', () => new HttpResponse('<html>', { status: 502 })))
    await expect(answer(api.GET('/api/v1/me'))).rejects.toBeInstanceOf(Problem)
  })

  it('repeats a lost request under the same key, and a new one under another', async () => {
    const keys: (string | null)[] = []
    const remember = (_: unknown, request: Request) => keys.push(request.headers.get('Idempotency-Key'))
    const lose = http.post(
      '*/api/v1/tasks',
      ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'))
        return HttpResponse.error()
      },
      { once: true },
    )
    server.use(lose, answerPost('/api/v1/tasks', aTask(), remember))
    const create = () => answer(api.POST('/api/v1/tasks', { body }))
    await expect(create()).rejects.toThrow()
    await create()
    await create()
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })
})
