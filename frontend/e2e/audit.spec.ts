import { expectAccessible } from './support/accessibility'
import { expect, openAs, test } from './support/people'

test('the audit trail can be read, opened and verified @phone', async ({ page }) => {
  await openAs(page, 'coordinator', '/system/audit')
  const table = page.getByRole('table', { name: '审计' })
  await expect(table.getByRole('row').nth(1)).toBeVisible()
  await page
    .getByRole('button', { name: /^展开第/ })
    .first()
    .click()
  await expect(page.getByRole('columnheader', { name: '字段' }).last()).toBeVisible()
  await page.getByRole('button', { name: '校验审计链' }).click()
  await expect(page.getByText(/条记录完整，没有被改动/)).toBeVisible()
  await expectAccessible(page)
})
