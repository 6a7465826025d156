import { expectAccessible } from './support/accessibility'
import { choose } from './support/choices'
import { expect, openAs, test } from './support/people'

test('a target shows its value, its light and where the figure comes from @phone', async ({ page }) => {
  await openAs(page, 'viewer', '/targets')
  const table = page.getByRole('table', { name: '指标' })
  await expect(table.getByRole('row').nth(2)).toBeVisible()
  await expectAccessible(page)

  await table.getByRole('link', { name: '学生体质健康优良率' }).click()
  await expect(page.getByRole('region', { name: /^当前值/ })).toBeVisible()
  await expect(page.getByRole('region', { name: '指标口径' })).toBeVisible()
  await page.getByRole('region', { name: '分单位情况' }).getByText('表格', { exact: true }).click()
  await expect(page.getByRole('table', { name: '分单位情况' })).toBeVisible()
  await expectAccessible(page)
})

test('a coordinator creates a target with a goal of its own for one county', async ({ page }) => {
  await openAs(page, 'coordinator', '/targets/new')
  await page.getByRole('textbox', { name: '指标名称' }).fill('端到端指标')
  await choose(page, '所属任务')
  await page.getByRole('textbox', { name: '编号' }).fill(`e2e-${Date.now()}`)
  await page.getByRole('spinbutton', { name: '目标值' }).fill('60')
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '端到端指标' })).toBeVisible()

  await page.getByRole('button', { name: '添加目标值' }).click()
  await choose(page, '适用单位')
  await page.getByRole('spinbutton', { name: '目标值' }).fill('55')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('region', { name: '目标值设置' })).toContainText('≥ 55%')

  await page.getByRole('button', { name: /^删除 .*≥ 55%$/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect(page.getByRole('region', { name: '目标值设置' })).not.toContainText('≥ 55%')
  // The dialog of the first deletion takes its time to close.
  const remove = page.getByRole('button', { name: '删除', exact: true })
  await expect(remove).toHaveCount(1)
  await remove.click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '指标' })).toBeVisible()
})
