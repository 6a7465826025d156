import { expectAccessible } from './support/accessibility'
import { expect, openAs, test } from './support/people'

test('a list of hundreds of rows has in the document what is seen of it', async ({ page }) => {
  await openAs(page, 'admin', '/system/audit')
  const table = page.getByRole('table', { name: '审计' })
  const rows = table.locator('tbody tr[aria-rowindex]')
  const more = page.getByRole('button', { name: '加载更多' })
  await more.click()
  await expect(page.getByText('已显示 250 条')).toBeVisible()
  await more.click()
  await expect(table).toHaveAttribute('aria-rowcount', '451')

  await page.keyboard.press('End')
  await expect(table.locator('tr[aria-rowindex="451"]')).toBeInViewport()
  expect(await rows.count()).toBeLessThan(100)

  await table.locator('tr[aria-rowindex="451"]').getByRole('button').first().click()
  await page.keyboard.press('End')
  await expect(table.locator('tr.ant-table-expanded-row')).toBeInViewport()
  await expectAccessible(page)

  await page.keyboard.press('Home')
  await expect(table.locator('tr[aria-rowindex="2"]')).toBeInViewport()
})
