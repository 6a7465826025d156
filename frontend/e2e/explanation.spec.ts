import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { expect, openAs, test } from './support/people'

async function openTarget(page: Page, person: 'viewer' | 'coordinator') {
  await openAs(page, person, '/targets')
  await page.getByRole('link', { name: '学生体质健康优良率' }).click()
  await expect(page.getByRole('region', { name: /^当前值/ })).toBeVisible()
}

test('a figure is explained down to those who reported it @phone', async ({ page }) => {
  await openTarget(page, 'viewer')
  await expect(page.getByRole('img', { name: /^学生体质健康优良率各期/ })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: '数据说明' }).click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByRole('table', { name: '逐级构成' }).getByRole('row')).toHaveCount(10)
  await expect(drawer).toContainText('简单平均')
  await expect(page).toHaveURL(/panel=explanation/)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(drawer).toHaveCount(0)

  const path = page.getByRole('region', { name: '进展路径' })
  await path.getByText('表格', { exact: true }).click()
  await expect(path.getByRole('table', { name: '进展路径' })).toContainText('2025年第三季度')
})

test('a coordinator sees what the goal would take, three ways @phone', async ({ page }) => {
  await openTarget(page, 'coordinator')
  await page.getByRole('button', { name: '差距测算' }).click()
  const drawer = page.getByRole('dialog')
  const table = drawer.getByRole('table', { name: '差距测算' })
  await expect(table.getByRole('row')).toHaveCount(9)
  await drawer.getByText('按差距', { exact: true }).click()
  await expect(page).toHaveURL(/allocation=EQUAL_EFFORT/)
  await drawer.getByText('有上限', { exact: true }).click()
  await expect(page).toHaveURL(/allocation=CAPPED/)
  await expect(table.getByRole('row')).toHaveCount(9)
  await expectAccessible(page)
  await expect(drawer.getByRole('button', { name: '存为各单位目标' })).toBeVisible()
})
