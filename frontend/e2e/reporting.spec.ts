import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { expect, openAs, test } from './support/people'

const ADDRESSED = /^(填报|继续填报|修改后再报) /

/** The first report that is due; a story that ran before may have begun it. */
async function firstDue(page: Page) {
  const owed = page.getByRole('region', { name: /^待办/ })
  const link = owed.getByRole('link', { name: ADDRESSED }).first()
  await expect(link).toBeVisible()
  return link
}

test('from the due list to a submitted figure in four taps, which is then reviewed', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await openAs(page, 'reporter-441625', '/reporting')
  await expectAccessible(page)
  const link = await firstDue(page)
  const subject = ((await link.getAttribute('aria-label')) ?? '').replace(ADDRESSED, '')

  let taps = 0
  const tap = async (act: () => Promise<void>) => {
    taps += 1
    await act()
  }
  await tap(() => link.click())
  const first = page.getByRole('spinbutton').first()
  await expect(first).toBeVisible()
  await expectAccessible(page)
  await tap(() => first.fill('1'))
  const denominator = page.getByRole('spinbutton', { name: '分母' })
  if ((await denominator.count()) > 0 && (await denominator.inputValue()) === '')
    await tap(() => denominator.fill('2'))
  await tap(() => page.getByRole('button', { name: '提交审核' }).click())
  await expect(page.getByRole('heading', { level: 1, name: '填报任务' })).toBeVisible()
  expect(taps).toBeLessThanOrEqual(4)
  await expect(page.getByRole('link', { name: new RegExp(`${subject}$`) })).toHaveCount(0)

  const other = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const review = await other.newPage()
  await openAs(review, 'coordinator', '/reviews?orgUnit=441625')
  await expectAccessible(review)
  await review.getByRole('checkbox', { name: `选择 东源县 ${subject}` }).check()
  await review.getByRole('button', { name: '退回所选（1）' }).click()
  await review.getByRole('button', { name: /^与上一期相差较大/ }).click()
  await expectAccessible(review)
  await review.getByRole('dialog').getByRole('button', { name: '退回', exact: true }).click()
  await expect(review.getByRole('checkbox', { name: `选择 东源县 ${subject}` })).toHaveCount(0)
  await other.close()

  await page.reload()
  const back = page.getByRole('link', { name: `修改后再报 ${subject}` })
  await expect(back).toBeVisible()
  await back.click()
  await expect(page.getByText(/^退回：与上一期相差较大/)).toBeVisible()
  await expectAccessible(page)
})
