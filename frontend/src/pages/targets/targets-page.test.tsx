import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { aMe, aTarget, aValue, listOf } from '@/testing/builders'
import { answerGet } from '@/testing/api'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { TargetsPage } from './targets-page'

const show = () => renderPage({ path: '/targets', address: '/targets', element: <TargetsPage /> })

beforeEach(() => server.use(answerGet('/api/v1/me', aMe())))

describe('the list of targets', () => {
  it('shows value, goal, light and completeness without a request per row', async () => {
    server.use(
      answerGet(
        '/api/v1/targets',
        listOf(
          aTarget(),
          aTarget({ id: 'k-2', name: '双师型占比', current: aValue({ value: null, light: 'NO_DATA' }) }),
        ),
      ),
    )
    show()
    const row = (await screen.findByRole('link', { name: '体质健康优良率' })).closest('tr')
    for (const text of ['56.36%', '≥ 55%', '已达成', '2/3']) expect(row).toHaveTextContent(text)
    expect(screen.getByRole('link', { name: '双师型占比' }).closest('tr')).toHaveTextContent('暂无数据')
  })

  it('loads further pages by the cursor', async () => {
    const first = { items: [aTarget()], page: { limit: 50, next: 'abc', total: 2 } }
    server.use(answerGet('/api/v1/targets', first))
    show()
    expect(await screen.findByText('已显示 1 条，共 2 条')).toBeInTheDocument()
    const cursors: (string | null)[] = []
    server.use(
      answerGet('/api/v1/targets', listOf(aTarget({ id: 'k-2', name: '双师型占比' })), ({ url }) =>
        cursors.push(new URL(url).searchParams.get('cursor')),
      ),
    )
    await userEvent.click(screen.getByRole('button', { name: '加载更多' }))
    expect(await screen.findByText('双师型占比')).toBeInTheDocument()
    expect(cursors).toEqual(['abc'])
    expect(screen.queryByRole('button', { name: '加载更多' })).not.toBeInTheDocument()
  })
})
