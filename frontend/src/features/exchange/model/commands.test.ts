import { describe, expect, it } from 'vitest'
import { commandOf, STEPS } from './commands'

const place = {
  api: 'https://plan.example.cn/api/v1',
  authority: 'https://login.example.cn/realms/yaodian',
  plan: 'heyuan-2025',
  orgUnit: '441625',
}

describe('the commands of the guide', () => {
  it('name the addresses of this deployment', () => {
    const command = commandOf('token', place)
    expect(command).toContain('API=https://plan.example.cn/api/v1\n')
    expect(command).toContain('https://login.example.cn/realms/yaodian/.well-known/openid-configuration')
    expect(command).toContain('CLIENT_ID=county-441625')
  })

  it('carry the token in every call but the one that gets it', () => {
    for (const step of STEPS.filter((each) => each !== 'token' && each !== 'webhook')) {
      const command = commandOf(step, place)
      expect(command.match(/Authorization: Bearer \$TOKEN/g)).toHaveLength(command.match(/\bcurl /g)!.length)
    }
  })

  it('send lines that are JSON', () => {
    const lines = commandOf('batch', place)
      .split('\n')
      .filter((line) => line.startsWith('{'))
    expect(lines.map((line) => (JSON.parse(line) as { period: string }).period)).toEqual([
      '2025-Q3',
      '2025-Q4',
    ])
  })

  it('send one figure that is JSON once the shell has put the target in', () => {
    const [, body = ''] = /-d '(\{[\s\S]*\})' \| jq/.exec(commandOf('report', place)) ?? []
    const figure = JSON.parse(body.replace(`'"$TARGET"'`, 'fitness-excellent-good')) as object
    expect(figure).toMatchObject({ target: 'fitness-excellent-good', orgUnit: '441625', period: '2025-Q3' })
  })

  it('show a signature that is one of the secret, id, timestamp and body shown', async () => {
    const command = commandOf('webhook', place)
    const shown = (name: string) => new RegExp(`${name}='([^']+)'`).exec(command)?.[1] ?? ''
    const [, body = ''] = /printf '%s' '([^']+)' > body\.json/.exec(command) ?? []
    const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
    const { subtle } = globalThis.crypto
    const algorithm = { name: 'HMAC', hash: 'SHA-256' }
    const secret = bytes(globalThis.atob(shown('SECRET').replace('whsec_', '')))
    const key = await subtle.importKey('raw', secret, algorithm, false, ['verify'])
    const signature = bytes(globalThis.atob(shown('WEBHOOK_SIGNATURE').replace('v1,', '')))
    const signed = bytes(`${shown('WEBHOOK_ID')}.${shown('WEBHOOK_TIMESTAMP')}.${body}`)
    expect(await subtle.verify('HMAC', key, signature, signed)).toBe(true)
  })
})
