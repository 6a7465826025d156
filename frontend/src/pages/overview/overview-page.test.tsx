import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { aTally, anOverview } from '@/testing/builders'
import { aChange } from '@/testing/insight-builders'
import { answerGet, refuse } from '@/testing/api'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { OverviewPage } from './overview-page'

const show = () =>
  renderPage({ path: '/overview', address: '/overview?asOf=2025-10-15', element: <OverviewPage /> })
const PATH = '/api/v1/plans/{id}/overview'

describe('the overview', () => {
  it('counts the lights, and each count leads to the list it counts', async () => {
    server.use(answerGet(PATH, anOverview()))
    show()
    const late = await screen.findByRole('link', { name: '重点任务：滞后 1 项' })
    expect(late).toHaveAttribute('href', '/tasks?light=OFF_TRACK&asOf=2025-10-15')
  })

  it('sets progress against the time elapsed, and says how complete the reporting is', async () => {
    server.use(answerGet(PATH, anOverview()))
    show()
    expect(await screen.findByText('64.3%')).toBeInTheDocument()
    expect(screen.getByText(/慢于时间进度 14.3 个百分点/)).toBeInTheDocument()
    expect(screen.getByRole('meter', { name: '填报完整度' })).toHaveAttribute('aria-valuenow', '81.3')
  })

  it('names what is overdue and by how much', async () => {
    const item = {
      id: 'm-1',
      code: 'M3-1',
      title: '省级抽测复核',
      dueDate: '2025-09-28',
      leadDepartment: null,
    }
    server.use(answerGet(PATH, anOverview({ overdue: [{ ...item, kind: 'MILESTONE', light: 'OFF_TRACK' }] })))
    show()
    const overdue = await screen.findByRole('region', { name: '已逾期' })
    expect(within(overdue).getByText('逾期 17 天')).toBeInTheDocument()
    expect(within(overdue).getByRole('link', { name: '省级抽测复核' })).toHaveAttribute(
      'href',
      '/milestones/m-1?asOf=2025-10-15',
    )
  })

  it('says what to do next when the plan is empty', async () => {
    server.use(answerGet(PATH, anOverview({ tasks: aTally() })))
    show()
    expect(await screen.findByText('这个计划还没有任务')).toBeInTheDocument()
  })

  it('says that one may not see it', async () => {
    server.use(refuse('get', PATH, { status: 403, title: '没有权限', detail: '不在您的范围内' }))
    show()
    expect(await screen.findByText('您没有查看这里的权限')).toBeInTheDocument()
    expect(screen.getByText('不在您的范围内')).toBeInTheDocument()
  })

  it('shows the detail of a failure and tries again when asked to', async () => {
    server.use(refuse('get', PATH, { status: 500, title: '服务出错', detail: '请稍后再试' }))
    show()
    expect(await screen.findByRole('alert')).toHaveTextContent('请稍后再试')
    server.use(answerGet(PATH, anOverview()))
    await userEvent.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByText('64.3%')).toBeInTheDocument()
  })
})

describe('what has changed on the overview', () => {
  const changed = anOverview({
    changes: {
      since: '2025-10-08',
      progressBefore: 0.61,
      items: [
        aChange(),
        aChange({
          kind: 'TASK',
          id: 't-9',
          title: '劳动教育',
          before: 'AT_RISK',
          after: 'ON_TRACK',
          direction: 'BETTER',
        }),
      ],
    },
  })

  it('names what turned red first, from what to what, and leads there', async () => {
    server.use(answerGet(PATH, changed))
    show()
    const panel = await screen.findByRole('region', { name: '近期变化' })
    const [first] = within(panel).getAllByRole('listitem')
    for (const text of ['转红', '变差', '由有风险变为滞后']) expect(first).toHaveTextContent(text)
    expect(within(first!).getByRole('link', { name: '体质健康优良率' })).toHaveAttribute(
      'href',
      '/targets/k-1?asOf=2025-10-15',
    )
    expect(panel).toHaveTextContent('总体进度 61% → 64.3%')
    expect(panel).toHaveTextContent('好转 1 项')
  })

  it('compares with a week ago unless the address names another day', async () => {
    const asked: (string | null)[] = []
    server.use(answerGet(PATH, changed, ({ url }) => asked.push(new URL(url).searchParams.get('since'))))
    show()
    await userEvent.click(await screen.findByText('30 天'))
    await screen.findByRole('region', { name: '近期变化' })
    expect(asked).toEqual(['2025-10-08', '2025-09-15'])
  })
})
