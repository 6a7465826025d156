import { expectAccessible } from './support/accessibility'
import { choose } from './support/choices'
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

test('a coordinator drafts an order, issues it and withdraws it', async ({ page }) => {
  const title = `端到端督办 ${Date.now()}`
  await openAs(page, 'coordinator', '/supervision/new')
  await page.getByRole('textbox', { name: '督办单标题' }).fill(title)
  await page.getByRole('textbox', { name: '督办要求' }).fill('请说明原因和完成时限。')
  await page.getByRole('textbox', { name: '原定期限' }).fill(inDays(10))
  await page.keyboard.press('Tab')
  await choose(page, '牵头', '东源县')
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存' }).click()

  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const act = async (action: string, reason?: string) => {
    await page.getByRole('button', { name: action, exact: true }).click()
    const dialog = page.getByRole('dialog')
    if (reason) await dialog.getByRole('textbox', { name: '原因' }).fill(reason)
    await dialog.getByRole('button', { name: action, exact: true }).click()
    await expect(dialog).toBeHidden()
  }
  await act('发出')
  await expect(page.getByText(/督办〔\d{4}〕\d+号/).first()).toBeVisible()
  await expect(page.getByRole('list', { name: '在等谁' })).toContainText('东源县签收')
  await expectAccessible(page)
  await act('撤回', '端到端测试')
  await expect(page.getByRole('list', { name: '往来' })).toContainText('端到端测试')
})

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
