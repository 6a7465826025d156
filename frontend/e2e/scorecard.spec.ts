import { expectAccessible } from './support/accessibility'
import { expect, openAs, test } from './support/people'

test('the counties are compared, a county leads to its schools, a figure to its target', async ({ page }) => {
  await openAs(page, 'viewer', '/scorecard')
  const table = page.getByRole('table', { name: '单位与指标热力表' })
  await expect(table.getByRole('row')).toHaveCount(9)
  await expectAccessible(page)

  await page.getByText('按单位', { exact: true }).click()
  await expect(page).toHaveURL(/sort=code/)
  await expect(table.getByRole('row').nth(1)).toContainText('源城区')

  await table.getByRole('link', { name: '查看 东源县 的学校' }).click()
  await expect(page).toHaveURL(/orgUnit=441625/)
  await expect(page.getByRole('heading', { level: 1, name: '东源县的学校' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /^回到/ }).click()

  await table.getByRole('link', { name: /^东源县，学生体质健康优良率/ }).click()
  await expect(page).toHaveURL(/\/targets\/.*orgUnit=441625/)
  await expect(page.getByRole('region', { name: '当前值 · 东源县' })).toBeVisible()
})

test('the scorecard is a list of cards on a phone @phone', async ({ page, isMobile }) => {
  await openAs(page, 'viewer', '/scorecard')
  const narrow = (page.viewportSize()?.width ?? 0) < 768 || isMobile
  const board = narrow
    ? page.getByRole('list', { name: '单位与指标热力表' })
    : page.getByRole('table', { name: '单位与指标热力表' })
  await expect(board).toBeVisible()
  if (narrow) {
    await board.getByText('各指标').first().click()
    await expect(board.getByRole('link', { name: /学生体质健康优良率：/ }).first()).toBeVisible()
  }
  await expectAccessible(page)
})
