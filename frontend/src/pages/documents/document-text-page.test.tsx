import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answerGet, refuse } from '@/testing/api'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { DocumentTextPage } from './document-text-page'

const PATH = '/api/v1/documents/{id}/text'
const text = '𠮷一、扩大学位供给\n1．新增公办学位1200个。'
const show = (search: string) =>
  renderPage({ path: '/documents/:id', address: `/documents/doc-1${search}`, element: <DocumentTextPage /> })

describe('the text of a document', () => {
  it('marks the place that the address names, by code points', async () => {
    server.use(answerGet(PATH, { id: 'doc-1', revision: 1, name: '要点.docx', planId: 'p-1', text }))
    show('?start=1&end=9')
    const region = await screen.findByRole('region', { name: '原文' })
    expect(within(region).getByText('一、扩大学位供给').tagName).toBe('MARK')
    expect(region).toHaveTextContent('1．新增公办学位1200个。')
    expect(screen.getByRole('heading', { name: '要点.docx' })).toBeInTheDocument()
  })

  it('is shown whole where the place is none of its own', async () => {
    server.use(answerGet(PATH, { id: 'doc-1', revision: 1, name: null, planId: null, text }))
    show('?start=5&end=9999')
    expect(await screen.findByRole('region', { name: '原文' })).toHaveTextContent('新增公办学位')
    expect(document.querySelector('mark')).toBeNull()
  })

  it('is not there for those whom it does not concern', async () => {
    server.use(refuse('get', PATH, { status: 404, title: '没有找到' }))
    show('')
    expect(await screen.findByText('没有找到这条记录')).toBeInTheDocument()
  })
})
