import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answerGet, answerPost, refuse } from '@/testing/api'
import { listOf } from '@/testing/builders'
import { aNotification, aReminder } from '@/testing/reminder-builders'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { NotificationsPage } from './notifications-page'

const seen = { count: 0, seenUntil: '2025-10-15T01:00:00Z' }

const show = () =>
  renderPage({ path: '/notifications', address: '/notifications', element: <NotificationsPage /> })

describe('the notifications page', () => {
  it('shows each digest, leads to where one acts, and says once that it was looked at', async () => {
    const told: unknown[] = []
    const order = aReminder({
      kind: 'ORDER',
      subject: { id: 's-1', code: '督办〔2025〕3号', name: '加快培养' },
      period: null,
      text: '督办〔2025〕3号今天须回复',
    })
    server.use(
      answerGet('/api/v1/notifications', listOf(aNotification({ reminders: [aReminder(), order] }))),
      answerPost('/api/v1/notifications:mark-seen', seen, () => told.push(1)),
    )
    show()
    const lines = await screen.findByRole('list', { name: '2025-10-15 东源县 · 填报员' })
    expect(within(lines).getByRole('link', { name: /2025-Q3 的数据应于/ })).toHaveAttribute(
      'href',
      expect.stringContaining('/reporting?orgUnit=441625'),
    )
    expect(within(lines).getByRole('link', { name: '督办〔2025〕3号今天须回复' })).toHaveAttribute(
      'href',
      expect.stringContaining('/supervision/s-1'),
    )
    await waitFor(() => expect(told).toHaveLength(1))
  })

  it('says what comes here when there is nothing', async () => {
    server.use(
      answerGet('/api/v1/notifications', listOf()),
      answerPost('/api/v1/notifications:mark-seen', seen, () => undefined),
    )
    show()
    expect(await screen.findByText('还没有通知')).toBeInTheDocument()
  })

  it('shows a failure', async () => {
    server.use(refuse('get', '/api/v1/notifications', { status: 503, title: '没有应答' }))
    show()
    expect(await screen.findByText('加载失败')).toBeInTheDocument()
  })
})
