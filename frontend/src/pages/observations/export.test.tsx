import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { listAddress } from '@/shared/api/export-table'
import { ObservationsPage } from '@/pages/observations/observations-page'
import { answerGet, refuse } from '@/testing/api'
import { aMe, anObservation, listOf } from '@/testing/builders'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'

const show = () =>
  renderPage({
    path: '/observations',
    address: '/observations?status=SUBMITTED',
    element: <ObservationsPage />,
  })

beforeEach(() => {
  server.use(
    answerGet('/api/v1/me', aMe()),
    answerGet('/api/v1/targets', listOf()),
    answerGet('/api/v1/org-units', listOf()),
    answerGet('/api/v1/observations', listOf(anObservation())),
  )
})

describe('the export of a list', () => {
  it('asks for the same list with the same filters, in the columns and words of the screen', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    URL.createObjectURL = vi.fn(() => 'blob:table')
    URL.revokeObjectURL = vi.fn()
    let body: unknown
    server.use(
      http.post('*/api/v1/exports\\:write', async ({ request }) => {
        body = await request.json()
        return HttpResponse.arrayBuffer(new ArrayBuffer(8))
      }),
    )
    show()
    await userEvent.click(await screen.findByRole('button', { name: '导出 填报数据（Excel）' }))
    await vi.waitFor(() => expect(click).toHaveBeenCalledOnce())
    expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe('填报数据.xlsx')
    expect(body).toMatchObject({
      name: '填报数据',
      list: '/api/v1/observations?status=SUBMITTED&plan=heyuan-2025',
    })
    expect(body).toHaveProperty('columns[0]', { title: '指标', pointer: '/target/name' })
    expect(body).toHaveProperty('columns[7].words.SUBMITTED', '待审核')
    click.mockRestore()
  })

  it('says why it was refused', async () => {
    server.use(
      refuse('post', '/api/v1/exports:write', {
        status: 503,
        title: '服务暂时不可用',
        detail: '请几秒后再试。',
      }),
    )
    show()
    await userEvent.click(await screen.findByRole('button', { name: '导出 填报数据（Excel）' }))
    expect(await screen.findByText('请几秒后再试。')).toBeInTheDocument()
  })
})

describe('the address of a list', () => {
  it('leaves out what is not filtered by and repeats what has many values', () => {
    expect(listAddress('/api/v1/tasks', { plan: 'p', light: undefined, q: '', overdue: false })).toBe(
      '/api/v1/tasks?plan=p&overdue=false',
    )
    expect(listAddress('/api/v1/supervision-orders', { state: ['DRAFT', 'ISSUED'] })).toBe(
      '/api/v1/supervision-orders?state=DRAFT&state=ISSUED',
    )
    expect(listAddress('/api/v1/imports')).toBe('/api/v1/imports')
  })
})
