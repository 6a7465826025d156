import { expectAccessible } from './support/accessibility'
import { expect, openAs, test } from './support/people'

test('milestones can be narrowed by kind and light, and the address remembers it @phone', async ({
  page,
}) => {
  await openAs(page, 'viewer', '/milestones')
  const table = page.getByRole('table', { name: '里程碑' })
  await expect(table.getByRole('row').nth(1)).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('combobox', { name: '全部类型' }).click()
  await page.locator('.ant-select-item-option', { hasText: '文件' }).click()
  await expect(page).toHaveURL(/kind=DOCUMENT/)
  await expect(table.getByRole('row').nth(1)).toContainText('文件')
})

test('a coordinator creates a milestone, marks it as achieved, reopens and deletes it', async ({ page }) => {
  const title = `端到端里程碑 ${Date.now()}`
  await openAs(page, 'coordinator', '/milestones/new')
  await page.getByRole('textbox', { name: '里程碑名称' }).fill(title)
  await page.getByRole('combobox', { name: '所属任务' }).click()
  await page.locator('.ant-select-item-option').first().click()
  await page.getByRole('textbox', { name: '编号' }).fill(`E2E-${Date.now()}`)
  await page.getByRole('combobox', { name: '类型' }).click()
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: '活动' }).click()
  await page.getByRole('textbox', { name: '时限' }).fill('2025-12-01')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '保存' }).click()

  await page.goto(`/milestones?q=${encodeURIComponent(title)}`)
  const row = page.getByRole('row', { name: new RegExp(title) })
  const choose = async (action: string) => {
    await row.getByRole('button', { name: `编辑 ${title}` }).click()
    await page.getByRole('menuitem', { name: action }).click()
  }
  await choose('标记完成')
  await page.getByRole('dialog').getByRole('button', { name: '标记完成' }).click()
  await expect(row).toContainText('已达成')
  await choose('重新打开')
  await page.getByRole('dialog').getByRole('button', { name: '重新打开' }).click()
  await expect(row).not.toContainText('已达成')
  await choose('删除')
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect(page.getByText('没有符合条件的记录')).toBeVisible()
})
