import { expectAccessible } from './support/accessibility'
import { choose } from './support/choices'
import { expect, openAs, test } from './support/people'

test('what was reported can be looked through @phone', async ({ page }) => {
  await openAs(page, 'coordinator', '/observations')
  await expect(page.getByRole('table', { name: '填报数据' }).getByRole('row').nth(1)).toBeVisible()
  await expectAccessible(page)
})

test('the form for a figure works on a phone @phone', async ({ page }) => {
  await openAs(page, 'reporter-441625', '/observations/new')
  await choose(page, '指标')
  await choose(page, '期间')
  await expect(page.getByRole('button', { name: '提交审核' })).toBeVisible()
  await expectAccessible(page)
})
