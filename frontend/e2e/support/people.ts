import { test as base, expect, type Cookie, type Page } from '@playwright/test'

/** The accounts of the local realm; they exist on a local system only. */
const LOCAL_PASSWORD = 'local-only'

export type Person = 'admin' | 'coordinator' | 'reporter-441625' | 'reviewer-441625' | 'viewer'

/** What Keycloak remembers of each person's browser, so that only the first sign-in types the password. */
const sessions = new Map<Person, Cookie[]>()

/** Fills in and sends Keycloak's form, wherever it is shown. */
export async function signInAtKeycloak(page: Page, person: Person): Promise<void> {
  await page.locator('#username').fill(person)
  await page.locator('#password').fill(LOCAL_PASSWORD)
  await page.locator('#kc-login').click()
}

/** Goes to a page and signs in through Keycloak on the way, by its form where it asks. */
export async function openAs(page: Page, person: Person, address: string): Promise<void> {
  await page.context().addCookies(sessions.get(person) ?? [])
  await page.goto(address)
  await page.getByRole('button', { name: '登录' }).click()
  const form = page.locator('#username')
  const account = page.getByRole('button', { name: /^账户/ })
  await expect(form.or(account)).toBeVisible()
  if (await form.isVisible()) await signInAtKeycloak(page, person)
  await expect(account).toBeVisible()
  await expect(page.getByRole('main')).toBeVisible()
  sessions.set(person, await page.context().cookies())
}

export const test = base
export { expect }
