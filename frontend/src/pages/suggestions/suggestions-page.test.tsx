import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { answerGet, answerPost } from '@/testing/api'
import { aMe, listOf } from '@/testing/builders'
import { renderPage } from '@/testing/render-page'
import { aSuggestion } from '@/testing/report-builders'
import { server } from '@/testing/server'
import { SuggestionsPage } from './suggestions-page'

const show = (search = '') =>
  renderPage({ path: '/suggestions', address: `/suggestions${search}`, element: <SuggestionsPage /> })

describe('complaints and suggestions', () => {
  it('takes what somebody says', async () => {
    let sent: unknown
    server.use(
      answerGet('/api/v1/me', aMe({ permissions: [] })),
      answerGet('/api/v1/suggestions', listOf()),
      answerPost('/api/v1/suggestions', aSuggestion(), (body) => (sent = body)),
    )
    show()
    await userEvent.click(await screen.findByRole('button', { name: '提意见建议' }))
    const drawer = within(screen.getByRole('dialog'))
    await userEvent.type(drawer.getByRole('textbox', { name: '内容' }), '每月填一次太多了')
    await userEvent.click(drawer.getByRole('button', { name: '提交' }))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(sent).toEqual({ kind: 'SUGGESTION', words: '每月填一次太多了', page: null, target: null })
    expect(screen.queryByRole('radio', { name: '待答复' })).not.toBeInTheDocument()
  })

  it('lets those who answer answer what waits', async () => {
    let sent: unknown
    server.use(
      answerGet('/api/v1/me', aMe({ permissions: ['answerSuggestions'] })),
      answerGet('/api/v1/suggestions', listOf(aSuggestion({ own: false, permissions: ['answer'] }))),
      answerPost('/api/v1/suggestions/{id}:answer', aSuggestion(), (body) => (sent = body)),
    )
    show('?tab=waiting')
    await userEvent.click(await screen.findByRole('button', { name: '答复' }))
    const drawer = within(screen.getByRole('dialog'))
    await userEvent.type(drawer.getByRole('textbox', { name: '答复内容' }), '下季度起不再填。')
    await userEvent.click(drawer.getByRole('button', { name: '答复' }))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(sent).toEqual({ words: '下季度起不再填。' })
  })
})
