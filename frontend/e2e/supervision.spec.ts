import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { expect, openAs, test } from './support/people'

test('orders are listed by stage, and what the rules propose comes with reasons @phone', async ({ page }) => {
  await openAs(page, 'coordinator', '/supervision')
  await expect(page.getByRole('heading', { level: 1, name: '督办' })).toBeVisible()
  await expectAccessible(page)
  await page.getByText('建议', { exact: true }).click()
  await expect(page).toHaveURL(/tab=proposals/)
  await expect(page.getByRole('list', { name: '建议' }).getByRole('listitem').first()).toBeVisible()
  await expectAccessible(page)
})

test('an order is drafted, issued, acknowledged, replied to by its county, accepted and closed', async ({
  page,
  browser,
}) => {
  const title = `端到端督办 ${Date.now()}`
  await openAs(page, 'coordinator', '/supervision/new')
  await page.getByRole('textbox', { name: '督办单标题' }).fill(title)
  await page.getByRole('textbox', { name: '督办要求' }).fill('请说明原因和完成时限。')
  await page.getByRole('textbox', { name: '期限' }).fill(inDays(10))
  await page.keyboard.press('Tab')
  const lead = page.getByRole('combobox', { name: '牵头' })
  await lead.fill('东源县')
  await page.locator('.ant-select-item-option:visible', { hasText: '东源县' }).first().click()
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await act(page, '发出')
  await expect(page.getByText(/督办〔\d{4}〕\d+号/).first()).toBeVisible()
  await expect(page.getByRole('list', { name: '在等谁' })).toContainText('东源县签收')
  await expectAccessible(page)

  const county = await browser.newPage({ viewport: { width: 360, height: 780 } })
  await openAs(county, 'reporter-441625', new URL(page.url()).pathname)
  await act(county, '签收')
  await act(county, '回复', { label: '回复内容', words: '缺口 12 人，12 月底前完成。' })
  await expect(county.getByRole('list', { name: '在等谁' })).toContainText('督办部门验收（东源县）')
  await expectAccessible(county)
  await county.close()

  await page.reload()
  await expect(page.getByRole('list', { name: '往来' })).toContainText('缺口 12 人，12 月底前完成。')
  await act(page, '验收通过')
  await act(page, '办结')
  await expect(page.getByRole('list', { name: '往来' })).toContainText('办结')
})

async function act(page: Page, action: string, say?: { label: string; words: string }): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click()
  const dialog = page.getByRole('dialog')
  if (say) await dialog.getByRole('textbox', { name: say.label }).fill(say.words)
  await dialog.getByRole('button', { name: action, exact: true }).click()
  await expect(dialog).toBeHidden()
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
