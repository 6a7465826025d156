import { expectAccessible } from './support/accessibility'
import { choose } from './support/choices'
import { expect, openAs, test } from './support/people'

test('a plan and a programme in it are made, changed and deleted by hand @phone', async ({ page }, {
  project,
}) => {
  const code = `by-hand-${project.name}-${Date.now()}`
  const title = `手工计划 ${code}`
  await openAs(page, 'coordinator', '/plans')
  await expect(page.getByRole('table', { name: '年度计划' }).getByRole('row').nth(1)).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: '新建计划' }).click()
  await page.getByRole('textbox', { name: '计划标题' }).fill(title)
  await page.getByRole('textbox', { name: '计划编号' }).fill(code)
  await choose(page, '制定单位', '河源市')
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const plans = page.getByRole('combobox', { name: '年度计划' })
  await expect(page.locator('.ant-select').filter({ has: plans })).toContainText(title)

  await page.getByRole('button', { name: '新建工程' }).click()
  const adding = page.getByRole('form', { name: '新建工程' })
  await adding.getByRole('textbox', { name: '工程名称' }).fill('家校社协同')
  await expectAccessible(page)
  await adding.getByRole('button', { name: '保存' }).click()
  const programmes = page.getByRole('region', { name: '工程' })
  await expect(programmes.getByRole('row', { name: /家校社协同/ })).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()

  await programmes.getByRole('button', { name: '编辑 家校社协同' }).click()
  const changing = page.getByRole('form', { name: '编辑工程' })
  await changing.getByRole('textbox', { name: '工程名称' }).fill('家校社共育')
  await changing.getByRole('spinbutton', { name: '序号' }).fill('12')
  await changing.getByRole('button', { name: '保存' }).click()
  await expect(programmes.getByRole('row', { name: /12 家校社共育/ })).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expectAccessible(page)

  const act = async (action: string) => {
    await page.getByRole('button', { name: new RegExp(`^编辑 .*${code}`) }).click()
    await page.getByRole('menuitem', { name: action, exact: true }).click()
  }
  await page.getByRole('link', { name: '编辑', exact: true }).click()
  await page.getByRole('textbox', { name: '计划标题' }).fill(`${title}（修订）`)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${title}（修订）` })).toBeVisible()

  const question = page.getByRole('dialog').filter({ hasText: /^删除“/ })
  await act('删除')
  await question.getByRole('button', { name: '删除' }).click()
  const refusal = page.getByRole('dialog').filter({ hasText: '仍在使用' })
  await expect(refusal.getByRole('listitem')).toHaveText(['工程 P01'])
  await expectAccessible(page)
  await refusal.getByRole('button').click()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await programmes.getByRole('button', { name: '删除 家校社共育' }).click()
  await question.getByRole('button', { name: '删除' }).click()
  await expect(programmes.getByText('这个计划还没有工程')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await act('删除')
  await question.getByRole('button', { name: '删除' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '年度计划' })).toBeVisible()
  await expect(page.getByRole('table', { name: '年度计划' })).not.toContainText(code)
})
