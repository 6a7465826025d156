import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { aPlan, listOf } from '@/testing/builders'
import { answerGet, answerPatch, refuse } from '@/testing/api'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { PlanEditPage } from './plan-edit-page'

const PATH = '/api/v1/plans/{id}'
const show = () =>
  renderPage({ path: '/plans/:id/edit', address: '/plans/p-1/edit', element: <PlanEditPage /> })

beforeEach(() => {
  server.use(answerGet('/api/v1/org-units', listOf()), answerGet(PATH, aPlan()))
})

async function changeCode(code: string) {
  const field = await screen.findByRole('textbox', { name: '计划编号' })
  await userEvent.clear(field)
  await userEvent.type(field, code)
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
}

describe('changing a plan', () => {
  it('sends only what changed, against the version that was read, and goes to it by its new code', async () => {
    let sent: unknown
    let version: string | null = null
    server.use(
      answerPatch(PATH, aPlan({ code: 'hy-2025' }), (body, request) => {
        sent = body
        version = request.headers.get('If-Match')
      }),
    )
    const { address } = show()
    await changeCode('hy-2025')
    await waitFor(() => expect(address()).toBe('/plans/p-1?plan=hy-2025'))
    expect(sent).toEqual({ code: 'hy-2025' })
    expect(version).toBe('"1-abc"')
  })

  it('shows a refusal of the state at the head of the form', async () => {
    const detail = '计划不能从 ACTIVE 变为 DRAFT。'
    server.use(refuse('patch', PATH, { status: 409, title: '状态不允许', detail }))
    show()
    await changeCode('hy-2025')
    expect(await screen.findByRole('alert')).toHaveTextContent(detail)
  })

  it('says of a closed plan that it has to be reopened, and offers only that', async () => {
    server.use(answerGet(PATH, aPlan({ status: 'CLOSED' })))
    show()
    expect(await screen.findByText(/计划已关闭/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('combobox', { name: '状态' }))
    const offered = await screen.findAllByRole('option')
    expect(offered.map(({ textContent }) => textContent)).toEqual(['ACTIVE', 'CLOSED'])
  })

  it('tells those who may not, instead of showing the form', async () => {
    server.use(answerGet(PATH, aPlan({ permissions: [] })))
    show()
    expect(await screen.findByText('您没有新建或修改计划的权限')).toBeInTheDocument()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  })
})
