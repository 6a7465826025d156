import { expectAccessible } from './support/accessibility'
import { choose } from './support/choices'
import { expect, openAs, test } from './support/people'

test('milestones can be narrowed by kind and light, and the address remembers it @phone', async ({
  page,
}) => {
  await openAs(page, 'viewer', '/milestones?view=list')
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
  await choose(page, '所属任务')
  await page.getByRole('textbox', { name: '编号' }).fill(`E2E-${Date.now()}`)
  await choose(page, '类型', '活动')
  await page.getByRole('textbox', { name: '时限' }).fill('2025-12-01')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '里程碑', exact: true })).toBeVisible()

  await page.goto(`/milestones?q=${encodeURIComponent(title)}`)
  const row = page.getByRole('row', { name: new RegExp(title) })
  // The menu may be drawn anew by a list that has just been read again: choose until its dialog is there.
  const act = (action: string) =>
    expect(async () => {
      const item = page.getByRole('menuitem', { name: action, exact: true })
      if (!(await item.isVisible())) await row.getByRole('button', { name: `编辑 ${title}` }).click()
      await item.click({ timeout: 3_000 })
      await expect(page.getByRole('dialog').getByRole('button', { name: action })).toBeVisible({
        timeout: 3_000,
      })
    }).toPass({ timeout: 30_000 })
  await act('标记完成')
  await page.getByRole('dialog').getByRole('button', { name: '标记完成' }).click()
  await expect(row).toContainText('已达成')
  await expect(page.getByRole('dialog')).toBeHidden()
  await act('重新打开')
  await page.getByRole('dialog').getByRole('button', { name: '重新打开' }).click()
  await expect(row).not.toContainText('已达成')
  await expect(page.getByRole('dialog')).toBeHidden()
  await act('删除')
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect(page.getByText('没有符合条件的记录')).toBeVisible()
})
