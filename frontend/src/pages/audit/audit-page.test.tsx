import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerGet, refuse } from '@/testing/api'
import { anAuditEvent, listOf } from '@/testing/builders'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { AuditPage } from './audit-page'

const head = { number: 17, hash: 'a'.repeat(64) }

const show = (search = '') =>
  renderPage({ path: '/system/audit', address: `/system/audit${search}`, element: <AuditPage /> })

beforeEach(() => {
  server.use(
    answerGet('/api/v1/org-units', listOf()),
    answerGet('/api/v1/audit-events', listOf(anAuditEvent())),
  )
})

describe('the audit page', () => {
  it('shows who, what and through what, and opens to what changed in words', async () => {
    show()
    const row = (await screen.findByText('督办专员')).closest('tr')
    for (const text of ['修改 里程碑 M3-1', '东源县', '2025年工作要点', '2025年10月8日 10:00'])
      expect(row).toHaveTextContent(text)
    await userEvent.click(screen.getByRole('button', { name: '展开第 17 条的变动' }))
    expect(await screen.findByText('督办专员 (coordinator)')).toBeInTheDocument()
    expect(screen.getByText('网页 · yaodian-spa')).toBeInTheDocument()
    const change = (await screen.findByRole('rowheader', { name: '期限' })).closest('tr')
    expect(change).toHaveTextContent('2025-11-30')
    expect(change).toHaveTextContent('2025-12-15')
    expect(screen.getByRole('rowheader', { name: '状态理由' }).closest('tr')).toHaveTextContent('（空）')
  })

  it('asks for what the address says', async () => {
    let asked = ''
    server.use(answerGet('/api/v1/audit-events', listOf(), ({ url }) => (asked = url)))
    show('?entityType=goal&actor=li&from=2025-10-01')
    await screen.findByText('没有符合条件的记录')
    const { searchParams } = new URL(asked)
    expect(searchParams.get('entityType')).toBe('goal')
    expect(searchParams.get('actor')).toBe('li')
    expect(searchParams.get('from')).toBe('2025-10-01')
    await userEvent.click(screen.getAllByRole('button', { name: '清除筛选' })[0]!)
    expect(await screen.findByText('还没有审计记录')).toBeInTheDocument()
  })

  it('verifies the chain', async () => {
    server.use(
      answerGet('/api/v1/audit-events/verification', { verified: true, lines: 17, head, firstBroken: null }),
    )
    show()
    await userEvent.click(screen.getByRole('button', { name: '校验审计链' }))
    const result = await screen.findByText('17 条记录完整，没有被改动')
    expect(within(result.closest<HTMLElement>('[role=status]')!).getByText(/17:a{64}/)).toBeInTheDocument()
  })

  it('says what is wrong with the chain', async () => {
    server.use(
      answerGet('/api/v1/audit-events/verification', {
        verified: false,
        lines: 17,
        head,
        firstBroken: { number: 3, why: 'ALTERED', message: '第 3 条的内容被改动过。' },
      }),
    )
    show()
    await userEvent.click(screen.getByRole('button', { name: '校验审计链' }))
    expect(await screen.findByText('审计链有问题')).toBeInTheDocument()
    expect(screen.getByText('第 3 条的内容被改动过。')).toBeInTheDocument()
  })

  it('is not for everybody', async () => {
    server.use(refuse('get', '/api/v1/audit-events', { status: 403, title: '没有权限' }))
    show()
    expect(await screen.findByText('您没有查看这里的权限')).toBeInTheDocument()
  })
})
