// The browser that pages are measured in, signed in at the local system.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import puppeteer from 'puppeteer-core'

const LOCAL_PASSWORD = 'local-only'

export const spa = process.env.YAODIAN_SPA_URL ?? 'http://localhost:3000'

async function signIn(page, person) {
  await page.goto(spa)
  await page.locator('::-p-aria([name="登录"][role="button"])').click()
  await page.locator('#username').fill(person)
  await page.locator('#password').fill(LOCAL_PASSWORD)
  await page.locator('#kc-login').click()
  await page.locator('#content h1').wait()
}

/** Does something in a page where this person of the local realm is signed in, and leaves nothing of it. */
export async function withPage(person, work) {
  const profile = await mkdtemp(join(tmpdir(), 'yaodian-browser-'))
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    userDataDir: profile,
    args: JSON.parse(await readFile(new URL('../../config/chromium-flags.json', import.meta.url), 'utf8')),
  })
  try {
    const page = await browser.newPage()
    await signIn(page, person)
    await work(page)
  } finally {
    await browser.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
