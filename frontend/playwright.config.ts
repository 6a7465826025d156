import { defineConfig } from '@playwright/test'
// They keep Debian's Chromium from calling out; only the system under test is reachable.
import flags from './config/chromium-flags.json' with { type: 'json' }

const desktop = { viewport: { width: 1440, height: 900 } }
const phone = { viewport: { width: 360, height: 780 } }

export default defineConfig({
  testDir: 'e2e',
  // A story with several people and axe takes most of a minute where two cores are shared.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // A browser on a busy machine may be slow once; a second failure is one.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  use: {
    baseURL: process.env.YAODIAN_SPA_URL ?? 'http://localhost:3000',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: flags },
  },
  projects: [
    { name: 'desktop', use: desktop },
    { name: 'phone', use: phone, grep: /@phone/ },
  ],
})
