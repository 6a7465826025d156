import { expectAccessible } from './support/accessibility'
import { choose } from './support/choices'
import { expect, openAs, test } from './support/people'

/** Made up for this test; some of it goes on with what the sample plan promises. */
const text = (name: string) => `河源市教育局2026年工作要点（测试 ${name}）
一、立德育人
1.体育美育与国防。学生体质健康优良率达到58%以上；9月底前举办第十届学生运动会。（牵头科室：体卫艺科）
2.学生心理健康。专职心理教师配备率达到100%。（牵头科室：德育科）
二、学位建设
3.新建扩建学校。年内新建学校3所，新增学位2000个以上。（牵头科室：规划科）
`

test('a text becomes a plan, and stands beside the one of last year @phone', async ({ page }, {
  project,
}) => {
  const code = `e2e-${project.name}-${Date.now()}`
  await openAs(page, 'coordinator', '/new-plan')
  await page.getByRole('textbox', { name: '粘贴正文' }).fill(text(code))
  await expectAccessible(page)
  await page.getByRole('button', { name: '读取正文' }).click()

  await expect(page.getByRole('heading', { level: 1, name: '确认读出的内容' })).toBeVisible()
  await expect(page.getByText('学生体质健康优良率').first()).toBeVisible()
  await expectAccessible(page)
  const first = page.locator('[data-finding]').first()
  await first.focus()
  await page.keyboard.press('a')
  await expect(first).toContainText('已采纳')

  await expect(page.getByText('草稿已保存')).toBeVisible()
  await page.reload()
  await expect(page.locator('[data-finding]').first()).toContainText('已采纳')
  await page.getByRole('button', { name: '采纳其余全部' }).click()
  const rest = page.getByRole('button', { name: '其余条款都不跟踪' })
  if (await rest.isEnabled()) {
    await rest.click()
    await page.getByRole('textbox', { name: '不跟踪的理由' }).fill('原则性要求')
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  }
  await page.getByRole('button', { name: '下一步：建计划' }).click()

  await page.getByRole('textbox', { name: '计划编号' }).fill(code)
  await choose(page, '制定单位', '河源市')
  await expectAccessible(page)
  await page.getByRole('button', { name: '建成计划' }).click()
  await expect(page.getByRole('dialog', { name: '计划已建成' })).toBeVisible()
  await page.getByRole('button', { name: '与往年对照' }).click()

  await expect(page.getByRole('heading', { level: 1, name: '年度对照' })).toBeVisible()
  const rows = page.getByRole('list', { name: '年度对照' }).getByRole('listitem')
  await expect(rows.filter({ hasText: '新建扩建学校' })).toContainText('新增')
  await expectAccessible(page)

  await rows
    .filter({ hasText: '体育美育与国防' })
    .first()
    .getByRole('button', { name: /^不是同一项/ })
    .click()
  const apart = page.getByRole('list', { name: /^认定不是同一项的/ })
  await expect(apart.getByRole('listitem')).toHaveCount(1)
  await apart.getByRole('button', { name: /^撤回认定/ }).click()
  await expect(apart).toHaveCount(0)

  await page.getByText(/^指标 \d+$/).click()
  await expect(rows.filter({ hasText: '学生体质健康优良率' }).first()).toContainText('有变化')
  await expectAccessible(page)
})
