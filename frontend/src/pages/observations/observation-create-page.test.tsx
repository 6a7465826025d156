import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aDueReport, aMe, anObservation, aTarget, county, listOf } from '@/testing/builders'
import { answerGet, answerPost, refuse } from '@/testing/api'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { ObservationCreatePage } from './observation-create-page'

const orgUnit = {
  ...county,
  revision: 1,
  level: 'COUNTY' as const,
  type: 'COUNTY',
  parent: null,
  openedOn: null,
  closedOn: null,
  permissions: [],
}
const show = (address = '/observations/new?target=fitness') =>
  renderPage({
    path: '/observations/new',
    address,
    element: <ObservationCreatePage />,
  })

beforeEach(() => {
  localStorage.clear()
  server.use(
    answerGet('/api/v1/me', aMe({ orgUnit: county })),
    answerGet('/api/v1/targets', listOf(aTarget())),
    answerGet('/api/v1/org-units', listOf(orgUnit)),
  )
})

async function fill(numerator: string, denominator: string) {
  await userEvent.click(await screen.findByRole('combobox', { name: '期间' }))
  await userEvent.click(await screen.findByText('2025年第三季度'))
  await userEvent.type(screen.getByRole('spinbutton', { name: '分子' }), numerator)
  await userEvent.type(screen.getByRole('spinbutton', { name: '分母' }), denominator)
}

describe('reporting a figure', () => {
  it("submits numerator and denominator of one's own unit for review, and shows the ratio meanwhile", async () => {
    let sent: unknown
    server.use(answerPost('/api/v1/observations', anObservation(), (body) => (sent = body)))
    show()
    await fill('5900', '10000')
    expect(screen.getByText('比率 59%')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '提交审核' }))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(sent).toMatchObject({
      target: 'fitness',
      orgUnit: '441625',
      period: '2025-Q3',
      numerator: 5900,
      denominator: 10000,
      status: 'SUBMITTED',
    })
  })

  it('keeps a draft when asked to', async () => {
    let sent: unknown
    server.use(answerPost('/api/v1/observations', anObservation(), (body) => (sent = body)))
    show()
    await fill('1', '2')
    await userEvent.click(screen.getByRole('button', { name: '存草稿' }))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(sent).toMatchObject({ status: 'DRAFT' })
  })

  it('asks a sample for its size', async () => {
    let sent: unknown
    server.use(answerPost('/api/v1/observations', anObservation(), (body) => (sent = body)))
    show()
    await fill('1', '2')
    await userEvent.click(screen.getByRole('combobox', { name: '数据性质' }))
    await userEvent.click(await screen.findByText('抽样'))
    await userEvent.type(await screen.findByRole('spinbutton', { name: '样本量' }), '400')
    await userEvent.click(screen.getByRole('button', { name: '提交审核' }))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(sent).toMatchObject({ valueStatus: 'SAMPLED', sampleSize: 400 })
  })

  it('takes a published percentage without what it was made of', async () => {
    let sent: unknown
    server.use(answerPost('/api/v1/observations', anObservation(), (body) => (sent = body)))
    show()
    await userEvent.click(await screen.findByRole('combobox', { name: '期间' }))
    await userEvent.click(await screen.findByText('2025年第三季度'))
    await userEvent.click(screen.getByRole('combobox', { name: '数据性质' }))
    await userEvent.click(await screen.findByText('上级公布'))
    await userEvent.type(await screen.findByRole('spinbutton', { name: /^公布的百分比/ }), '54.5')
    await userEvent.click(screen.getByRole('button', { name: '提交审核' }))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(sent).toMatchObject({ valueStatus: 'AUTHORITATIVE', value: 54.5 })
    expect(sent).not.toHaveProperty('numerator', expect.anything())
  })

  it('puts a refusal on the figure that is wrong', async () => {
    const errors = [{ pointer: '/numerator', code: 'above', message: '分子不能大于分母' }]
    server.use(refuse('post', '/api/v1/observations', { status: 400, title: '填写有误', errors }))
    show()
    await fill('3', '2')
    await userEvent.click(screen.getByRole('button', { name: '提交审核' }))
    expect(await screen.findByText('分子不能大于分母')).toBeInTheDocument()
  })

  it('fills in what is known of a report that is due, and questions a figure out of the ordinary', async () => {
    const plan = { id: 'p-1', code: 'heyuan-2025', name: '2025年工作要点' }
    const elsewhere = { denominator: 48200, target: { id: 'g-2', code: 'eyes', name: '视力监测率' } }
    const reports = [aDueReport({ elsewhere })]
    server.use(
      answerGet('/api/v1/plans/{id}/due-reports', {
        plan,
        orgUnit: county,
        department: null,
        asOf: '2025-10-15',
        reports,
        taskReports: [],
        permissions: [],
      }),
    )
    show('/observations/new?target=fitness&orgUnit=441625&period=2025-Q3')
    expect(await screen.findByRole('spinbutton', { name: '分母' })).toHaveValue('48200')
    const hints = screen.getByRole('region', { name: '填报参考' })
    for (const text of ['上一期（2025年第二季度）：52', '本单位通常在 40～60 之间', '已在“视力监测率”报过'])
      expect(hints).toHaveTextContent(text)
    await userEvent.type(screen.getByRole('spinbutton', { name: '分子' }), '48000')
    expect(await screen.findByText(/超出通常范围/)).toBeInTheDocument()
    expect(screen.getByText(/^分母 48,200 与上一期相差超过两成/)).toBeInTheDocument()
    await userEvent.clear(screen.getByRole('spinbutton', { name: '分子' }))
    await userEvent.type(screen.getByRole('spinbutton', { name: '分子' }), '24100')
    expect(screen.queryByText(/超出通常范围/)).not.toBeInTheDocument()
  })

  it('keeps what was typed through a lost connection and sends it when it is back', async () => {
    server.use(http.post('*/api/v1/observations', () => HttpResponse.error()))
    show()
    await fill('5900', '10000')
    await userEvent.click(screen.getByRole('button', { name: '提交审核' }))
    expect(await screen.findByText('填写的内容已留在本机，网络恢复后会自动提交。')).toBeInTheDocument()
    expect(Object.values(localStorage).join()).toContain('5900')
    let sent: unknown
    server.use(answerPost('/api/v1/observations', anObservation(), (body) => (sent = body)))
    act(() => void window.dispatchEvent(new Event('online')))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(sent).toMatchObject({ numerator: 5900, denominator: 10000, status: 'SUBMITTED' })
    expect(localStorage).toHaveLength(0)
  })

  it('brings back what was not sent, until it is given up', async () => {
    localStorage.setItem(
      'yaodian.draft.observation/coordinator/heyuan-2025/fitness//',
      JSON.stringify({ target: 'fitness', numerator: 77 }),
    )
    show()
    expect(await screen.findByText('已恢复上次没有提交的内容')).toBeInTheDocument()
    expect(await screen.findByRole('spinbutton', { name: '分子' })).toHaveValue('77')
    await userEvent.click(screen.getByRole('button', { name: '放弃' }))
    expect(screen.getByRole('spinbutton', { name: '分子' })).toHaveValue('')
    expect(localStorage).toHaveLength(0)
  })
})
