import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerGet, answerPost, refuse } from '@/testing/api'
import { aMe } from '@/testing/builders'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { aResponsibility, anOrder } from '@/testing/supervision-builders'
import { OrderPage } from './order-page'

const show = () =>
  renderPage({ path: '/supervision/:id', address: '/supervision/s-1', element: <OrderPage /> })
const given = (order: ReturnType<typeof anOrder>) =>
  server.use(answerGet('/api/v1/supervision-orders/{id}', order))

beforeEach(() => server.use(answerGet('/api/v1/me', aMe())))

describe('a supervision order', () => {
  it('shows the instruction, the demand, the matrix, whom it waits for and its history', async () => {
    given(anOrder({ instruction: { by: '局主要负责人', text: '限期整改。', date: '2025-11-02' } }))
    show()
    const instruction = await screen.findByRole('region', { name: '领导批示' })
    expect(instruction).toHaveTextContent('限期整改。局主要负责人 2025年11月2日')
    expect(screen.getByText('督办〔2025〕7号')).toBeInTheDocument()
    expect(screen.getByText('请逐校核实缺口。')).toBeInTheDocument()
    expect(screen.getByRole('list', { name: '责任矩阵' })).toHaveTextContent('责任东源县待签收')
    expect(screen.getByRole('list', { name: '在等谁' })).toHaveTextContent('东源县签收')
    expect(screen.getByRole('list', { name: '往来' })).toHaveTextContent('发出')
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('is acknowledged by its row', async () => {
    let query: URLSearchParams | undefined
    given(anOrder({ responsibilities: [aResponsibility({ permissions: ['acknowledge'] })] }))
    server.use(
      answerPost('/api/v1/supervision-orders/{id}:acknowledge', anOrder(), (_body, { url }) => {
        query = new URL(url).searchParams
      }),
    )
    show()
    await userEvent.click(await screen.findByRole('button', { name: '签收' }))
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '签收' }))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(query?.get('responsibility')).toBe('r-1')
  })

  it('asks for more time with a day and a reason', async () => {
    let sent: unknown
    given(anOrder({ responsibilities: [aResponsibility({ permissions: ['request-extension'] })] }))
    server.use(
      answerPost('/api/v1/supervision-orders/{id}:request-extension', anOrder(), (body) => (sent = body)),
    )
    show()
    await userEvent.click(await screen.findByRole('button', { name: '申请延期' }))
    const drawer = within(screen.getByRole('dialog'))
    await userEvent.type(drawer.getByRole('textbox', { name: '延至' }), '2025-12-15{Tab}')
    await userEvent.type(drawer.getByRole('textbox', { name: '原因' }), '设备推迟')
    await userEvent.click(drawer.getByRole('button', { name: '申请延期' }))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(sent).toEqual({ until: '2025-12-15', reason: '设备推迟' })
  })

  it('shows what the server refuses', async () => {
    given(anOrder({ permissions: ['issue'] }))
    server.use(
      refuse('post', '/api/v1/supervision-orders/{id}:issue', {
        status: 409,
        title: '当前状态不允许',
        detail: '期限已过，请先修改期限再发出。',
      }),
    )
    show()
    await userEvent.click(await screen.findByRole('button', { name: '发出' }))
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '发出' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('期限已过')
  })
})
