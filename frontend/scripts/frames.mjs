// Scrolls a list of 10 000 rows, and one of 50 in the same browser, and compares how long frames take. The rows are the local system's
// own, given again and again under new ids: what is measured is the table, not the service.
import process from 'node:process'
import { spa, withPage } from './support/browser.mjs'

const MANY = 10_000
const FEW = 50
/** In pixels a frame, some 40 rows a second. */
const STEP = 30
const FRAMES = 400
/** Frames of the long list, as multiples of those of the short one, at the most. */
const MOST = 1.5

/** A list's answer with as many rows: the first page as the API gives it, and all others at once. */
function stretched({ items, page }, cursor, rows) {
  const from = cursor === null ? 0 : FEW
  const to = cursor === null ? FEW : rows
  return {
    items: Array.from({ length: to - from }, (_, index) => ({
      ...items[index % items.length],
      id: `${index + from}-${items[index % items.length].id}`,
    })),
    page: { ...page, total: rows, next: to < rows ? 'rest' : null },
  }
}

/** Puts what the service answers once in place of all pages of the list. */
async function stretch(page, rows) {
  let first
  await page.setRequestInterception(true)
  page.on('request', async (request) => {
    const url = new URL(request.url())
    if (url.pathname !== '/api/v1/observations' || request.method() !== 'GET') return request.continue()
    const cursor = url.searchParams.get('cursor')
    url.searchParams.delete('cursor')
    first ??= await fetch(url, { headers: { authorization: request.headers().authorization } }).then(
      (answer) => answer.json(),
    )
    return request.respond({
      contentType: 'application/json',
      body: JSON.stringify(stretched(first, cursor, rows())),
    })
  })
}

/** Milliseconds between one frame and the next while the page goes down and up again. */
const scrolled = (page) =>
  page.evaluate(
    (step, frames) =>
      new Promise((done) => {
        const times = []
        let direction = step
        const next = (now) => {
          times.push(now)
          if (times.length > frames) return done(times.slice(1).map((time, index) => time - times[index]))
          const { scrollTop, scrollHeight, clientHeight } = globalThis.document.documentElement
          if (scrollTop + clientHeight >= scrollHeight - step) direction = -step
          if (scrollTop <= 0) direction = step
          globalThis.scrollBy(0, direction)
          globalThis.requestAnimationFrame(next)
        }
        globalThis.requestAnimationFrame(next)
      }),
    STEP,
    FRAMES,
  )

function summary(times) {
  const sorted = times.toSorted((a, b) => a - b)
  const share = (part) => sorted[Math.floor(part * (sorted.length - 1))]
  return { median: share(0.5), p95: share(0.95), p99: share(0.99) }
}

let rows = FEW
const found = {}
await withPage('coordinator', async (page) => {
  await page.setViewport({ width: 1440, height: 900 })
  await stretch(page, () => rows)
  for (rows of [FEW, MANY]) {
    await page.goto(`${spa}/observations`)
    await page.locator('main .ant-table-row').wait()
    if (rows > FEW) {
      await page.locator('::-p-aria([name="加载更多"][role="button"])').click()
      await page.locator(`table[aria-rowcount="${rows + 1}"]`).wait()
    }
    await scrolled(page)
    found[rows] = {
      ...summary(await scrolled(page)),
      kept: await page.$$eval('main tbody tr', (all) => all.length),
    }
  }
})

for (const [count, { median, p95, p99, kept }] of Object.entries(found))
  console.log(
    `${count} rows: ${kept} in the document, a frame takes ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)}, p99 ${p99.toFixed(1)}`,
  )
const ratio = (figure) => found[MANY][figure] / found[FEW][figure]
const isOver = ratio('median') > MOST || ratio('p95') > MOST
console.log(
  `${isOver ? 'OVER ' : 'ok   '} frames of ${MANY} rows: median ${ratio('median').toFixed(2)} x, p95 ${ratio('p95').toFixed(2)} x of ${FEW}; at most ${MOST} x`,
)
process.exit(isOver ? 1 : 0)
