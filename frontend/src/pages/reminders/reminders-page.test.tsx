import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answerGet, answerPost, answerPut, refuse } from '@/testing/api'
import { city, county, listOf } from '@/testing/builders'
import { aDelivery, aLadder, anAddress, aPreview } from '@/testing/reminder-builders'
import { dialogWith, renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { RemindersPage } from './reminders-page'

const show = (search = '') =>
  renderPage({
    path: '/system/reminders',
    address: `/system/reminders${search}`,
    element: <RemindersPage />,
  })

beforeEach(() => {
  const unit = { revision: 1, level: 'COUNTY', type: 'COUNTY', parent: city, openedOn: null, closedOn: null }
  server.use(
    answerGet('/api/v1/org-units', listOf({ ...county, ...unit, permissions: [] } as never)),
    answerGet('/api/v1/departments', listOf()),
  )
})

describe('the reminders page', () => {
  it('shows what would go out from the day that the page is about', async () => {
    let asked = ''
    server.use(answerGet('/api/v1/plans/{id}/reminders', aPreview(), ({ url }) => (asked = url)))
    show()
    const day = await screen.findByRole('region', { name: '2025-10-15 · 1 处' })
    expect(within(day).getByText('东源县 · 填报员')).toBeInTheDocument()
    await userEvent.click(within(day).getByText('东源县 · 填报员'))
    expect(within(day).getByText(/已超期 5 天/)).toBeInTheDocument()
    expect(screen.getByRole('region', { name: '2025-10-20 · 1 处' })).toHaveTextContent('河源市 · 督办部门')
    expect(new URL(asked).searchParams.get('from')).toBe('2025-10-15')
  })

  it('warns of years without holidays, and says when there is nothing', async () => {
    server.use(
      answerGet(
        '/api/v1/plans/{id}/reminders',
        aPreview({ yearsWithoutHolidays: [2027], digests: aPreview().digests.slice(0, 1) }),
      ),
    )
    show()
    expect(await screen.findByText(/2027 年的法定节假日尚未配置/)).toBeInTheDocument()
    server.use(answerGet('/api/v1/plans/{id}/reminders', aPreview({ digests: [] })))
    show()
    expect(await screen.findByText('这几天没有要催办的')).toBeInTheDocument()
  })

  it('changes the ladder against the version that was read', async () => {
    let sent: unknown
    let version: string | null = null
    server.use(
      answerGet('/api/v1/plans/{id}/reminder-ladder', aLadder()),
      answerGet('/api/v1/plans/{id}/reminders', aPreview()),
      answerPut('/api/v1/plans/{id}/reminder-ladder', aLadder({ revision: 1 }), (body, request) => {
        sent = body
        version = request.headers.get('If-Match')
      }),
    )
    show('?tab=ladder')
    await screen.findByRole('form', { name: '催办阶梯' })
    await userEvent.click(screen.getByRole('button', { name: '删除第 2 级' }))
    await userEvent.click(screen.getByRole('button', { name: '加一级' }))
    await userEvent.click(screen.getByRole('button', { name: '保存' }))
    await waitFor(() =>
      expect(sent).toEqual({
        enabled: true,
        steps: [
          { days: -3, audience: 'OWNER' },
          { days: 0, audience: 'OWNER' },
        ],
      }),
    )
    expect(version).toBe('"1-abc"')
  })

  it('hands out the list of addresses as Excel, in the words of the screen', async () => {
    let body: unknown
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    URL.createObjectURL = vi.fn(() => 'blob:table')
    URL.revokeObjectURL = vi.fn()
    server.use(
      answerGet('/api/v1/notification-addresses', listOf(anAddress())),
      http.post('*/api/v1/exports\\:write', async ({ request }) => {
        body = await request.json()
        return HttpResponse.arrayBuffer(new ArrayBuffer(8))
      }),
    )
    show('?tab=addresses')
    await userEvent.click(await screen.findByRole('button', { name: /^导出 .*（Excel）$/ }))
    await vi.waitFor(() => expect(body).toHaveProperty('list', '/api/v1/notification-addresses'))
    expect(body).toHaveProperty('columns[1].words.REVIEWERS', '审核员')
  })

  it('says what the server has against an address', async () => {
    server.use(
      answerGet('/api/v1/notification-addresses', listOf(anAddress())),
      refuse('post', '/api/v1/notification-addresses', {
        status: 400,
        title: '有字段不符合要求',
        errors: [{ pointer: '/address', code: 'notification-address.no-email', message: '不是邮箱地址。' }],
      }),
    )
    show('?tab=addresses')
    expect(await screen.findByRole('table', { name: '通知地址' })).toHaveTextContent('jiaoyu@example.com')
    const form = screen.getByRole('form', { name: '添加地址' })
    await userEvent.click(within(form).getByRole('combobox', { name: '单位' }))
    await userEvent.click(await screen.findByTitle('东源县'))
    await userEvent.type(within(form).getByLabelText('地址'), 'nobody')
    await userEvent.click(within(form).getByRole('button', { name: '添加地址' }))
    expect(await screen.findByText('不是邮箱地址。')).toBeInTheDocument()
  })

  it('sends again what may have arrived only when one is sure', async () => {
    const sent: string[] = []
    server.use(
      answerGet('/api/v1/notification-deliveries', listOf(aDelivery())),
      answerPost(
        '/api/v1/notification-deliveries/{id}:resend',
        aDelivery({ state: 'WAITING' }),
        (_, { url }) => sent.push(url),
      ),
    )
    show('?tab=deliveries')
    expect(await screen.findByText('可能已发出')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '重发 jiaoyu@example.com' }))
    const dialog = await dialogWith('可能已经送达，仍要重发？')
    await userEvent.click(within(dialog).getByRole('button', { name: '重发' }))
    await waitFor(() => expect(sent).toHaveLength(1))
  })
})
