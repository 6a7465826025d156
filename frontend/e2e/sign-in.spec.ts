import { expectAccessible } from './support/accessibility'
import { expect, openAs, test } from './support/people'

test('a person who is not signed in sees the sign-in page @phone', async ({ page }) => {
  await page.goto('/tasks')
  await expect(page.getByRole('heading', { name: '登录后查看年度工作要点' })).toBeVisible()
  await expectAccessible(page)
})

test('signing in leads to the page that was asked for, and signing out ends the session', async ({
  page,
}) => {
  await openAs(page, 'coordinator', '/milestones?kind=AWARD')
  await expect(page.getByRole('heading', { level: 1, name: '里程碑' })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('kind')).toBe('AWARD')

  await page.getByRole('button', { name: /^账户/ }).click()
  await page.getByRole('menuitem', { name: '退出登录' }).click()
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible()
})

test('the language can be switched and stays switched', async ({ page }) => {
  await openAs(page, 'viewer', '/overview')
  await page.getByRole('button', { name: /^切换语言/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
})
