import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerGet, answerPatch } from '@/testing/api'
import { aMe } from '@/testing/builders'
import { renderPage } from '@/testing/render-page'
import { aBrief } from '@/testing/report-builders'
import { server } from '@/testing/server'
import { BriefEditPage } from './brief-edit-page'

const show = () =>
  renderPage({ path: '/reports/:id/edit', address: '/reports/b-1/edit', element: <BriefEditPage /> })

beforeEach(() => server.use(answerGet('/api/v1/me', aMe()), answerGet('/api/v1/briefs/{id}', aBrief())))

describe('the draft of a brief', () => {
  it('is mended in words alone, against the version that was read', async () => {
    let sent: unknown
    let version: string | null = null
    server.use(
      answerPatch('/api/v1/briefs/{id}', aBrief(), (body, request) => {
        sent = body
        version = request.headers.get('If-Match')
      }),
    )
    show()
    await userEvent.type(await screen.findByLabelText('引言'), '现将十月情况通报如下。')
    await userEvent.click(screen.getByRole('button', { name: '保存' }))
    await expect.poll(() => sent).toEqual({ introduction: '现将十月情况通报如下。' })
    expect(version).toBe('"1-abc"')
  })

  it('says so when it was published meanwhile', async () => {
    server.use(
      http.patch('*/api/v1/briefs/:id', () =>
        HttpResponse.json(
          { type: 'about:blank', title: '通报已发布，不能再改', status: 409 },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    )
    show()
    await userEvent.type(await screen.findByLabelText('引言'), '补充')
    await userEvent.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('通报已发布，不能再改')).toBeInTheDocument()
  })
})
