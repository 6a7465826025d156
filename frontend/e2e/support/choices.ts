import { expect, type Page } from '@playwright/test'

/** Takes the first choice of a drop-down, or the first with that text, and waits until its list is closed. */
export async function choose(page: Page, name: string, text?: string): Promise<void> {
  await page.getByRole('combobox', { name }).click()
  const list = page.locator('.ant-select-dropdown:visible')
  await list.locator('.ant-select-item-option', { hasText: text }).first().click()
  await expect(list).toHaveCount(0)
}
