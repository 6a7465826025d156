import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aMe, aTarget, aValue, city, county, listOf } from '@/testing/builders'
import { aSeries } from '@/testing/insight-builders'
import { answerGet, refuse } from '@/testing/api'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { someTargetYears } from '@/testing/years-builders'
import { TargetPage } from './target-page'

const show = (search = '') =>
  renderPage({ path: '/targets/:id', address: `/targets/k-1${search}`, element: <TargetPage /> })

const breakdown = {
  target: { id: 'k-1', code: 'fitness', name: '体质健康优良率' },
  orgUnit: city,
  asOf: '2025-10-15',
  items: [aValue({ orgUnit: county, value: 59, light: 'ON_TRACK', reportedUnits: 1, expectedUnits: 1 })],
}

beforeEach(() => {
  server.use(
    answerGet('/api/v1/me', aMe()),
    answerGet('/api/v1/org-units', listOf()),
    answerGet('/api/v1/targets/{id}', aTarget()),
    answerGet('/api/v1/targets/{id}/value', aValue()),
    answerGet('/api/v1/targets/{id}/breakdown', breakdown),
    answerGet('/api/v1/targets/{id}/series', aSeries()),
    answerGet('/api/v1/targets/{id}/years', { ...someTargetYears(), years: [] }),
    answerGet('/api/v1/plans/{id}/source', { planId: 'p-1', document: null }),
    answerGet('/api/v1/targets/{targetId}/goals', listOf()),
  )
})

describe('the page of a target', () => {
  it('shows the value with goal, light, reason, numerator, denominator and completeness', async () => {
    show()
    const panel = await screen.findByRole('region', { name: '当前值 · 河源市' })
    for (const text of ['56.36%', '≥ 55%', '已达成', '已达到目标', '2 / 3'.replaceAll(' ', '')])
      expect(panel).toHaveTextContent(text)
    expect(panel).toHaveTextContent('分子 6,200 ÷ 分母 11,000')
    expect(panel).toHaveTextContent('还差 1 个单位未填报')
  })

  it('has the breakdown as a table, too', async () => {
    show('?view=table')
    const table = await screen.findByRole('table', { name: '分单位情况' })
    expect(within(table).getByText('东源县').closest('tr')).toHaveTextContent('59%')
  })

  it('shows the series by coarser periods, never by finer ones', async () => {
    const asked: (string | null)[] = []
    server.use(
      answerGet('/api/v1/targets/{id}/series', aSeries(), ({ url }) =>
        asked.push(new URL(url).searchParams.get('frequency')),
      ),
    )
    const { address } = show()
    const choice = await screen.findByRole('radiogroup', { name: '填报频次' })
    expect(within(choice).queryByText('每月')).not.toBeInTheDocument()
    await userEvent.click(within(choice).getByText('每年'))
    await expect.poll(() => asked).toEqual([null, 'YEARLY'])
    expect(address()).toBe('/targets/k-1?by=YEARLY')
  })

  it('shows its years beside each other once it follows another one', async () => {
    server.use(answerGet('/api/v1/targets/{id}/years', someTargetYears()))
    show()
    const table = await screen.findByRole('table', { name: '历年' })
    expect(within(table).getByText('48.2%').closest('tr')).toHaveTextContent('2024≥ 50%')
    expect(within(table).getByRole('link', { name: '2024' })).toHaveAttribute(
      'href',
      '/targets/k-0?plan=heyuan-2024&asOf=2024-12-31',
    )
  })

  it('leads one level down where schools report', async () => {
    server.use(answerGet('/api/v1/targets/{id}', aTarget({ reportingLevel: 'SCHOOL' })))
    show('?view=table')
    const link = await screen.findByRole('link', { name: '查看 东源县 的下级单位' })
    expect(link).toHaveAttribute('href', '/targets/k-1?orgUnit=441625&view=table')
  })

  it('asks for the unit that the address names', async () => {
    const asked: string[] = []
    server.use(
      answerGet('/api/v1/targets/{id}/value', aValue({ orgUnit: county }), ({ url }) => asked.push(url)),
    )
    show('?orgUnit=441625')
    await screen.findByRole('region', { name: '当前值 · 东源县' })
    expect(new URL(asked[0]!).searchParams.get('orgUnit')).toBe('441625')
  })

  it('deletes after a question, with the version that was read', async () => {
    let headers: Headers | undefined
    server.use(
      http.delete('*/api/v1/targets/:id', ({ request }) => {
        headers = request.headers
        return new HttpResponse(null, { status: 204 })
      }),
    )
    const { address } = show()
    await userEvent.click(await screen.findByRole('button', { name: '删除' }))
    const question = await screen.findByRole('dialog')
    await userEvent.click(within(question).getByRole('button', { name: '删除' }))
    await screen.findByText('已删除')
    expect(headers?.get('If-Match')).toBe('"1-abc"')
    expect(address()).toBe('/targets')
  })

  it('says who still uses a target that cannot be deleted', async () => {
    const detail = '仍有 3 条填报数据'
    server.use(refuse('delete', '/api/v1/targets/{id}', { status: 409, title: '正在使用', detail }))
    show()
    await userEvent.click(await screen.findByRole('button', { name: '删除' }))
    const question = await screen.findByRole('dialog')
    await userEvent.click(within(question).getByRole('button', { name: '删除' }))
    expect(await screen.findByText(detail)).toBeInTheDocument()
  })

  it('shows no action that the server does not permit', async () => {
    server.use(answerGet('/api/v1/targets/{id}', aTarget({ permissions: [] })))
    show()
    await screen.findByRole('region', { name: '当前值 · 河源市' })
    expect(screen.queryByRole('button', { name: '删除' })).not.toBeInTheDocument()
    expect(screen.queryByRole('link', { name: '编辑' })).not.toBeInTheDocument()
  })
})
