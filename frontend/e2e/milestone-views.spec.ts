import { expectAccessible } from './support/accessibility'
import { expect, openAs, test } from './support/people'

test('milestones are seen on a timeline, in a calendar and as a list @phone', async ({ page }) => {
  await openAs(page, 'viewer', '/milestones')
  await expect(page.getByRole('img', { name: /2025年1月1日 至/ })).toBeVisible()
  await expectAccessible(page)

  await page.getByText('日历', { exact: true }).click()
  await expect(page).toHaveURL(/view=calendar/)
  await expect(page.getByRole('heading', { level: 2, name: '2025年10月' })).toBeVisible()
  await page.getByRole('button', { name: '下一月' }).click()
  await expect(page).toHaveURL(/month=2025-11/)
  await expect(page.getByRole('heading', { level: 2, name: '2025年11月' })).toBeVisible()
  await expectAccessible(page)

  await page.getByText('列表', { exact: true }).click()
  await expect(page.getByRole('table', { name: '里程碑' }).getByRole('row').nth(2)).toBeVisible()
})

test('a person subscribes to the calendar, whose address works without signing in until it is revoked', async ({
  page,
  request,
}) => {
  await openAs(page, 'viewer', '/milestones?view=list')
  await page.getByRole('button', { name: '订阅日历' }).click()
  const drawer = page.getByRole('dialog')
  const name = `端到端 ${Date.now()}`
  await drawer.getByRole('textbox', { name: '用途' }).fill(name)
  await drawer.getByRole('button', { name: '生成订阅地址' }).click()
  const address = await drawer.getByRole('textbox', { name: '订阅地址' }).inputValue()
  await expectAccessible(page)

  const calendar = await request.get(address)
  expect(calendar.headers()['content-type']).toContain('text/calendar')
  expect(await calendar.text()).toContain('BEGIN:VCALENDAR')

  await drawer.getByRole('button', { name: `撤销 ${name}` }).click()
  const question = page.getByRole('dialog', { name: `撤销“${name}”？` })
  // A dialog that is still opening may not take the first click.
  await expect(async () => {
    await question.getByRole('button', { name: '撤销', exact: true }).click({ timeout: 2_000 })
    await expect(question).toBeHidden({ timeout: 2_000 })
  }).toPass({ timeout: 15_000 })
  await expect(page.getByText('已撤销')).toBeVisible()
  expect((await request.get(address)).status()).toBe(404)
})
