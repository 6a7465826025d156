import { test as base, expect, type Page } from '@playwright/test'

/** The accounts of the local realm; they exist on a local system only. */
const LOCAL_PASSWORD = 'local-only'

export type Person = 'admin' | 'coordinator' | 'reporter-441625' | 'reviewer-441625' | 'viewer'

/** Goes to a page and signs in through Keycloak's own form on the way. */
export async function openAs(page: Page, person: Person, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: '登录' }).click()
  await page.locator('#username').fill(person)
  await page.locator('#password').fill(LOCAL_PASSWORD)
  await page.locator('#kc-login').click()
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page.getByRole('button', { name: /^账户/ })).toBeVisible()
}

export const test = base
export { expect }
