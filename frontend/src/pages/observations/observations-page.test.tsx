import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { aMe, anObservation, aTarget, listOf } from '@/testing/builders'
import { answerGet, answerPost } from '@/testing/api'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { ObservationsPage } from './observations-page'

const show = () =>
  renderPage({ path: '/observations', address: '/observations', element: <ObservationsPage /> })

beforeEach(() => {
  server.use(
    answerGet('/api/v1/me', aMe()),
    answerGet('/api/v1/targets', listOf(aTarget())),
    answerGet('/api/v1/org-units', listOf()),
    answerGet('/api/v1/observations', listOf(anObservation())),
  )
})

describe('the list of observations', () => {
  it('shows unit, period, figure with its parts, and state', async () => {
    show()
    const row = (await screen.findByRole('link', { name: '体质健康优良率' })).closest('tr')
    for (const text of ['东源县', '2025年第三季度', '59', '5,900 / 10,000', '待审核'])
      expect(row).toHaveTextContent(text)
  })

  it('returns one with a reason', async () => {
    let sent: unknown
    server.use(answerPost('/api/v1/observations/{id}:return', anObservation(), (body) => (sent = body)))
    show()
    await userEvent.click(await screen.findByRole('button', { name: /^编辑 东源县/ }))
    await userEvent.click(await screen.findByRole('menuitem', { name: '退回' }))
    await userEvent.type(await screen.findByRole('textbox', { name: '退回原因' }), '分母不符')
    await userEvent.click(screen.getByRole('button', { name: '退回' }))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(sent).toEqual({ reason: '分母不符' })
  })
})
