import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answerGet } from '@/testing/api'
import { aMe, listOf } from '@/testing/builders'
import { renderPage } from '@/testing/render-page'
import { aBrief, aBurden } from '@/testing/report-builders'
import { server } from '@/testing/server'
import { ReportsPage } from './reports-page'

const show = (search = '') =>
  renderPage({ path: '/reports', address: `/reports${search}`, element: <ReportsPage /> })

describe('the reports page', () => {
  it('lists briefs and lets the office draft one', async () => {
    server.use(
      answerGet('/api/v1/me', aMe({ permissions: ['createBrief'] })),
      answerGet('/api/v1/plans/{id}/briefs', listOf(aBrief({ number: '通报〔2025〕7号' }))),
    )
    show()
    expect(await screen.findByRole('link', { name: '十月通报（示例）' })).toHaveAttribute(
      'href',
      expect.stringContaining('/reports/b-1'),
    )
    expect(screen.getByText('通报〔2025〕7号')).toBeInTheDocument()
    expect(await screen.findByRole('link', { name: '拟定通报' })).toBeInTheDocument()
  })

  it('says what to expect when there is none', async () => {
    server.use(answerGet('/api/v1/me', aMe()), answerGet('/api/v1/plans/{id}/briefs', listOf()))
    show()
    expect(await screen.findByText('还没有通报')).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: '拟定通报' })).not.toBeInTheDocument()
  })

  it('shows how much units are asked', async () => {
    server.use(answerGet('/api/v1/me', aMe()), answerGet('/api/v1/plans/{id}/burden', aBurden()))
    show('?tab=burden')
    expect(await screen.findByText(/全年向 1 个单位要 36 个字段，其中 4 个已预填/)).toBeInTheDocument()
    expect(screen.getByRole('table', { name: '各单位' })).toHaveTextContent('东源县36427')
    expect(screen.getByRole('table', { name: '按工程' })).toHaveTextContent('强基工程364')
    for (const name of ['谁在要 按工程', '各单位'])
      expect(screen.getByRole('button', { name: `导出 ${name}（Excel）` })).toBeInTheDocument()
  })
})
