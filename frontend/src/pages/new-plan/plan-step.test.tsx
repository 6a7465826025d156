import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerGet, answerPost, answerPut, refuse } from '@/testing/api'
import { aPlan, city, listOf } from '@/testing/builders'
import { aDocument, aDocumentDraft, aMadePlan, aProposal } from '@/testing/document-builders'
import { dialogWith, renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { DocumentPage } from './document-page'

beforeEach(() => {
  const unit = { revision: 1, level: 'CITY', type: 'CITY', parent: null, openedOn: null, closedOn: null }
  server.use(
    answerGet('/api/v1/plans', listOf()),
    answerGet('/api/v1/documents/{id}', aDocument()),
    answerGet('/api/v1/documents/{id}/proposal', aProposal()),
    answerGet('/api/v1/documents/{id}/draft', aDocumentDraft()),
    answerPut('/api/v1/documents/{id}/draft', aDocumentDraft({}), () => undefined),
    http.get('*/api/v1/org-units', ({ request }) =>
      HttpResponse.json(
        request.url.includes('level=CITY') ? listOf({ ...city, ...unit, permissions: [] }) : listOf(),
      ),
    ),
  )
})

const toPlan = async () => {
  const shown = renderPage({
    path: '/new-plan/:id',
    address: '/new-plan/doc-1',
    element: <DocumentPage />,
  })
  await userEvent.click(await screen.findByRole('button', { name: '采纳其余全部' }))
  await userEvent.click(screen.getByRole('button', { name: '下一步：建计划' }))
  const form = await screen.findByRole('form', { name: '建成计划' })
  await userEvent.type(within(form).getByLabelText('计划编号'), 'qinghe-2026')
  await userEvent.click(within(form).getByRole('combobox', { name: '制定单位' }))
  await userEvent.click(await screen.findByTitle('河源市'))
  return { ...shown, send: () => userEvent.click(within(form).getByRole('button', { name: '建成计划' })) }
}

describe('making the plan', () => {
  it('sends what was confirmed and goes to the new plan', async () => {
    let sent: unknown
    server.use(answerPost('/api/v1/documents/{id}/plan', aMadePlan(), (body) => (sent = body)))
    const { address, send } = await toPlan()
    await send()
    expect(await dialogWith('计划已建成')).toHaveTextContent('系统里没有这些科室，请在任务里补上：基教科')
    expect(address()).toBe('/tasks?plan=qinghe-2026')
    expect(sent).toEqual({
      plan: {
        code: 'qinghe-2026',
        title: '青禾市教育局2026年工作要点（示例）',
        year: 2026,
        orgUnit: '441600',
        startDate: '2026-01-01',
        endDate: '2026-12-31',
        status: 'DRAFT',
      },
      programmes: aProposal().programmes,
      notFollowed: [],
    })
  })

  it('offers to put the plan beside an earlier one of the same body', async () => {
    server.use(
      answerGet('/api/v1/plans', listOf(aPlan())),
      answerPost('/api/v1/documents/{id}/plan', aMadePlan(), () => undefined),
    )
    const { address, send } = await toPlan()
    await send()
    await userEvent.click(within(await dialogWith('计划已建成')).getByRole('button', { name: '与往年对照' }))
    await expect.poll(address).toBe('/years?plan=qinghe-2026')
  })

  it('shows a refusal at its field or its finding', async () => {
    server.use(
      refuse('post', '/api/v1/documents/{id}/plan', {
        status: 400,
        title: '有字段不符合要求',
        errors: [
          { pointer: '/plan/code', code: 'plan.code-taken', message: '编号已被使用。' },
          { pointer: '/programmes/0/tasks/0/targets/0/unit', code: 'unit', message: '没有这个单位。' },
        ],
      }),
    )
    const { send } = await toPlan()
    await send()
    expect(await screen.findByText('编号已被使用。')).toBeInTheDocument()
    const problems = screen.getByRole('list', { name: '需要改动的内容' })
    expect(problems).toHaveTextContent('没有这个单位。')
    await userEvent.click(within(problems).getByRole('button', { name: '修改 新增公办学位' }))
    const form = await screen.findByRole('form', { name: '修改：指标' })
    expect(within(form).getByLabelText('单位代码')).toHaveValue('count')
  })
})
