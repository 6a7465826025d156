import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aMe, aPlan, aProgramme, listOf } from '@/testing/builders'
import { answerGet, answerPatch, answerPost, refuse } from '@/testing/api'
import { dialogWith, renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { PlanPage } from './plan-page'

const may = ['update', 'delete']
const first = aProgramme({ permissions: may })
const second = aProgramme({ id: 'g-2', code: 'P02', ordinal: 2, title: '学位建设', permissions: may })
const show = () => renderPage({ path: '/plans/:id', address: '/plans/p-1', element: <PlanPage /> })

beforeEach(() => {
  server.use(
    answerGet('/api/v1/me', aMe({ permissions: ['createPlan', 'createProgramme'] })),
    answerGet('/api/v1/plans', listOf(aPlan())),
    answerGet('/api/v1/plans/{id}', aPlan({ permissions: may })),
    answerGet('/api/v1/programmes', listOf(first, second)),
    answerGet('/api/v1/programmes/{id}', second),
  )
})

describe('the page of a plan', () => {
  it('shows whose it is, for when, and its programmes in their order', async () => {
    show()
    expect(await screen.findByRole('heading', { level: 1, name: '2025年工作要点' })).toBeInTheDocument()
    expect(screen.getByRole('region', { name: '基本信息' })).toHaveTextContent('河源市')
    const table = await screen.findByRole('table', { name: '工程' })
    const links = within(table).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual(['立德育人', '学位建设'])
    expect(links[1]).toHaveAttribute('href', '/tasks?programme=g-2')
  })

  it('adds a programme behind the last, whose code the server makes', async () => {
    let sent: unknown
    server.use(answerPost('/api/v1/programmes', second, (body) => (sent = body)))
    show()
    await userEvent.click(await screen.findByRole('button', { name: '新建工程' }))
    await userEvent.type(await screen.findByRole('textbox', { name: '工程名称' }), '家校社协同')
    await userEvent.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(sent).toEqual({ plan: 'heyuan-2025', title: '家校社协同', ordinal: 3, code: null })
  })

  it('moves one by its number, and says so on the field when that is taken', async () => {
    const errors = [{ pointer: '/ordinal', code: 'programme.ordinal-taken', message: '序号 1 已被使用。' }]
    server.use(refuse('patch', '/api/v1/programmes/{id}', { status: 409, title: '重复', errors }))
    show()
    await userEvent.click(await screen.findByRole('button', { name: '编辑 学位建设' }))
    const ordinal = await screen.findByRole('spinbutton', { name: '序号' })
    expect(screen.getByText('工程按序号排列；已用：1')).toBeInTheDocument()
    await userEvent.clear(ordinal)
    await userEvent.type(ordinal, '1')
    await userEvent.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('序号 1 已被使用。')).toBeInTheDocument()

    let sent: unknown
    server.use(answerPatch('/api/v1/programmes/{id}', second, (body) => (sent = body)))
    await userEvent.type(ordinal, '1')
    await userEvent.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(sent).toEqual({ ordinal: 11 })
  })

  it('says which tasks keep a programme from being deleted', async () => {
    const errors = [{ pointer: '/tasks/T03', code: 'used-by', message: 'T03' }]
    server.use(refuse('delete', '/api/v1/programmes/{id}', { status: 409, title: '仍在使用', errors }))
    show()
    await userEvent.click(await screen.findByRole('button', { name: '删除 学位建设' }))
    const question = await dialogWith('删除“学位建设”？')
    expect(question).toHaveTextContent('只能删除没有任务的工程。')
    await userEvent.click(within(question).getByRole('button', { name: '删除' }))
    expect(await dialogWith('仍在使用')).toHaveTextContent('任务 T03')
  })

  it('goes to the list once it is deleted', async () => {
    server.use(http.delete('*/api/v1/plans/:id', () => new HttpResponse(null, { status: 204 })))
    const { address } = show()
    await userEvent.click(await screen.findByRole('button', { name: '编辑 2025年工作要点' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: '删除' }))
    const question = await dialogWith('删除“2025年工作要点”？')
    await userEvent.click(within(question).getByRole('button', { name: '删除' }))
    await waitFor(() => expect(address()).toBe('/plans'))
  })

  it('takes no more programmes once it is closed', async () => {
    server.use(
      answerGet('/api/v1/plans/{id}', aPlan({ status: 'CLOSED', permissions: may })),
      answerGet('/api/v1/programmes', listOf()),
    )
    show()
    expect(await screen.findByText('这个计划还没有工程')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '新建工程' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '编辑 2025年工作要点' }))
    const items = await screen.findAllByRole('menuitem')
    expect(items.map(({ textContent }) => textContent)).toEqual(['重新启用', '删除'])
  })
})
