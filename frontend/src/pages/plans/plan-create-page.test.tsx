import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aMe, aPlan, city, listOf } from '@/testing/builders'
import { answerGet, answerPost, refuse } from '@/testing/api'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { PlanCreatePage } from './plan-create-page'

const made = aPlan({ id: 'p-2', code: 'heyuan-2026', status: 'DRAFT' })
const show = () => renderPage({ path: '/plans/new', address: '/plans/new', element: <PlanCreatePage /> })

beforeEach(() => {
  server.use(
    answerGet('/api/v1/me', aMe({ permissions: ['createPlan'] })),
    answerGet('/api/v1/plans', listOf(aPlan())),
    http.get('*/api/v1/org-units', ({ request }) => {
      const isCity = new URL(request.url).searchParams.get('level') === 'CITY'
      return HttpResponse.json(isCity ? listOf(city) : listOf())
    }),
  )
})

async function fill() {
  await userEvent.type(await screen.findByRole('textbox', { name: '计划标题' }), '2026年工作要点')
  await userEvent.type(screen.getByRole('textbox', { name: '计划编号' }), 'heyuan-2026')
  await userEvent.click(screen.getByRole('combobox', { name: '制定单位' }))
  await userEvent.click((await screen.findAllByTitle('河源市'))[0]!)
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
}

describe('making a plan by hand', () => {
  it('begins with the year after the last, as a draft, and goes to the new plan', async () => {
    let sent: unknown
    server.use(answerPost('/api/v1/plans', made, (body) => (sent = body)))
    const { address } = show()
    await fill()
    await waitFor(() => expect(address()).toBe('/plans/p-2?plan=heyuan-2026'))
    expect(sent).toEqual({
      title: '2026年工作要点',
      code: 'heyuan-2026',
      orgUnit: '441600',
      year: 2026,
      status: 'DRAFT',
      startDate: '2026-01-01',
      endDate: '2026-12-31',
    })
  })

  it('puts what the server refuses on its field', async () => {
    const errors = [{ pointer: '/code', code: 'plan.code-taken', message: '计划代码 heyuan-2026 已被使用。' }]
    server.use(refuse('post', '/api/v1/plans', { status: 409, title: '重复', errors }))
    const { address } = show()
    await fill()
    expect(await screen.findByText('计划代码 heyuan-2026 已被使用。')).toBeInTheDocument()
    expect(address()).toBe('/plans/new')
  })

  it('tells those who may not, instead of showing the form', async () => {
    server.use(answerGet('/api/v1/me', aMe({ permissions: [] })))
    show()
    expect(await screen.findByText('您没有新建或修改计划的权限')).toBeInTheDocument()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  })
})
