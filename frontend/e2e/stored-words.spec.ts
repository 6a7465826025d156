import type { Page } from '@playwright/test'
import { expect, openAs, test } from './support/people'

/** Closes an attribute, opens tags, and would leave a mark if any of it ran. */
const HOSTILE = `"><img src=x onerror="window.__ran=1"><script>window.__ran=1</script>\${7*7}{{7*7}}`
const name = `${HOSTILE} 东源`

/** Whoever is signed in, for the API: the header that the app itself sends. */
async function signedIn(page: Page): Promise<Record<string, string>> {
  const asked = page.waitForRequest((request) => Boolean(request.headers().authorization))
  await openAs(page, 'admin', '/overview')
  return { authorization: (await asked).headers().authorization ?? '' }
}

function writing(page: Page, headers: Record<string, string>) {
  return async (path: string, data: object): Promise<{ id: string; code: string }> => {
    const origin = new URL(page.url()).origin
    const answer = await page.request.post(`${origin}/api/v1${path}`, { headers, data })
    expect(answer.status(), `${path}: ${await answer.text()}`).toBeLessThan(300)
    return (await answer.json()) as { id: string; code: string }
  }
}

/** A plan of a year long gone, every text of which is hostile. */
async function hostilePlan(write: ReturnType<typeof writing>) {
  const plan = `e2e-words-${Date.now()}`
  const dates = { startDate: '2019-01-01', endDate: '2019-12-31' }
  await write('/plans', {
    code: plan,
    title: name,
    year: 2019,
    orgUnit: '441600',
    status: 'ACTIVE',
    ...dates,
  })
  const department = await write('/departments', { code: `zz-${Date.now()}`, name, orgUnit: '441600' })
  await write('/programmes', { plan, code: 'P1', ordinal: 1, title: name })
  const task = await write('/tasks', {
    ...{ code: 'T1', plan, programme: 'P1', number: 1, title: name, description: name },
    ...{ leadDepartment: department.code, startDate: '2019-01-01', dueDate: '2019-11-30' },
    clauses: [{ text: name, kind: 'ACTION' }],
  })
  const words = { numerator: name, denominator: name, population: name, exclusions: name, source: name }
  const target = await write('/targets', {
    ...{ code: 'g1', plan, task: 'T1', name, unit: 'PERCENT', comparator: 'AT_LEAST', goal: 60, weight: 1 },
    ...{ frequency: 'QUARTERLY', reportingLevel: 'COUNTY', timeBasis: 'SNAPSHOT', rollup: 'RATIO' },
    definition: { ...words, rounding: name, method: name },
  })
  const figure = { plan, target: 'g1', orgUnit: '441625', numerator: 1, denominator: 2, note: name }
  const observation = await write('/observations', { ...figure, period: '2019-Q1', status: 'APPROVED' })
  await write('/observations', { ...figure, period: '2019-Q2', status: 'SUBMITTED' })
  const milestone = await write('/milestones', {
    ...{ code: 'M1', plan, task: 'T1', title: name, kind: 'DOCUMENT', dueDate: '2019-06-30' },
  })
  await write(`/tasks/${task.id}/assignments`, { orgUnit: '441625', owner: name, note: name })
  const order = await write('/supervision-orders', {
    ...{ plan, title: name, demand: name, deadline: '2019-11-30' },
    instruction: { by: name, text: name, date: '2019-11-01' },
    responsibilities: [{ kind: 'LEAD', department: department.code }],
  })
  await write('/suggestions', { kind: 'SUGGESTION', words: name, page: '/reporting' })
  await write('/calendar-feeds', { plan, orgUnit: '441625', name })
  return { plan, task, target, observation, milestone, order }
}

test('words that look like a page are shown as words, wherever they stand', async ({ page }) => {
  test.setTimeout(300_000)
  const write = writing(page, await signedIn(page))
  const { plan, task, target, observation, milestone, order } = await hostilePlan(write)
  const pages = [
    ...['/overview', '/tasks', `/tasks/${task.id}`, `/tasks/${task.id}/edit`, '/targets'],
    ...[`/targets/${target.id}`, `/targets/${target.id}/edit`, '/milestones', `/milestones/${milestone.id}`],
    ...['/scorecard', '/reporting', '/reviews', '/observations', `/observations/${observation.id}/correct`],
    ...['/supervision', `/supervision/${order.id}`, '/reports', '/suggestions', '/system/audit', '/years'],
  ]
  const shown: string[] = []
  for (const path of pages) {
    await page.goto(`${path}?plan=${plan}&asOf=2019-12-01`)
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expect(page.locator('img[src="x"]'), `${path} has taken words for a picture`).toHaveCount(0)
    expect(await page.evaluate(() => '__ran' in window), `${path} has run what was written`).toBe(false)
    if ((await page.locator('body').innerText()).includes('<img src=x')) shown.push(path)
  }
  // Where nothing of it is to be seen, nothing has been shown by looking.
  expect(shown.length).toBeGreaterThan(pages.length / 2)

  await page.goto(`/milestones?plan=${plan}&asOf=2019-12-01`)
  await page.locator('svg path[fill]').last().hover({ force: true })
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
})
