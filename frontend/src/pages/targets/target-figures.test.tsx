import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { aMe, aTarget, aValue, city, county, listOf } from '@/testing/builders'
import { aGap, anExplanation, aSeries, aSeriesPoint } from '@/testing/insight-builders'
import { answerGet, answerPost } from '@/testing/api'
import { dialogWith, renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { someTargetYears } from '@/testing/years-builders'
import { TargetPage } from './target-page'

const show = (search = '') =>
  renderPage({ path: '/targets/:id', address: `/targets/k-1${search}`, element: <TargetPage /> })

const reference = { id: 'k-1', code: 'fitness', name: '体质健康优良率' }

beforeEach(() => {
  server.use(
    answerGet('/api/v1/me', aMe()),
    answerGet('/api/v1/org-units', listOf()),
    answerGet('/api/v1/targets/{id}', aTarget()),
    answerGet('/api/v1/targets/{id}/value', aValue()),
    answerGet('/api/v1/targets/{id}/series', aSeries()),
    answerGet('/api/v1/targets/{id}/years', { ...someTargetYears(), years: [] }),
    answerGet('/api/v1/plans/{id}/source', { planId: 'p-1', document: null }),
    answerGet('/api/v1/targets/{id}/breakdown', {
      target: reference,
      orgUnit: city,
      asOf: '2025-10-15',
      items: [],
    }),
    answerGet('/api/v1/targets/{targetId}/goals', listOf()),
    answerGet('/api/v1/targets/{id}/explanation', anExplanation()),
    answerGet('/api/v1/targets/{id}/gap', aGap()),
  )
})

describe('the figure of a target', () => {
  it('stands beside what a higher body has published, and says which counts', async () => {
    const authoritative = {
      observation: 'o-9',
      period: '2025-Q3',
      value: 54.9,
      numerator: null,
      denominator: null,
      source: '省教育厅',
      note: null,
    }
    server.use(
      answerGet('/api/v1/targets/{id}/value', aValue({ value: 54.9, authoritative, mixedDefinitions: true })),
    )
    show()
    const panel = await screen.findByRole('region', { name: '当前值 · 河源市' })
    for (const text of ['上级公布', '54.9%', '省教育厅', '按下级填报汇总', '56.36%', '相差 1.46'])
      expect(panel).toHaveTextContent(text)
    expect(within(panel).getByRole('note')).toHaveTextContent('不同版本口径')
  })

  it('has its path as a table, with where the definition changed', async () => {
    const series = aSeries({
      points: [aSeriesPoint({ mixedDefinitions: true })],
      definitionChanges: [{ version: 2, since: '2025-06-30T16:30:00Z', reason: '按省新口径' }],
    })
    server.use(answerGet('/api/v1/targets/{id}/series', series))
    show('?path=table')
    const table = await screen.findByRole('table', { name: '进展路径' })
    const row = within(table).getByRole('row', { name: /2025年第三季度/ })
    for (const text of ['56.36%', '52.5%', '已达成', '不同版本口径']) expect(row).toHaveTextContent(text)
    expect(screen.getByText('2025年7月1日 起启用口径第 2 版：按省新口径')).toBeInTheDocument()
  })

  it('is explained down to the reporting units, with what a mean would have said', async () => {
    const { address } = show()
    await userEvent.click(await screen.findByRole('button', { name: '数据说明' }))
    const drawer = await screen.findByRole('dialog')
    expect(await within(drawer).findByText(/已达到 55% 的目标/)).toBeInTheDocument()
    const row = await within(drawer).findByRole('row', { name: /东源县.*95%/ })
    for (const text of ['59%', '5,900 / 10,000', '抽样 1200', '口径第 2 版'])
      expect(row).toHaveTextContent(text)
    expect(drawer).toHaveTextContent('简单平均，会得到 44.5%')
    expect(drawer).toHaveTextContent('和平县上次填报 2025年第二季度2025年10月11日 起逾期')
    expect(address()).toBe('/targets/k-1?panel=explanation')
  })

  it('folds the tree', async () => {
    show('?panel=explanation')
    await userEvent.click(await screen.findByRole('button', { name: '收起 河源市' }))
    expect(await screen.findByRole('button', { name: '展开 河源市' })).toBeInTheDocument()
  })
})

describe('what it would take', () => {
  it('is shared out in the way that the address names', async () => {
    const asked: URLSearchParams[] = []
    server.use(
      answerGet(
        '/api/v1/targets/{id}/gap',
        aGap({ allocation: 'CAPPED', reachable: false, left: 120 }),
        (r) => asked.push(new URL(r.url).searchParams),
      ),
    )
    show('?panel=gap&allocation=CAPPED&cap=3')
    expect(await screen.findByText(/还有 120 分摊不下去/)).toBeInTheDocument()
    expect(asked[0]?.get('allocation')).toBe('CAPPED')
    expect(asked[0]?.get('cap')).toBe('3')
  })

  it('is saved as goals after a question', async () => {
    let sent: unknown
    server.use(answerPost('/api/v1/targets/{id}/goals:allocate', { items: [] }, (body) => (sent = body)))
    show('?panel=gap&orgUnit=441600')
    const row = await screen.findByRole('row', { name: new RegExp(county.name) })
    for (const text of ['50%', '1,021', '60.21%', '+10.21']) expect(row).toHaveTextContent(text)
    await userEvent.click(screen.getByRole('button', { name: '存为各单位目标' }))
    const question = await dialogWith('把测算结果存为各单位目标？')
    await userEvent.click(within(question).getByRole('button', { name: '存为各单位目标' }))
    expect(await screen.findByText('已存为单位目标')).toBeInTheDocument()
    expect(sent).toEqual({ orgUnit: '441600', asOf: '2025-10-15', allocation: 'PROPORTIONAL' })
  })

  it('offers no saving to those who may not, nor when nothing is needed', async () => {
    server.use(answerGet('/api/v1/targets/{id}/gap', aGap({ permissions: [] })))
    show('?panel=gap')
    await screen.findByRole('row', { name: new RegExp(county.name) })
    expect(screen.queryByRole('button', { name: '存为各单位目标' })).not.toBeInTheDocument()
  })
})
