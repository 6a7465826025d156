import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { aFigure, aMe, anObservation, aTarget, aWaitingObservation, listOf } from '@/testing/builders'
import { anEvidence, aWaitingProgress } from '@/testing/evidence-builders'
import { answerGet, answerPost, refuse } from '@/testing/api'
import { dialogWith, renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { ReviewsPage } from './reviews-page'

const doubts = [{ code: 'report.above-usual', message: '数值 59 高于该单位通常的范围（40～55），请核实。' }]
const show = () => renderPage({ path: '/reviews', address: '/reviews', element: <ReviewsPage /> })
const choose = async () =>
  userEvent.click(await screen.findByRole('checkbox', { name: '选择 东源县 体质健康优良率 2025年第三季度' }))

beforeEach(() => {
  server.use(
    answerGet('/api/v1/me', aMe()),
    answerGet('/api/v1/targets', listOf(aTarget())),
    answerGet('/api/v1/org-units', listOf()),
    answerGet('/api/v1/reviews', listOf(aWaitingObservation({ doubts, waitingDays: 3, onTime: false }))),
  )
})

describe('the review queue', () => {
  it('shows a figure beside the one before it, what to ask about, and how long it has waited', async () => {
    show()
    const row = (await screen.findByRole('link', { name: '体质健康优良率' })).closest('tr')
    // Columns that only a wide window has come a moment later.
    const texts = [
      '东源县',
      '59',
      '5,900 / 10,000',
      '52',
      '+7',
      '高于该单位通常的范围',
      '已等 3 天',
      '逾期提交',
    ]
    await waitFor(() => {
      for (const text of texts) expect(row).toHaveTextContent(text)
    })
  })

  it('names the figure that a correction would replace', async () => {
    const counted = aFigure({ period: '2025-Q3', value: 58 })
    server.use(answerGet('/api/v1/reviews', listOf(aWaitingObservation({ counted }))))
    show()
    expect(await screen.findByText('更正：现行数据为 58')).toBeInTheDocument()
  })

  it('approves those selected after naming how many are doubtful', async () => {
    let sent: unknown
    server.use(answerPost('/api/v1/observations:approve', { approved: 1 }, (body) => (sent = body)))
    show()
    await choose()
    await userEvent.click(screen.getByRole('button', { name: '通过所选（1）' }))
    const dialog = await dialogWith('通过所选的 1 条？')
    expect(dialog).toHaveTextContent('其中 1 条有请留意之处')
    await userEvent.click(within(dialog).getByRole('button', { name: '通过' }))
    expect(await screen.findByText('已通过 1 条')).toBeInTheDocument()
    expect(sent).toEqual({ ids: [anObservation().id] })
  })

  it('says which one could not be approved', async () => {
    const errors = [
      { pointer: '/ids/0', code: 'observation.not-submitted', message: '只有待审的数据才能审核' },
    ]
    server.use(refuse('post', '/api/v1/observations:approve', { status: 409, title: '状态不允许', errors }))
    show()
    await choose()
    await userEvent.click(screen.getByRole('button', { name: '通过所选（1）' }))
    const dialog = await dialogWith('通过所选的 1 条？')
    await userEvent.click(within(dialog).getByRole('button', { name: '通过' }))
    expect(await screen.findByText('只有待审的数据才能审核')).toBeInTheDocument()
  })

  it('returns those selected with a reason from a template and the fields', async () => {
    let sent: unknown
    server.use(answerPost('/api/v1/observations:return', { returned: 1 }, (body) => (sent = body)))
    show()
    await choose()
    await userEvent.click(screen.getByRole('button', { name: '退回所选（1）' }))
    await userEvent.click(await screen.findByRole('button', { name: /^分母与在册人数不符/ }))
    await userEvent.click(screen.getByRole('checkbox', { name: '分母' }))
    await userEvent.click(screen.getByRole('button', { name: '退回' }))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(sent).toEqual({
      ids: [anObservation().id],
      reason: '分母与在册人数不符，请核对后再报。',
      fields: ['denominator'],
    })
  })

  it('opens what stands behind a figure', async () => {
    let asked = ''
    const item = anEvidence({ observation: 'o-1', progressReport: null, permissions: [] })
    server.use(answerGet('/api/v1/evidence', listOf(item), ({ url }) => (asked = url)))
    show()
    await userEvent.click(
      await screen.findByRole('button', { name: '看佐证材料 东源县 体质健康优良率 2025年第三季度' }),
    )
    expect(await screen.findByRole('button', { name: '下载 共建协议.pdf' })).toBeInTheDocument()
    expect(asked).toContain('observation=o-1')
  })

  it('shows words beside those of the period before, with what stands behind them', async () => {
    let asked = ''
    server.use(
      answerGet('/api/v1/reviews', listOf(aWaitingProgress()), ({ url }) => (asked = url)),
      answerGet('/api/v1/evidence', listOf(anEvidence({ permissions: [] }))),
    )
    renderPage({ path: '/reviews', address: '/reviews?kind=PROGRESS_REPORT', element: <ReviewsPage /> })
    const list = await screen.findByRole('list', { name: '待审的进展' })
    expect(list).toHaveTextContent('两所学校已签订协议。')
    expect(list).toHaveTextContent('上一期（2025年第二季度）正在商谈协议。')
    expect(list).toHaveTextContent('已等 3 天')
    expect(await within(list).findByRole('button', { name: '下载 共建协议.pdf' })).toBeInTheDocument()
    expect(within(list).getByRole('link', { name: /^查看并审核/ })).toHaveAttribute(
      'href',
      expect.stringContaining('/progress-reports/w-1'),
    )
    expect(asked).toContain('kind=PROGRESS_REPORT')
  })

  it('approves or returns many reports in words at once', async () => {
    const sent: unknown[] = []
    const other = aWaitingProgress()
    const second = { ...other, progressReport: { ...other.progressReport!, id: 'w-2' } }
    server.use(
      answerGet('/api/v1/reviews', listOf(aWaitingProgress(), second)),
      answerGet('/api/v1/evidence', listOf()),
      answerPost('/api/v1/progress-reports:approve', { reviewed: 2 }, (body) => sent.push(body)),
      answerPost('/api/v1/progress-reports:return', { reviewed: 2 }, (body) => sent.push(body)),
    )
    renderPage({ path: '/reviews', address: '/reviews?kind=PROGRESS_REPORT', element: <ReviewsPage /> })
    await userEvent.click(await screen.findByRole('checkbox', { name: '选择全部' }))
    await userEvent.click(screen.getByRole('button', { name: '通过所选（2）' }))
    const dialog = await dialogWith('通过所选的 2 条进展？')
    await userEvent.click(within(dialog).getByRole('button', { name: '通过' }))
    await expect.poll(() => sent).toEqual([{ ids: ['w-1', 'w-2'] }])
    await userEvent.click(screen.getByRole('checkbox', { name: '选择全部' }))
    await userEvent.click(screen.getByRole('button', { name: '退回所选（2）' }))
    const form = await screen.findByRole('form', { name: '退回' })
    await userEvent.type(within(form).getByLabelText('退回原因'), '请写明学校')
    await userEvent.click(within(form).getByRole('button', { name: '退回' }))
    await expect.poll(() => sent[1]).toEqual({ ids: ['w-1', 'w-2'], reason: '请写明学校', fields: ['words'] })
  })
})
