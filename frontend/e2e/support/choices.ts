import { expect, type Page } from '@playwright/test'

/** How long one step of a choice may take before the whole choice is tried again. */
const STEP = { timeout: 5_000 }

/**
 * Takes the first choice of a drop-down, or the first with that text. Items may arrive late and a list may close
 * under one's hand: it is opened again until the box shows the choice and the list is gone.
 */
export async function choose(page: Page, name: string, text?: string): Promise<void> {
  const box = page.getByRole('combobox', { name })
  const field = page.locator('.ant-select').filter({ has: box })
  const list = page.locator('.ant-select-dropdown:visible')
  const item = list.locator('.ant-select-item-option', { hasText: text }).first()
  await expect(async () => {
    // One that is still open may have been laid out outside of the window by a busy browser.
    if ((await box.getAttribute('aria-expanded', STEP)) === 'true') await box.press('Escape', STEP)
    await box.click(STEP)
    const words = await item.innerText(STEP)
    await item.click(STEP)
    await expect(list).toHaveCount(0, STEP)
    await expect(field).toContainText(words, STEP)
  }).toPass({ timeout: 45_000 })
}
