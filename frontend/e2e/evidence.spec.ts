import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { choose } from './support/choices'
import { expect, openAs, test } from './support/people'

const TABLE = '学校,协议\n示例一中,已签\n示例二中,已签\n'

/** A task of its own, handed down to the county; gives its address. */
async function aTaskOfTheCounty(page: Page, title: string): Promise<string> {
  await openAs(page, 'coordinator', '/tasks/new')
  await page.getByRole('textbox', { name: '任务名称' }).fill(title)
  await choose(page, '所属工程')
  await page.getByRole('textbox', { name: '编号' }).fill(`E2E-P-${Date.now()}`)
  await page.getByRole('spinbutton', { name: '序号' }).fill(String(100 + (Date.now() % 900)))
  await choose(page, '进展填报周期', '每季')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(title) })).toBeVisible()
  await page.getByRole('button', { name: '分解到单位' }).click()
  await choose(page, '单位', '东源县')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  return new URL(page.url()).pathname
}

test('a reporter says how a task goes, with a file; the coordinator reads, downloads and approves it', async ({
  page,
  browser,
}) => {
  const title = `端到端进展 ${Date.now()}`
  const task = await aTaskOfTheCounty(page, title)

  const county = await browser.newPage({ viewport: { width: 360, height: 780 } })
  await openAs(county, 'reporter-441625', '/reporting')
  await expect(county.getByRole('region', { name: /^任务进展/ })).toContainText(title)
  await expectAccessible(county)
  await county
    .getByRole('link', { name: new RegExp(`^填报 ${title}`) })
    .first()
    .click()
  await county.getByRole('textbox', { name: '进展情况' }).fill('两所学校已签订协议（示例）。')
  await county.getByRole('spinbutton', { name: '自评进度' }).fill('0.5')
  await expectAccessible(county)
  await county.getByRole('button', { name: '存草稿' }).click()
  await expect(county.getByRole('heading', { level: 1, name: /东源县/ })).toBeVisible()

  const picked = county.waitForEvent('filechooser')
  await county.getByRole('button', { name: '选择文件' }).click()
  await (await picked).setFiles({ name: '协议台账.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) })
  await expect(county.getByRole('list', { name: '佐证材料' })).toContainText('协议台账.csv')
  await expectAccessible(county)
  await county.getByRole('button', { name: '提交', exact: true }).click()
  await county.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click()
  await expect(county.getByText('待审核').first()).toBeVisible()
  await county.close()

  await page.goto('/reviews?kind=PROGRESS_REPORT&orgUnit=441625')
  const waiting = page.getByRole('list', { name: '待审的进展' })
  const item = waiting.getByRole('listitem').filter({ hasText: title }).first()
  await expect(item).toContainText('两所学校已签订协议（示例）。')
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await item.getByRole('button', { name: '下载 协议台账.csv' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toBe('协议台账.csv')
  const content: Buffer[] = []
  for await (const chunk of await saved.createReadStream()) content.push(chunk as Buffer)
  expect(Buffer.concat(content).toString()).toBe(TABLE)

  await item.getByRole('link', { name: /^查看并审核/ }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: '通过' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '通过' }).click()
  await expect(page.getByText('已通过').first()).toBeVisible()
  await page.goto(task)
  await expect(page.getByRole('list', { name: '进展', exact: true })).toContainText(
    '两所学校已签订协议（示例）。',
  )
  await expectAccessible(page)
})
