import { expectAccessible } from './support/accessibility'
import { expect, openAs, test, type Person } from './support/people'
import type { Page } from '@playwright/test'

/** Goes to another page of the app as its own links do: without loading it anew, which would end the signed-in state. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  await expect(page.locator('main :is(.ant-skeleton, .ant-spin-spinning)')).toHaveCount(0)
}

/** The addresses of the first thing of a list and of its form. */
async function firstOf(page: Page, list: string): Promise<string> {
  await goTo(page, list)
  const under = `${list.replace(/\?.*/, '')}/`
  const link = page.locator(`main a[href^="${under}"]:not([href^="${under}new"])`).first()
  const href = await link.getAttribute('href')
  if (href === null) throw new Error(`Nothing is on ${list}`)
  return href.replace(/\?.*/, '')
}

const LISTS = ['/tasks', '/targets', '/milestones?view=list']

const PAGES: Record<'coordinator' | 'reporter-441625' | 'admin', string[]> = {
  coordinator: [
    '/overview',
    '/tasks',
    '/tasks/new',
    '/targets',
    '/targets/new',
    '/milestones',
    '/milestones?view=calendar',
    '/milestones?view=list',
    '/milestones/new',
    '/scorecard',
    '/reviews',
    '/observations',
    '/supervision',
    '/supervision/new',
    '/system/reminders',
    '/reports',
    '/reports/new',
    '/plans',
    '/plans/new',
    '/new-plan',
    '/years',
    '/notifications',
    '/not-there',
  ],
  'reporter-441625': [
    '/reporting',
    '/reporting/sheet',
    '/observations/new',
    '/exchange',
    '/exchange?tab=clients',
    '/exchange?tab=webhooks',
    '/exchange?tab=changes',
    '/exchange?tab=guide',
  ],
  admin: ['/suggestions', '/system/audit'],
}

test.describe('in the dark and in English', () => {
  test.use({ colorScheme: 'dark' })

  for (const [person, pages] of Object.entries(PAGES)) {
    test(`every page of ${person} can be read`, async ({ page }) => {
      test.setTimeout(300_000)
      page.setDefaultTimeout(20_000)
      await openAs(page, person as Person, '/overview')
      await page.getByRole('button', { name: /：EN$/ }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
      for (const address of pages) await test.step(address, () => looksRight(page, address))
      if (person === 'coordinator')
        for (const list of LISTS) {
          const one = await firstOf(page, list)
          for (const address of [one, `${one}/edit`])
            await test.step(address, () => looksRight(page, address))
        }
    })
  }
})

async function looksRight(page: Page, address: string): Promise<void> {
  await goTo(page, address)
  await expectAccessible(page)
}
