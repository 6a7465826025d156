import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Deployment } from '@/shared/api/deployment'
import { answerGet } from '@/testing/api'
import { aMe, listOf } from '@/testing/builders'
import { aChange, anImport } from '@/testing/exchange-builders'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { ExchangePage } from './exchange-page'

const show = (search = '') =>
  renderPage({ path: '/exchange', address: `/exchange${search}`, element: <ExchangePage /> })

beforeEach(() => server.use(answerGet('/api/v1/me', aMe())))

describe('the imports', () => {
  it('say when, by whom, how and with what result', async () => {
    server.use(answerGet('/api/v1/imports', listOf(anImport())))
    const { address } = show()
    const table = await screen.findByRole('table', { name: '导入记录' })
    const [, row] = within(table).getAllByRole('row')
    expect(row).toHaveTextContent('county-441625东源县逐行CSV已写入2101')
    await userEvent.click(within(table).getByRole('link', { name: /的回执$/ }))
    expect(address()).toBe('/exchange/imports/i-1')
  })

  it('tell one who has none where to begin', async () => {
    server.use(answerGet('/api/v1/imports', listOf()))
    const { address } = show()
    await userEvent.click(await screen.findByRole('link', { name: '上传文件' }))
    expect(address()).toBe('/exchange?tab=upload')
  })
})

describe('a batch of a client in the sandbox', () => {
  it('is marked in the list', async () => {
    server.use(
      answerGet('/api/v1/imports', listOf(anImport({ sandbox: true, validateOnly: true, state: 'CHECKED' }))),
    )
    show()
    const table = await screen.findByRole('table', { name: '导入记录' })
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent('沙箱，只校验')
  })
})

describe('the guide', () => {
  it('names the sign-in service of this deployment and leads to Swagger UI', async () => {
    const deployment = {
      oidcAuthority: 'https://login.example.cn/realms/yaodian/',
      oidcClientId: 'spa',
      defaultAsOf: null,
      swaggerUrl: 'https://plan.example.cn/q/swagger-ui',
    }
    const page = (
      <Deployment value={deployment}>
        <ExchangePage />
      </Deployment>
    )
    renderPage({ path: '/exchange', address: '/exchange?tab=guide', element: page })
    expect(await screen.findByRole('region', { name: '1. 取令牌' })).toHaveTextContent(
      'https://login.example.cn/realms/yaodian/.well-known/openid-configuration',
    )
    expect(screen.getByRole('link', { name: '打开 Swagger UI' })).toHaveAttribute(
      'href',
      deployment.swaggerUrl,
    )
  })

  it('copies a command that names this address, the plan and the own unit', async () => {
    const orgUnit = { id: 'u-2', code: '441602', name: '源城区' }
    server.use(answerGet('/api/v1/me', aMe({ orgUnit })))
    const user = userEvent.setup()
    const copied = vi.spyOn(navigator.clipboard, 'writeText')
    show('?tab=guide')
    const step = await screen.findByRole('region', { name: '1. 取令牌' })
    expect(step).toHaveTextContent('API=http://localhost:3000/api/v1')
    await waitFor(() => expect(step).toHaveTextContent('CLIENT_ID=county-441602'))
    await user.click(screen.getByRole('button', { name: '复制：2. 读计划里的指标' }))
    expect(copied).toHaveBeenCalledWith(expect.stringContaining('/targets?plan=heyuan-2025'))
    expect(await screen.findByText('已复制')).toBeInTheDocument()
  })
})

describe('the changes', () => {
  const older = aChange({
    id: 'c-0',
    type: 'task.changed',
    subject: { id: 't-1', code: 'M01-1', kind: 'task' },
  })
  const feed = (types: Record<string, string | null>) =>
    http.get('*/api/v1/changes', ({ request }) => {
      const query = new URL(request.url).searchParams
      const since = query.get('since')
      types[since ?? ''] = query.get('types')
      const all: Record<string, { items: unknown[]; next: string }> = {
        '': { items: [older], next: 'at-1' },
        'at-1': { items: [aChange()], next: 'at-2' },
      }
      const { items, next } = all[since ?? ''] ?? { items: [], next: since }
      return HttpResponse.json({ items, page: { limit: 1000, next, total: null } })
    })

  it('are read to the end and shown with the newest first', async () => {
    server.use(feed({}))
    show('?tab=changes')
    const list = await screen.findByRole('list', { name: '变更' })
    const [first, second] = within(list).getAllByRole('listitem')
    expect(first).toHaveTextContent('填报数据 o-1 审核通过 · 东源县 observation.approved')
    expect(within(second!).getByRole('link', { name: 'M01-1' })).toHaveAttribute('href', '/tasks/t-1')
  })

  it('are looked for again from where they ended', async () => {
    server.use(feed({}))
    show('?tab=changes')
    const again = await screen.findByRole('button', { name: '看看有没有新的' })
    await userEvent.click(again)
    expect(await screen.findByText('没有新的变更')).toBeInTheDocument()
    const added = aChange({ id: 'c-9', type: 'observation.returned' })
    server.use(
      http.get('*/api/v1/changes', ({ request }) => {
        const isNew = new URL(request.url).searchParams.get('since') === 'at-2'
        return HttpResponse.json({
          items: isNew ? [added] : [],
          page: { limit: 1000, next: 'at-3', total: null },
        })
      }),
    )
    await userEvent.click(again)
    expect(await screen.findByText(/退回/)).toBeInTheDocument()
    expect(within(screen.getByRole('list', { name: '变更' })).getAllByRole('listitem')).toHaveLength(3)
  })

  it('are narrowed by the kind in the address', async () => {
    const asked: Record<string, string | null> = {}
    server.use(feed(asked))
    show('?tab=changes&kind=target')
    await screen.findByRole('list', { name: '变更' })
    expect(asked['']).toBe('target')
  })
})
