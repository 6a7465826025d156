import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aMe, aMilestone, aProgramme, listOf } from '@/testing/builders'
import { aFeed, aTimeline, aTimelineItem } from '@/testing/insight-builders'
import { answerGet, answerPost } from '@/testing/api'
import { dialogWith, renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { MilestonesPage } from './milestones-page'

const show = (search = '') =>
  renderPage({ path: '/milestones', address: `/milestones${search}`, element: <MilestonesPage /> })

beforeEach(() => {
  server.use(
    answerGet('/api/v1/me', aMe()),
    answerGet('/api/v1/programmes', listOf(aProgramme())),
    answerGet('/api/v1/org-units', listOf()),
    answerGet('/api/v1/milestones', listOf(aMilestone())),
    answerGet('/api/v1/plans/{id}/timeline', aTimeline(aTimelineItem({ dueDate: '2025-10-17' }))),
    answerGet('/api/v1/calendar-feeds', listOf(aFeed())),
  )
})

describe('the views of milestones', () => {
  it('begin with the timeline, told in words as well', async () => {
    show()
    const chart = await screen.findByRole('img', { name: /立德育人 1 项/ })
    expect(chart).toHaveAccessibleName(/2025年1月1日 至 2025年12月31日/)
  })

  it('ask for just the kinds that the address names', async () => {
    const asked: URLSearchParams[] = []
    server.use(
      answerGet('/api/v1/plans/{id}/timeline', aTimeline(), ({ url }) =>
        asked.push(new URL(url).searchParams),
      ),
    )
    show('?show=TARGET')
    expect(await screen.findByText('这段时间没有事项')).toBeInTheDocument()
    expect(asked[0]?.getAll('kind')).toEqual(['TARGET'])
  })

  it('show a month as a calendar and go to the next', async () => {
    const asked: URLSearchParams[] = []
    server.use(
      answerGet(
        '/api/v1/plans/{id}/timeline',
        aTimeline(aTimelineItem({ dueDate: '2025-10-17' })),
        ({ url }) => asked.push(new URL(url).searchParams),
      ),
    )
    const { address } = show('?view=calendar')
    const month = await screen.findByRole('table', { name: '2025年10月日历' })
    const day = within(month)
      .getByRole('link', { name: /省级抽测复核（正常）/ })
      .closest('td')
    expect(day).toHaveTextContent('2025年10月17日')
    await userEvent.click(screen.getByRole('button', { name: '下一月' }))
    expect(await screen.findByRole('table', { name: '2025年11月日历' })).toBeInTheDocument()
    expect(address()).toBe('/milestones?view=calendar&month=2025-11')
    expect([asked[0]?.get('from'), asked[0]?.get('to')]).toEqual(['2025-10-01', '2025-10-31'])
  })

  it('show the list where a link filters', async () => {
    show('?q=M3-1')
    expect(await screen.findByRole('table', { name: '里程碑' })).toBeInTheDocument()
  })
})

describe('calendar subscriptions', () => {
  it('show a new address once', async () => {
    let sent: unknown
    const address = '/api/v1/calendar-feeds/f-2/timeline.ics?token=abc'
    server.use(answerPost('/api/v1/calendar-feeds', aFeed({ id: 'f-2', address }), (body) => (sent = body)))
    show('?view=list&feeds=open')
    await userEvent.type(await screen.findByRole('textbox', { name: '用途' }), '办公电脑')
    await userEvent.click(screen.getByRole('button', { name: '生成订阅地址' }))
    const shown = await screen.findByRole('textbox', { name: '订阅地址' })
    expect(shown).toHaveValue(`http://localhost:3000${address}`)
    expect(sent).toEqual({ plan: 'heyuan-2025', name: '办公电脑' })
  })

  it('are taken back after a question', async () => {
    let headers: Headers | undefined
    server.use(
      answerGet('/api/v1/calendar-feeds/{id}', aFeed()),
      http.delete('*/api/v1/calendar-feeds/:id', ({ request }) => {
        headers = request.headers
        return new HttpResponse(null, { status: 204 })
      }),
    )
    show('?view=list&feeds=open')
    await userEvent.click(await screen.findByRole('button', { name: '撤销 我的手机' }))
    const question = await dialogWith('撤销“我的手机”？')
    await userEvent.click(within(question).getByRole('button', { name: '撤销' }))
    expect(await screen.findByText('已撤销')).toBeInTheDocument()
    expect(headers?.get('If-Match')).toBe('"1-abc"')
  })
})
