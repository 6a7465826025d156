import { expectAccessible } from './support/accessibility'
import { choose } from './support/choices'
import { expect, openAs, test } from './support/people'

test('a task can be found in the ledger and opened @phone', async ({ page }) => {
  await openAs(page, 'viewer', '/tasks')
  const table = page.getByRole('table', { name: '重点任务' })
  await expect(table.getByRole('row').nth(2)).toBeVisible()
  await expectAccessible(page)

  await table.getByRole('link').first().click()
  await expect(page.getByRole('region', { name: '举措条款' })).toBeVisible()
  await expectAccessible(page)
})

test('a coordinator creates, changes and deletes a task', async ({ page }) => {
  const code = `E2E-${Date.now()}`
  await openAs(page, 'coordinator', '/tasks/new')
  await page.getByRole('textbox', { name: '任务名称' }).fill('端到端任务')
  await choose(page, '所属工程')
  await page.getByRole('textbox', { name: '编号' }).fill(code)
  await page.getByRole('spinbutton', { name: '序号' }).fill(String(100 + (Date.now() % 900)))
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /端到端任务/ })).toBeVisible()

  await page.getByRole('link', { name: '编辑' }).click()
  await page.getByRole('textbox', { name: '任务名称' }).fill('端到端任务（改）')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /端到端任务（改）/ })).toBeVisible()

  await page.getByRole('button', { name: '删除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '重点任务' })).toBeVisible()
})

test('a viewer is offered nothing to change', async ({ page }) => {
  await openAs(page, 'viewer', '/tasks')
  await expect(page.getByRole('table', { name: '重点任务' }).getByRole('row').nth(2)).toBeVisible()
  await expect(page.getByRole('link', { name: '新建任务' })).toHaveCount(0)
})
