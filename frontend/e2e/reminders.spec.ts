import { expectAccessible } from './support/accessibility'
import { expect, openAs, test } from './support/people'

test('the supervision office sees what will go out and changes the ladder @phone', async ({ page }) => {
  await openAs(page, 'coordinator', '/system/reminders?asOf=2025-10-10')
  await expect(page.getByRole('heading', { name: '催办' })).toBeVisible()
  const first = page.getByRole('region', { name: /^2025-10-\d\d · \d+ 处$/ }).first()
  await first.locator('summary').first().click()
  await expect(first.getByRole('list').first()).toBeVisible()
  await expectAccessible(page)

  await page.getByText('阶梯', { exact: true }).click()
  await expect(page.getByRole('form', { name: '催办阶梯' })).toBeVisible()
  await expectAccessible(page)

  await page.getByText('通知地址', { exact: true }).click()
  await expect(page.getByText('还没有通知地址')).toBeVisible()
  await expectAccessible(page)
})

test('the bell leads to one’s own notifications @phone', async ({ page }) => {
  await openAs(page, 'reporter-441625', '/overview')
  await page.getByRole('link', { name: /^通知/ }).click()
  await expect(page.getByRole('heading', { name: '通知', exact: true })).toBeVisible()
  // A digest goes out on working days, in office hours: whether there is one depends on when this runs.
  const digest = page.getByRole('region', { name: /^\d{4}-\d\d-\d\d · / }).first()
  await expect(digest.or(page.getByText('还没有通知'))).toBeVisible()
  await expectAccessible(page)
})
