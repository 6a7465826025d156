import { expectAccessible } from './support/accessibility'
import { expect, openAs, test } from './support/people'

test('the overview shows the lights, and a count leads to just what it counts @phone', async ({ page }) => {
  await openAs(page, 'coordinator', '/overview')
  await expect(page.getByRole('region', { name: '总体进度' })).toBeVisible()
  await expectAccessible(page)

  const count = page.getByRole('link', { name: /^重点任务：滞后 \d+ 项$/ })
  const expected = Number(/\d+/.exec((await count.getAttribute('aria-label')) ?? '')?.[0])
  await count.click()
  await expect(page.getByRole('heading', { level: 1, name: '重点任务' })).toBeVisible()
  await expect(page.getByText(`已显示 ${expected} 条，共 ${expected} 条`)).toBeVisible()
})

test('the as-of date lives in the address', async ({ page }) => {
  await openAs(page, 'viewer', '/overview?asOf=2025-06-30')
  await expect(page.getByText('正在查看 2025年6月30日 的情况')).toBeVisible()
  await page.getByRole('link', { name: '指标', exact: true }).first().click()
  await expect(page).toHaveURL(/\/targets\?.*asOf=2025-06-30/)
})
