import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { answerGet, refuse } from '@/testing/api'
import { listOf } from '@/testing/builders'
import { aDocument } from '@/testing/document-builders'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { DocumentsPage } from './documents-page'

const show = () => renderPage({ path: '/new-plan', address: '/new-plan', element: <DocumentsPage /> })

const file = () => new File(['x'], '2026年工作要点.docx')

const pick = async () =>
  userEvent.upload(await screen.findByLabelText('选择文件', { selector: 'input' }), file())

describe('the documents page', () => {
  it('lists what was handed in, with the way to its confirmation or its plan', async () => {
    const made = aDocument({ id: 'doc-2', name: null, planId: 'p-2' })
    server.use(answerGet('/api/v1/documents', listOf(aDocument(), made)))
    show()
    const table = await screen.findByRole('table', { name: '已上传的文件' })
    expect(table).toHaveTextContent('待确认')
    expect(screen.getByRole('link', { name: '2026年工作要点.docx' })).toHaveAttribute(
      'href',
      '/new-plan/doc-1',
    )
    expect(screen.getByRole('link', { name: '查看计划 粘贴的正文' })).toHaveAttribute(
      'href',
      '/tasks?plan=p-2',
    )
  })

  it('hands in a file and goes on to what was read', async () => {
    let type: string | null = null
    server.use(
      answerGet('/api/v1/documents', listOf()),
      http.post('*/api/v1/documents', ({ request }) => {
        type = request.headers.get('Content-Type')
        return HttpResponse.json(aDocument(), { status: 201 })
      }),
    )
    const { address } = show()
    expect(await screen.findByText('还没有上传过文件')).toBeInTheDocument()
    await pick()
    await waitFor(() => expect(address()).toBe('/new-plan/doc-1'))
    expect(type).toMatch(/^multipart\/form-data/)
  })

  it('says why the server does not take a file', async () => {
    server.use(
      answerGet('/api/v1/documents', listOf()),
      refuse('post', '/api/v1/documents', {
        status: 400,
        title: '有字段不符合要求',
        errors: [{ pointer: '/file', code: 'document.scanned', message: '这是扫描件，只有图像没有文字。' }],
      }),
    )
    const { address } = show()
    await pick()
    expect(await screen.findByRole('alert')).toHaveTextContent('这是扫描件')
    expect(address()).toBe('/new-plan')
  })

  it('sends pasted text as it is', async () => {
    let sent: [string | null, string] | null = null
    server.use(
      answerGet('/api/v1/documents', listOf()),
      http.post('*/api/v1/documents', async ({ request }) => {
        sent = [request.headers.get('Content-Type'), await request.text()]
        return HttpResponse.json(aDocument({ name: null }), { status: 201 })
      }),
    )
    const { address } = show()
    await userEvent.type(await screen.findByLabelText('粘贴正文'), '一、扩大学位供给')
    await userEvent.click(screen.getByRole('button', { name: '读取正文' }))
    await waitFor(() => expect(address()).toBe('/new-plan/doc-1'))
    expect(sent).toEqual(['text/plain;charset=UTF-8', '一、扩大学位供给'])
  })
})
