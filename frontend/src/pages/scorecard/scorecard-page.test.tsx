import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { aProgramme, city, county, listOf } from '@/testing/builders'
import { aScorecard, aScorecardRow } from '@/testing/insight-builders'
import { answerGet, refuse } from '@/testing/api'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { ScorecardPage } from './scorecard-page'

const PATH = '/api/v1/plans/{id}/scorecard'
const show = (search = '') =>
  renderPage({ path: '/scorecard', address: `/scorecard${search}`, element: <ScorecardPage /> })

beforeEach(() => {
  server.use(answerGet('/api/v1/programmes', listOf(aProgramme())), answerGet(PATH, aScorecard()))
})

describe('the scorecard', () => {
  it('shows score and rank of each unit, and says when a rank is shared', async () => {
    const rows = [
      aScorecardRow({ rank: 1, tied: true, score: 95 }),
      aScorecardRow({ orgUnit: { id: 'u-2', code: '441621', name: '紫金县' }, rank: null, score: null }),
    ]
    server.use(answerGet(PATH, aScorecard({ rows })))
    show()
    const table = await screen.findByRole('table', { name: '单位与指标热力表' })
    const first = within(table).getByRole('row', { name: /东源县/ })
    for (const text of ['95', '并列', '59%']) expect(first).toHaveTextContent(text)
    expect(within(table).getByRole('row', { name: /紫金县/ })).toHaveTextContent('—')
  })

  it('says the light of a cell in words and leads to the target at that unit', async () => {
    show()
    const cell = await screen.findByRole('link', { name: '东源县，体质健康优良率：59%，已达成' })
    expect(cell).toHaveAttribute('href', '/targets/k-1?orgUnit=441625')
    expect(screen.getByText('不涉及')).toBeInTheDocument()
  })

  it('leads from a county to its schools, and back', async () => {
    const asked: string[] = []
    show('?programme=P01')
    const county1 = await screen.findByRole('link', { name: '查看 东源县 的学校' })
    expect(county1).toHaveAttribute('href', '/scorecard?orgUnit=441625&programme=P01')
    const schools = aScorecard({ level: 'SCHOOL', orgUnit: county })
    server.use(answerGet(PATH, schools, ({ url }) => asked.push(url)))
    await userEvent.click(county1)
    expect(await screen.findByRole('heading', { level: 1, name: '东源县的学校' })).toBeInTheDocument()
    expect(new URL(asked[0]!).searchParams.get('orgUnit')).toBe('441625')
    const back = screen.getByRole('link', { name: `回到${city.name}各县区` })
    expect(back).toHaveAttribute('href', '/scorecard?programme=P01')
  })

  it('keeps the order of the units in the address and asks the server for it', async () => {
    const asked: string[] = []
    server.use(answerGet(PATH, aScorecard(), ({ url }) => asked.push(url)))
    const { address } = show()
    await screen.findByRole('table', { name: '单位与指标热力表' })
    await userEvent.click(screen.getByText('按单位'))
    await screen.findByRole('table', { name: '单位与指标热力表' })
    expect(address()).toBe('/scorecard?sort=code')
    expect(asked.map((url) => new URL(url).searchParams.get('sort'))).toEqual(['rank', 'code'])
  })

  it('says what to do when there is nothing to compare', async () => {
    server.use(answerGet(PATH, aScorecard({ rows: [] })))
    show()
    expect(await screen.findByText('没有可评比的单位')).toBeInTheDocument()
  })

  it('says so when one may not see it', async () => {
    server.use(refuse('get', PATH, { status: 403, title: '没有权限', detail: '不在您的管辖范围' }))
    show()
    expect(await screen.findByText('不在您的管辖范围')).toBeInTheDocument()
  })

  it('says what is wrong with the day that was asked for', async () => {
    const errors = [{ pointer: 'asOf', code: 'plan.day-before-start', message: '计划从 2025-01-01 开始' }]
    server.use(refuse('get', PATH, { status: 400, title: '参数有误', detail: '详见 errors', errors }))
    show()
    expect(await screen.findByText('计划从 2025-01-01 开始')).toBeInTheDocument()
  })
})
