import { expect, test } from './support/people'
import type { Locator, Page } from '@playwright/test'

const MOST_STOPS = 150

/** Presses Tab until that has the focus; whatever cannot be reached so is out of reach without a mouse. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab does not lead to ${target.toString()}`)
}

const press = async (page: Page, target: Locator) => {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

test('from signing in to a figure put down, with the keyboard only', async ({ page }) => {
  await page.goto('/reporting')
  await press(page, page.getByRole('button', { name: '登录' }))
  await tabTo(page, page.locator('#username'))
  await page.keyboard.type('reporter-441625')
  await tabTo(page, page.locator('#password'))
  await page.keyboard.type('local-only')
  await page.keyboard.press('Enter')

  const owed = page.getByRole('region', { name: /^待办/ })
  const due = owed.getByRole('link', { name: /^(填报|继续填报) / }).first()
  await expect(due).toBeVisible()
  await press(page, page.getByRole('link', { name: '跳到正文' }))
  await expect(page).toHaveURL(/#content$/)
  await press(page, due)

  const figure = page.getByRole('spinbutton').first()
  await tabTo(page, figure)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('1')
  await press(page, page.getByRole('button', { name: '存草稿' }))
  await expect(page.getByRole('heading', { level: 1, name: '填报任务' })).toBeVisible()
  await expect(owed.getByRole('link', { name: /^继续填报 / }).first()).toBeVisible()
})
