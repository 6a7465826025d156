import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { aMe, aPlan, aProgramme, aTask, listOf } from '@/testing/builders'
import { answerGet } from '@/testing/api'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { TasksPage } from './tasks-page'

const show = (address = '/tasks') => renderPage({ path: '/tasks', address, element: <TasksPage /> })

beforeEach(() => {
  server.use(
    answerGet('/api/v1/me', aMe()),
    answerGet('/api/v1/programmes', listOf(aProgramme())),
    answerGet('/api/v1/departments', listOf()),
    answerGet('/api/v1/tasks', listOf(aTask())),
    answerGet('/api/v1/plans', listOf(aPlan())),
  )
})

describe('the list of tasks', () => {
  it('leads to the comparison once there is a plan of an earlier year', async () => {
    server.use(answerGet('/api/v1/plans', listOf(aPlan(), aPlan({ id: 'p-0', code: 'old', year: 2024 }))))
    show()
    expect(await screen.findByRole('link', { name: '与往年对照' })).toHaveAttribute('href', '/years')
  })

  it('shows each task under its programme with light, lead department and due date', async () => {
    show()
    expect(await screen.findByText(/工程1/)).toBeInTheDocument()
    const link = screen.getByRole('link', { name: '体育美育与国防教育' })
    expect(link).toHaveAttribute('href', '/tasks/t-1')
    const row = link.closest('tr')
    expect(row).toHaveTextContent('有风险')
    expect(row).toHaveTextContent('体卫艺科')
    expect(row).toHaveTextContent('2025年12月31日')
  })

  it('asks for what the address says', async () => {
    const asked: string[] = []
    server.use(answerGet('/api/v1/tasks', listOf(aTask()), (request) => asked.push(request.url)))
    show('/tasks?light=MISSED&asOf=2025-06-30')
    await screen.findByText(/工程1/)
    const query = new URL(asked[0]!).searchParams
    expect(query.get('light')).toBe('MISSED')
    expect(query.get('asOf')).toBe('2025-06-30')
    expect(query.get('plan')).toBe('heyuan-2025')
  })

  it('puts what one looks for into the address', async () => {
    const { address } = show()
    await userEvent.type(await screen.findByRole('searchbox', { name: '按名称或编号查找' }), '体育{Enter}')
    await waitFor(() => expect(address()).toBe(`/tasks?q=${encodeURIComponent('体育')}`))
  })

  it('offers to clear the filters when nothing matches', async () => {
    server.use(answerGet('/api/v1/tasks', listOf()))
    const { address } = show('/tasks?light=MISSED')
    expect(await screen.findByText('没有符合条件的记录')).toBeInTheDocument()
    await userEvent.click(screen.getAllByRole('button', { name: '清除筛选' })[0]!)
    expect(address()).toBe('/tasks')
  })

  it('offers a new task only to those who may create one', async () => {
    show()
    expect(await screen.findByRole('link', { name: '新建任务' })).toBeInTheDocument()
  })

  it('offers none to those who may only read', async () => {
    server.use(answerGet('/api/v1/me', aMe({ permissions: [] })))
    show()
    await screen.findByText(/工程1/)
    expect(screen.queryByRole('link', { name: '新建任务' })).not.toBeInTheDocument()
  })
})
