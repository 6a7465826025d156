import { expectAccessible } from './support/accessibility'
import { expect, openAs, test } from './support/people'

test('the office has a system told of changes, and sees what did not arrive @phone', async ({ page }) => {
  const name = `县平台 ${Date.now()}（示例）`
  await openAs(page, 'coordinator', '/exchange?tab=webhooks')
  await page.getByRole('button', { name: '新建推送' }).click()
  const form = page.getByRole('form', { name: '新建推送' })
  await form.getByLabel('接收地址').fill('https://127.0.0.1:9/hooks')
  await form.getByLabel('说明').fill(name)
  await expectAccessible(page)
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form.getByText('127.0.0.1 是本服务器自身。')).toBeVisible()

  await form.getByLabel('接收地址').fill('http://169.254.169.254/')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form.getByText(/地址须以 https:\/\/ 开头/)).toBeVisible()

  // An address on the public internet, written as a number so that no name is looked up; nothing is sent to it here.
  await form.getByLabel('接收地址').fill('https://93.184.215.14/hooks')
  await form.getByRole('switch', { name: '启用' }).click()
  await form.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('group', { name: '签名密钥' })).toContainText('whsec_')
  await expectAccessible(page)
  await page.getByRole('button', { name: '已保存好' }).click()

  const panel = page.getByRole('region', { name })
  await expect(panel).toContainText('已停用')
  await panel.getByRole('button', { name: '发送记录' }).click()
  await expect(page.getByText('还没有发送记录')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  await panel.getByRole('button', { name: '删除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect(panel).toBeHidden()
})

test('the office sees how the counties’ systems report @phone', async ({ page }) => {
  await openAs(page, 'coordinator', '/exchange')
  await page.getByText('接入系统', { exact: true }).click()
  await expect(page.getByText(/从成批填报的回执看各县区系统的报送状况/)).toBeVisible()
  await expectAccessible(page)
})
