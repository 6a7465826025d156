import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { aProgramme, aTask, listOf } from '@/testing/builders'
import { answerGet, answerPatch, refuse } from '@/testing/api'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { TaskEditPage } from './task-edit-page'

const PATH = '/api/v1/tasks/{id}'
const show = () =>
  renderPage({ path: '/tasks/:id/edit', address: '/tasks/t-1/edit', element: <TaskEditPage /> })

beforeEach(() => {
  server.use(
    answerGet('/api/v1/programmes', listOf(aProgramme())),
    answerGet('/api/v1/departments', listOf()),
    answerGet(PATH, aTask()),
  )
})

async function changeTitle(title: string) {
  const field = await screen.findByRole('textbox', { name: '任务名称' })
  await userEvent.clear(field)
  await userEvent.type(field, title)
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
}

describe('changing a task', () => {
  it('sends only what changed, against the version that was read', async () => {
    let sent: unknown
    let headers: Headers | undefined
    server.use(
      answerPatch(PATH, aTask(), (body, request) => {
        sent = body
        headers = request.headers
      }),
    )
    const { address } = show()
    await changeTitle('体育')
    await waitFor(() => expect(address()).toBe('/tasks/t-1'))
    expect(sent).toEqual({ title: '体育' })
    expect(headers?.get('If-Match')).toBe('"1-abc"')
    expect(headers?.get('Content-Type')).toBe('application/merge-patch+json')
  })

  it('puts what the server refuses on the field that it points to', async () => {
    const errors = [{ pointer: '/title', code: 'too-short', message: '名称太短' }]
    server.use(refuse('patch', PATH, { status: 400, title: '填写有误', detail: '1 处不符合要求', errors }))
    const { address } = show()
    await changeTitle('体')
    expect(await screen.findByText('名称太短')).toBeInTheDocument()
    expect(screen.getByText('1 处不符合要求')).toBeInTheDocument()
    expect(address()).toBe('/tasks/t-1/edit')
  })

  it('says so when someone else has changed it, and reads it again when asked to', async () => {
    server.use(refuse('patch', PATH, { status: 412, title: '版本已变' }))
    show()
    await changeTitle('体育')
    expect(await screen.findByRole('dialog', { name: '这条记录已被他人修改' })).toBeInTheDocument()
    server.use(answerGet(PATH, aTask({ title: '他人的标题' })))
    await userEvent.click(screen.getByRole('button', { name: '重新加载' }))
    expect(await screen.findByDisplayValue('他人的标题')).toBeInTheDocument()
  })

  it('asks before unsaved changes are lost', async () => {
    const { address } = show()
    await userEvent.type(await screen.findByRole('textbox', { name: '任务名称' }), '改')
    await userEvent.click(screen.getByRole('button', { name: '取消' }))
    expect(await screen.findByRole('dialog', { name: '有未保存的修改' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '离开' }))
    await waitFor(() => expect(address()).toBe('/tasks/t-1'))
  })
})
