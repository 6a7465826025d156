import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { aDueReport, aFigure, aMe, county, listOf } from '@/testing/builders'
import { aDueTask } from '@/testing/evidence-builders'
import { answerGet } from '@/testing/api'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import type { DueReport, DueTaskReport } from '@/shared/api/types'
import { ReportingPage } from './reporting-page'

const plan = { id: 'p-1', code: 'heyuan-2025', name: '2025年工作要点' }
const dueList = (reports: DueReport[], taskReports: DueTaskReport[]) =>
  answerGet('/api/v1/plans/{id}/due-reports', {
    plan,
    orgUnit: county,
    department: null,
    asOf: '2025-10-15',
    reports,
    taskReports,
    permissions: ['createProgressReport'],
  })
const due = (...reports: DueReport[]) => dueList(reports, [])
const show = () => renderPage({ path: '/reporting', address: '/reporting', element: <ReportingPage /> })

beforeEach(() => {
  server.use(answerGet('/api/v1/me', aMe({ orgUnit: county })), answerGet('/api/v1/org-units', listOf()))
})

describe('reports due', () => {
  it('says what is owed, since when, and what was reported before, one tap from the form', async () => {
    server.use(due(aDueReport()))
    show()
    const owed = await screen.findByRole('region', { name: '待办（1）' })
    for (const text of [
      '体质健康优良率',
      '2025年第三季度',
      '已逾期',
      '逾期 5 天',
      '上一期（2025年第二季度）52',
    ])
      expect(owed).toHaveTextContent(text)
    expect(within(owed).getByRole('link', { name: '填报 体质健康优良率 2025年第三季度' })).toHaveAttribute(
      'href',
      '/observations/new?target=fitness&orgUnit=441625&period=2025-Q3',
    )
  })

  it('leads from what went back to the figure itself, with the reason', async () => {
    const begun = {
      figure: aFigure({ id: 'o-7', period: '2025-Q3' }),
      status: 'RETURNED' as const,
      note: null,
      returnReason: '分母不符',
      returnFields: ['denominator'],
    }
    server.use(due(aDueReport({ state: 'RETURNED', begun })))
    show()
    expect(await screen.findByText('退回原因：分母不符')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /^修改后再报/ })).toHaveAttribute(
      'href',
      '/observations/o-7/edit',
    )
  })

  it('keeps what may be given early apart, and says when nothing is owed', async () => {
    server.use(due(aDueReport({ state: 'OPEN', dueOn: '2026-01-10', period: '2025-Q4', previous: null })))
    show()
    expect(await screen.findByText('该报的都报了')).toBeInTheDocument()
    const early = screen.getByRole('region', { name: '可提前填报（1）' })
    expect(early).toHaveTextContent('此前没有已通过的数据')
  })

  it("is the own department's for whoever works for one", async () => {
    let asked: string | null = 'nothing yet'
    server.use(
      answerGet(
        '/api/v1/me',
        aMe({ orgUnit: county, department: { id: 'd-1', code: 'd1', name: '基础教育科' } }),
      ),
      answerGet(
        '/api/v1/plans/{id}/due-reports',
        {
          plan,
          orgUnit: county,
          department: { id: 'd-1', code: 'd1', name: '基础教育科' },
          asOf: '2025-10-15',
          reports: [],
          taskReports: [aDueTask()],
          permissions: ['createProgressReport'],
        },
        (request) => (asked = new URL(request.url).searchParams.get('orgUnit')),
      ),
    )
    show()
    expect(await screen.findByText('基础教育科')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /^填报/ })).toBeInTheDocument()
    expect(asked).toBeNull()
  })

  it('names the tasks of which words are owed, one tap from where they are written', async () => {
    const begun = {
      id: 'w-1',
      period: '2025-Q2',
      status: 'RETURNED',
      words: '已签订协议。',
      progress: null,
      returnReason: '请写明学校',
      returnFields: ['words'],
    } as const
    const returned = aDueTask({
      state: 'RETURNED',
      period: '2025-Q2',
      begun: { ...begun, returnFields: ['words'] },
    })
    server.use(dueList([], [returned, aDueTask()]))
    show()
    const list = await screen.findByRole('region', { name: '任务进展（2）' })
    expect(list).toHaveTextContent('退回原因：请写明学校')
    const name = '体育美育与国防教育'
    const mend = within(list).getByRole('link', { name: `修改后再报 ${name} 2025年第二季度` })
    expect(mend).toHaveAttribute('href', expect.stringContaining('/progress-reports/w-1'))
    const write = within(list).getByRole('link', { name: `填报 ${name} 2025年第三季度` })
    expect(write).toHaveAttribute('href', expect.stringContaining('/tasks/t-1/progress/new?period=2025-Q3'))
    expect(screen.queryByText('该报的都报了')).not.toBeInTheDocument()
  })
})
