import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerGet, answerPost } from '@/testing/api'
import { aMe, listOf } from '@/testing/builders'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { anOrder, anOrderItem, aProposal } from '@/testing/supervision-builders'
import { SupervisionPage } from './supervision-page'

const office = aMe({ permissions: ['createSupervisionOrder'] })
const show = (search = '') =>
  renderPage({ path: '/supervision', address: `/supervision${search}`, element: <SupervisionPage /> })

let asked: URLSearchParams[]

beforeEach(() => {
  asked = []
  server.use(
    answerGet('/api/v1/me', office),
    answerGet('/api/v1/departments', listOf()),
    answerGet('/api/v1/org-units', listOf()),
    answerGet('/api/v1/supervision-orders', listOf(anOrderItem()), ({ url }) =>
      asked.push(new URL(url).searchParams),
    ),
    answerGet('/api/v1/supervision-orders/proposals', {
      plan: { id: 'p-1', code: 'heyuan-2025', name: '2025年工作要点' },
      asOf: '2025-10-15',
      items: [aProposal()],
    }),
  )
})

describe('the page of supervision orders', () => {
  it('lists open orders with their number, time limit and whom they wait for, as of today', async () => {
    show()
    const table = await screen.findByRole('table', { name: '督办' })
    expect(within(table).getByText('督办〔2025〕7号')).toBeInTheDocument()
    expect(within(table).getAllByText(/超期 3 天/).length).toBeGreaterThan(0)
    expect(within(table).getAllByText('东源县签收').length).toBeGreaterThan(0)
    expect(asked[0]?.getAll('state')).toContain('DRAFT')
    expect(asked[0]?.get('asOf')).toBeNull()
  })

  it('goes to another stage, which the address remembers', async () => {
    const { address } = show()
    await screen.findByRole('table', { name: '督办' })
    await userEvent.click(screen.getByText('超期'))
    expect(address()).toBe('/supervision?tab=overdue')
    await screen.findByRole('table', { name: '督办' })
    expect(asked.at(-1)?.get('overdue')).toBe('true')
  })

  it('keeps drafts and proposals from those who do not issue orders', async () => {
    server.use(answerGet('/api/v1/me', aMe({ permissions: [] })))
    show('?tab=proposals')
    expect(await screen.findByRole('table', { name: '督办' })).toBeInTheDocument()
    expect(screen.queryByText('建议')).not.toBeInTheDocument()
    expect(screen.queryByRole('link', { name: '拟定督办单' })).not.toBeInTheDocument()
  })

  it('makes a draft of a proposal and goes there', async () => {
    let sent: unknown
    server.use(
      answerPost(
        '/api/v1/supervision-orders/proposals:draft',
        anOrder({ id: 's-9' }),
        (body) => (sent = body),
      ),
    )
    const { address } = show('?tab=proposals')
    expect(await screen.findByText(/落后 0.31/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '拟定督办单' }))
    await expect.poll(address).toBe('/supervision/s-9')
    expect(sent).toEqual({ plan: 'heyuan-2025', key: 'target:dual-qualified-teachers', asOf: '2025-10-15' })
  })

  it('sets a proposal aside with a reason', async () => {
    let sent: unknown
    const none = { plan: { id: 'p-1', code: 'heyuan-2025', name: '' }, asOf: '2025-10-15', items: [] }
    server.use(answerPost('/api/v1/supervision-orders/proposals:dismiss', none, (body) => (sent = body)))
    show('?tab=proposals')
    await userEvent.click(await screen.findByRole('button', { name: '暂不督办' }))
    const drawer = screen.getByRole('dialog')
    await userEvent.type(within(drawer).getByRole('textbox', { name: '原因' }), '已专题部署')
    await userEvent.click(within(drawer).getByRole('button', { name: '暂不督办' }))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(sent).toMatchObject({ key: 'target:dual-qualified-teachers', reason: '已专题部署' })
  })
})
