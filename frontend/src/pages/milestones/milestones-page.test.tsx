import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { aMe, aMilestone, listOf } from '@/testing/builders'
import { answerGet, answerPost } from '@/testing/api'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { MilestonesPage } from './milestones-page'

const show = () =>
  renderPage({ path: '/milestones', address: '/milestones?view=list', element: <MilestonesPage /> })

beforeEach(() => {
  server.use(answerGet('/api/v1/me', aMe()), answerGet('/api/v1/milestones', listOf(aMilestone())))
})

async function choose(action: string) {
  await userEvent.click(await screen.findByRole('button', { name: '编辑 省级抽测复核' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: action }))
}

describe('the list of milestones', () => {
  it('marks one as achieved on the as-of date unless told otherwise', async () => {
    let sent: unknown
    server.use(answerPost('/api/v1/milestones/{id}:achieve', aMilestone(), (body) => (sent = body)))
    show()
    await choose('标记完成')
    await userEvent.click(await screen.findByRole('button', { name: '标记完成' }))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(sent).toEqual({ completedDate: '2025-10-15' })
  })

  it('cancels one only with a reason', async () => {
    let sent: unknown
    server.use(answerPost('/api/v1/milestones/{id}:cancel', aMilestone(), (body) => (sent = body)))
    show()
    await choose('取消里程碑')
    await userEvent.click(await screen.findByRole('button', { name: '取消里程碑' }))
    expect(await screen.findByText('请填写原因')).toBeInTheDocument()
    await userEvent.type(screen.getByRole('textbox', { name: '原因' }), '赛事停办')
    await userEvent.click(screen.getByRole('button', { name: '取消里程碑' }))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(sent).toEqual({ reason: '赛事停办' })
  })

  it('offers only what the server permits', async () => {
    server.use(answerGet('/api/v1/milestones', listOf(aMilestone({ permissions: ['update'] }))))
    show()
    await userEvent.click(await screen.findByRole('button', { name: '编辑 省级抽测复核' }))
    expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual([
      '调整预计完成日',
      '编辑',
    ])
  })
})
