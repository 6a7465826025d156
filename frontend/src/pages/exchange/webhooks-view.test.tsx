import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerGet, answerPost, answerPut, refuse } from '@/testing/api'
import { aMe, county, listOf } from '@/testing/builders'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { aClient, aWebhook, aWebhookDelivery } from '@/testing/webhook-builders'
import { ExchangePage } from './exchange-page'

const SECRET = 'whsec_c2VjcmV0'

const show = (search: string) =>
  renderPage({ path: '/exchange', address: `/exchange${search}`, element: <ExchangePage /> })

beforeEach(() =>
  server.use(
    answerGet('/api/v1/me', aMe({ permissions: ['keepWebhooks'] })),
    answerGet('/api/v1/org-units', listOf({ ...county, level: 'COUNTY' } as never)),
    answerGet('/api/v1/imports', listOf()),
  ),
)

describe('webhooks', () => {
  it('are for those who keep them', async () => {
    show('')
    expect(await screen.findByText('推送')).toBeInTheDocument()
  })

  it('are hidden from others', async () => {
    server.use(answerGet('/api/v1/me', aMe({ permissions: [] })))
    show('')
    await screen.findByText('还没有成批填报')
    expect(screen.queryByText('推送')).not.toBeInTheDocument()
    expect(screen.queryByText('接入系统')).not.toBeInTheDocument()
  })

  it('say where they go and how they are getting on', async () => {
    const failing = aWebhook({ health: 'FAILING', parked: 3, description: '' })
    server.use(answerGet('/api/v1/webhooks', listOf(failing)))
    show('?tab=webhooks')
    const panel = await screen.findByRole('region', { name: 'https://edu.example.com/hooks' })
    expect(panel).toHaveTextContent('一小时以上没有送达')
    expect(panel).toHaveTextContent('搁置3 条')
    expect(panel).toHaveTextContent('范围东源县')
  })

  it('tell one who has none what they are for', async () => {
    server.use(answerGet('/api/v1/webhooks', listOf()))
    show('?tab=webhooks')
    expect(await screen.findByText('还没有推送')).toBeInTheDocument()
  })

  it('show the secret of a new one this once', async () => {
    const sent: unknown[] = []
    server.use(
      answerGet('/api/v1/webhooks', listOf()),
      answerPost('/api/v1/webhooks', aWebhook({ secret: SECRET }), (body) => sent.push(body)),
    )
    const user = userEvent.setup()
    show('?tab=webhooks')
    await user.click(await screen.findByRole('button', { name: '新建推送' }))
    await user.type(screen.getByLabelText('接收地址'), 'https://edu.example.com/hooks')
    await user.type(screen.getByLabelText('说明'), '县平台（示例）')
    await user.click(screen.getByRole('button', { name: /保\s?存/ }))
    expect(await screen.findByRole('group', { name: '签名密钥' })).toHaveTextContent(SECRET)
    expect(sent).toEqual([
      {
        url: 'https://edu.example.com/hooks',
        description: '县平台（示例）',
        orgUnit: null,
        types: [],
        active: true,
      },
    ])
    await user.click(screen.getByRole('button', { name: '已保存好' }))
    await waitFor(() => expect(screen.queryByText(SECRET)).not.toBeInTheDocument())
  })

  it('say at the field why an address may not be called', async () => {
    const message = 'localhost (127.0.0.1) 是本服务器自身。'
    server.use(
      answerGet('/api/v1/webhooks', listOf()),
      refuse('post', '/api/v1/webhooks', {
        status: 400,
        title: '内容有误',
        errors: [{ pointer: '/url', code: 'webhook.address-loopback', message }],
      }),
    )
    const user = userEvent.setup()
    show('?tab=webhooks')
    await user.click(await screen.findByRole('button', { name: '新建推送' }))
    await user.type(screen.getByLabelText('接收地址'), 'https://localhost')
    await user.click(screen.getByRole('button', { name: /保\s?存/ }))
    expect(await screen.findByText(message)).toBeInTheDocument()
  })

  it('are changed against the version that was read, with their unit fixed', async () => {
    const sent: [unknown, string | null][] = []
    server.use(
      answerGet('/api/v1/webhooks', listOf(aWebhook())),
      answerGet('/api/v1/webhooks/{id}', aWebhook()),
      answerPut('/api/v1/webhooks/{id}', aWebhook({ active: false }), (body, request) =>
        sent.push([body, request.headers.get('If-Match')]),
      ),
    )
    const user = userEvent.setup()
    show('?tab=webhooks')
    await user.click(await screen.findByRole('button', { name: /^编辑/ }))
    expect(await screen.findByLabelText('范围')).toBeDisabled()
    await user.click(screen.getByRole('switch', { name: '启用' }))
    await user.click(screen.getByRole('button', { name: /保\s?存/ }))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.[0]).toMatchObject({ orgUnit: county.code, types: ['observation'], active: false })
    expect(sent[0]?.[1]).toBe('"1-abc"')
  })

  it('are tried and get a new secret after a question', async () => {
    const tested: string[] = []
    server.use(
      answerGet('/api/v1/webhooks', listOf(aWebhook())),
      answerPost('/api/v1/webhooks/{id}:test', aWebhookDelivery({ test: true }), (_, { url }) =>
        tested.push(url),
      ),
      answerPost('/api/v1/webhooks/{id}:rotate-secret', aWebhook({ secret: SECRET }), () => undefined),
    )
    const user = userEvent.setup()
    show('?tab=webhooks')
    await user.click(await screen.findByRole('button', { name: /^试发/ }))
    expect(await screen.findByText('已试发，结果见发送记录')).toBeInTheDocument()
    expect(tested[0]).toMatch(/webhooks\/w-1:test$/)
    await user.click(screen.getByRole('button', { name: /^更换密钥/ }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: '更换密钥' }))
    expect(await screen.findByRole('group', { name: '签名密钥' })).toHaveTextContent(SECRET)
  })
})

