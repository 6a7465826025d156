import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answerGet, answerPost } from '@/testing/api'
import { aMe } from '@/testing/builders'
import { renderPage } from '@/testing/render-page'
import { aBrief } from '@/testing/report-builders'
import { server } from '@/testing/server'
import { BriefPage } from './brief-page'

const show = () => renderPage({ path: '/reports/:id', address: '/reports/b-1', element: <BriefPage /> })

beforeEach(() => server.use(answerGet('/api/v1/me', aMe())))

describe('a brief', () => {
  it('shows the figures of a draft, ranks units, and is published after a warning', async () => {
    let published = false
    server.use(
      answerGet('/api/v1/briefs/{id}', aBrief()),
      answerPost('/api/v1/briefs/{id}:publish', aBrief({ state: 'PUBLISHED' }), () => (published = true)),
    )
    show()
    expect(await screen.findByRole('table', { name: '指标' })).toHaveTextContent('体质健康合格率56.36%≥ 55%')
    expect(screen.getByRole('table', { name: '各单位' })).toHaveTextContent('1东源县82.35')
    expect(screen.getByText(/校企服务中心投入使用/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '发布' }))
    const drawer = within(screen.getByRole('dialog'))
    expect(drawer.getByText(/从此不能再改/)).toBeInTheDocument()
    await userEvent.click(drawer.getByRole('button', { name: '发布' }))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(published).toBe(true)
  })

  it('lists what was corrected after it was published, and can no longer be changed', async () => {
    server.use(
      answerGet(
        '/api/v1/briefs/{id}',
        aBrief({
          state: 'PUBLISHED',
          number: '通报〔2025〕7号',
          permissions: [],
          restatements: [
            {
              section: 'TARGET',
              subject: { id: 't-1', code: 'fitness', name: '体质健康合格率' },
              measure: 'VALUE',
              counted: null,
              before: '56.36',
              after: '54.1',
            },
          ],
        }),
      ),
    )
    show()
    const table = await screen.findByRole('table', { name: '发布后的更正' })
    expect(table).toHaveTextContent('体质健康合格率 · 值56.3654.1')
    expect(screen.queryByRole('button', { name: '发布' })).not.toBeInTheDocument()
  })

  it('is downloaded in the format asked for', async () => {
    let format: string | null = null
    const make = vi.fn(() => 'blob:x')
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: make, revokeObjectURL: vi.fn() }))
    server.use(
      answerGet('/api/v1/briefs/{id}', aBrief()),
      http.get('*/api/v1/briefs/:id/document', ({ request }) => {
        format = new URL(request.url).searchParams.get('format')
        return HttpResponse.arrayBuffer(new ArrayBuffer(3))
      }),
    )
    show()
    await userEvent.click(await screen.findByRole('button', { name: /PDF/ }))
    await vi.waitFor(() => expect(make).toHaveBeenCalledOnce())
    expect(format).toBe('pdf')
  })
})
