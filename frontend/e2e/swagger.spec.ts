import { expect, signInAtKeycloak, test } from './support/people'

const SWAGGER_URL = process.env.YAODIAN_SWAGGER_URL ?? 'http://localhost:8080/q/swagger-ui'

test('in Swagger UI one signs in through Keycloak and tries an operation', async ({ page }) => {
  await page.goto(SWAGGER_URL)
  await page.getByRole('button', { name: 'Authorize' }).click()
  const flow = page.locator('.auth-container').filter({ hasText: 'authorizationCode' })
  await expect(flow.getByLabel('client_id:')).toHaveValue('yaodian-swagger')

  const opened = page.waitForEvent('popup')
  await flow.getByRole('button', { name: 'Apply given OAuth2 credentials' }).click()
  const keycloak = await opened
  const closed = keycloak.waitForEvent('close')
  await signInAtKeycloak(keycloak, 'coordinator')
  await closed
  await expect(flow.getByRole('heading', { name: 'Authorized' })).toBeVisible()
  await flow.getByRole('button', { name: 'Close' }).click()

  await page.getByRole('link', { name: 'plans', exact: true }).click()
  const operation = page.locator('#operations-plans-listPlans')
  await operation.getByRole('button').first().click()
  await operation.getByRole('button', { name: 'Execute' }).click()
  const answer = operation.locator('.live-responses-table')
  await expect(answer.locator('.response-col_status').last()).toContainText('200')
  await expect(answer).toContainText('heyuan-2025')
})