describe('the deliveries of a webhook', () => {
  const parked = aWebhook({ parked: 1, permissions: ['resendParked'] })

  it('say what went wrong and are sent again', async () => {
    const resent: string[] = []
    server.use(
      answerGet('/api/v1/webhooks', listOf(parked)),
      answerGet('/api/v1/webhooks/{id}/deliveries', listOf(aWebhookDelivery())),
      answerPost('/api/v1/webhook-deliveries/{id}:resend', aWebhookDelivery(), (_, { url }) =>
        resent.push(url),
      ),
      answerPost('/api/v1/webhooks/{id}:resend-parked', { resent: 1 }, (_, { url }) => resent.push(url)),
    )
    const user = userEvent.setup()
    const { address } = show('?tab=webhooks')
    await user.click(await screen.findByRole('button', { name: /^发送记录/ }))
    expect(address()).toBe('/exchange?tab=webhooks&webhook=w-1')
    const list = await screen.findByRole('list', { name: '发送记录' })
    expect(list).toHaveTextContent('已搁置 observation.approved')
    expect(list).toHaveTextContent('第 14 次 · 对方答复 HTTP 503。')
    await user.click(within(list).getByRole('button', { name: '重发 d-1' }))
    await waitFor(() => expect(resent[0]).toMatch(/webhook-deliveries\/d-1:resend$/))
    await user.click(screen.getByRole('button', { name: '重发全部搁置的' }))
    expect(await screen.findByText('将重发 1 条')).toBeInTheDocument()
  })

  it('are narrowed by their state', async () => {
    const asked: (string | null)[] = []
    server.use(
      answerGet('/api/v1/webhooks', listOf(parked)),
      http.get('*/api/v1/webhooks/:id/deliveries', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('state'))
        return HttpResponse.json(listOf())
      }),
    )
    const user = userEvent.setup()
    show('?tab=webhooks&webhook=w-1')
    await user.click(await screen.findByRole('combobox', { name: '状况' }))
    await user.click(await screen.findByTitle('已搁置'))
    await waitFor(() => expect(asked.at(-1)).toBe('PARKED'))
  })
})

describe('the systems that report', () => {
  it('mark one that only tries things out', async () => {
    server.use(answerGet('/api/v1/clients', listOf(aClient({ name: 'sandbox-441625', sandbox: true }))))
    show('?tab=clients')
    expect(await screen.findByRole('region', { name: 'sandbox-441625' })).toHaveTextContent(
      '沙箱：只校验，从不计入',
    )
  })

  it('say when they last did, how much was rejected and why', async () => {
    server.use(answerGet('/api/v1/clients', listOf(aClient())))
    show('?tab=clients')
    const panel = await screen.findByRole('region', { name: 'county-441625' })
    expect(panel).toHaveTextContent('2 天前')
    expect(panel).toHaveTextContent('被拒占比1.19%')
    expect(panel).toHaveTextContent('分子 6 不能大于分母 5。 96 行')
  })

  it('say so when there are none', async () => {
    server.use(answerGet('/api/v1/clients', listOf()))
    show('?tab=clients')
    expect(await screen.findByText('还没有系统报送过')).toBeInTheDocument()
  })
})
