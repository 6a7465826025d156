import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expectAccessible } from './support/accessibility'
import { expect, openAs, test } from './support/people'
import type { Page } from '@playwright/test'

const run = promisify(execFile)

/** The commands of the guide as the page shows them, by the words of their step. */
async function shownCommands(page: Page): Promise<Map<string, string>> {
  const blocks = page.locator('pre[role=group]')
  await expect(blocks).toHaveCount(9)
  const commands = new Map<string, string>()
  for (const block of await blocks.all()) {
    const title = (await block.getAttribute('aria-label')) ?? ''
    commands.set(title.replace(/^\d+\. /, ''), (await block.textContent()) ?? '')
  }
  return commands
}

const commandOf = (commands: Map<string, string>, step: string): string => {
  const command = commands.get(step)
  if (command === undefined) throw new Error(`No step ${step} among ${[...commands.keys()].join(', ')}`)
  return command
}

test('the guide to connecting a system can be read and copied @phone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAs(page, 'reporter-441625', '/exchange?tab=guide')
  await page.getByRole('button', { name: '复制：5. 读回执' }).click()
  await expect(page.getByText('已复制')).toBeVisible()
  const commands = await shownCommands(page)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(commandOf(commands, '读回执'))
  await expectAccessible(page)
})

test.describe('what the guide shows', () => {
  let folder = ''
  test.beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'yaodian-connect-'))
  })
  test.afterEach(() => rm(folder, { recursive: true }))

  const shell = async (script: string) => (await run('bash', ['-c', script], { cwd: folder })).stdout

  test('stores nothing when it is run by a client in the sandbox', async ({ page }) => {
    await openAs(page, 'reporter-441625', '/exchange?tab=guide')
    const commands = await shownCommands(page)
    const token = commandOf(commands, '取令牌')
      .replace('client-secret', 'local-only-sandbox-441625')
      .replace('county-441625', 'sandbox-441625')
    const start = `${token}\nTARGET=fitness-excellent-good\n`
    const refused = JSON.parse(await shell(start + commandOf(commands, '逐条填报')))
    expect(refused).toMatchObject({ status: 403 })
    const batch = `${commandOf(commands, '成批填报（NDJSON）')}\n${commandOf(commands, '读回执')} > receipt.json`
    await shell(start + batch)
    const receipt: unknown = JSON.parse(await readFile(path.join(folder, 'receipt.json'), 'utf8'))
    expect(receipt).toMatchObject({ state: 'CHECKED', sandbox: true, rejected: 0 })
  })

  /** Takes back what the guide reports, which other stories find as due. */
  const TAKE_BACK = `curl -sS "$API/observations?plan=heyuan-2025&target=fitness-excellent-good&orgUnit=441625&limit=200" \\
    -H "Authorization: Bearer $TOKEN" \\
    | jq -r '.items[] | select(.status != "APPROVED" and (.period == "2025-Q3" or .period == "2025-Q4")) | .id' \\
    | while read -r id; do
        curl -sS -X DELETE "$API/observations/$id" -H "Authorization: Bearer $TOKEN" -H 'If-Match: *'
      done`

  test('does what it says when a county runs it', async ({ page }) => {
    await openAs(page, 'reporter-441625', '/exchange?tab=guide')
    const commands = await shownCommands(page)
    const step = (name: string) => commandOf(commands, name)
    await shell(
      [
        step('取令牌').replace('client-secret', 'local-only-county-441625'),
        `{ ${step('读计划里的指标')}\n} > targets.tsv`,
        TAKE_BACK,
        `${step('逐条填报')} > figure.json`,
        step('成批填报（NDJSON）'),
        `${step('读回执')} > receipt.json`,
        `{ ${step('读汇总值')}\n} > value.json`,
        step('接着读变更'),
        TAKE_BACK,
      ].join('\n'),
    )
    const read = async (file: string): Promise<unknown> =>
      JSON.parse(await readFile(path.join(folder, file), 'utf8'))
    expect(await readFile(path.join(folder, 'targets.tsv'), 'utf8')).toContain(
      'fitness-excellent-good\tRATIO',
    )
    expect(await read('figure.json')).toMatchObject({
      period: '2025-Q3',
      numerator: 26150,
      status: 'SUBMITTED',
    })
    expect(await read('receipt.json')).toMatchObject({ state: 'APPLIED', sandbox: false, rejected: 0 })
    expect(await read('value.json')).toMatchObject({ value: 55.69 })
    expect(await readFile(path.join(folder, 'position.txt'), 'utf8')).not.toMatch(/^(null)?\s*$/)
    expect(await shell(step('核对推送的签名'))).toBe('genuine\n')
  })
})
