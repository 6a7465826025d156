import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerGet, answerPatch } from '@/testing/api'
import { aMilestone, listOf } from '@/testing/builders'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { aSource } from '@/testing/years-builders'
import { MilestonePage } from './milestone-page'

const show = () =>
  renderPage({ path: '/milestones/:id', address: '/milestones/m-1', element: <MilestonePage /> })

beforeEach(() => {
  server.use(
    answerGet('/api/v1/milestones/{id}', aMilestone({ forecastDate: '2025-12-05' })),
    answerGet('/api/v1/evidence', listOf()),
  )
})

describe('the page of a milestone', () => {
  it('shows when it is due and the sentence it comes from', async () => {
    const document = { id: 'doc-1', name: '2026年工作要点.docx' }
    server.use(
      answerGet('/api/v1/plans/{id}/source', { planId: 'p-1', document }),
      answerGet('/api/v1/sources/{id}', aSource({ subject: 'MILESTONE', subjectId: 'm-1' })),
    )
    show()
    expect(await screen.findByRole('heading', { name: '省级抽测复核' })).toBeInTheDocument()
    const source = await screen.findByRole('region', { name: '出处' })
    expect(source).toHaveTextContent('扩大供给，新增公办学位1200个，打造一批示范园。')
    expect(screen.getByRole('link', { name: '在《2026年工作要点.docx》中查看' })).toHaveAttribute(
      'href',
      '/documents/doc-1?start=12&end=23',
    )
  })

  it('is forecast for another day from its menu, against the version that is there', async () => {
    let sent: unknown
    let version: string | null = null
    server.use(
      answerGet('/api/v1/plans/{id}/source', { planId: 'p-1', document: null }),
      answerPatch('/api/v1/milestones/{id}', aMilestone(), (body, request) => {
        sent = body
        version = request.headers.get('If-Match')
      }),
    )
    show()
    await userEvent.click(await screen.findByRole('button', { name: '编辑 省级抽测复核' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: '调整预计完成日' }))
    const form = await screen.findByRole('form', { name: '调整预计完成日' })
    await userEvent.click(within(form).getByRole('button', { name: '调整预计完成日' }))
    await expect.poll(() => sent).toEqual({ forecastDate: '2025-12-05' })
    expect(version).toBe('"1-abc"')
  })

  it('takes evidence while it is open, and only shows it afterwards', async () => {
    server.use(answerGet('/api/v1/plans/{id}/source', { planId: 'p-1', document: null }))
    show()
    const evidence = await screen.findByRole('region', { name: '佐证材料' })
    expect(await within(evidence).findByLabelText('选择文件', { selector: 'input' })).toBeInTheDocument()
  })

  it('takes no evidence from those who may not', async () => {
    server.use(
      answerGet('/api/v1/milestones/{id}', aMilestone({ permissions: [] })),
      answerGet('/api/v1/plans/{id}/source', { planId: 'p-1', document: null }),
    )
    show()
    const evidence = await screen.findByRole('region', { name: '佐证材料' })
    expect(within(evidence).queryByRole('button')).not.toBeInTheDocument()
  })

  it('asks for no sentence when the plan comes from no document', async () => {
    const asked: string[] = []
    server.use(
      answerGet('/api/v1/plans/{id}/source', { planId: 'p-1', document: null }, () => asked.push('plan')),
      answerGet('/api/v1/sources/{id}', aSource(), () => asked.push('source')),
    )
    show()
    await screen.findByRole('region', { name: '基本信息' })
    await expect.poll(() => asked).toEqual(['plan'])
    expect(screen.queryByRole('region', { name: '出处' })).not.toBeInTheDocument()
  })
})
