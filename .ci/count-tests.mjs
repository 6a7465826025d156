// Says why stories failed, try by try, and adds up what the test runners reported:
// count-tests.mjs <json folder> <surefire folder> <failed stages>
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

const [jsonFolder, surefireFolder, failedStages] = process.argv.slice(2)
const total = { passed: 0, failed: 0, skipped: 0 }

function add(passed, failed, skipped) {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}

function json(name) {
  const path = join(jsonFolder, name)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

if (existsSync(surefireFolder)) {
  for (const file of readdirSync(surefireFolder).filter((name) => /^TEST-.*\.xml$/.test(name))) {
    const suite = /<testsuite\b[^>]*>/.exec(readFileSync(join(surefireFolder, file), 'utf8'))?.[0] ?? ''
    const number = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(suite)?.[1] ?? 0)
    const failed = number('failures') + number('errors')
    add(number('tests') - failed - number('skipped'), failed, number('skipped'))
  }
}

const vitest = json('vitest.json')
if (vitest) add(vitest.numPassedTests, vitest.numFailedTests, vitest.numPendingTests + vitest.numTodoTests)

/** The log ends with the last try of a story; why the first one failed is said here, also where the next passed. */
function sayFailures({ title, specs = [], suites = [] }) {
  for (const { title: story, tests } of specs) {
    for (const { projectName, results } of tests) {
      for (const [tries, { error, errorLocation }] of results.entries()) {
        if (!error) continue
        const place = errorLocation ? ` (line ${errorLocation.line})` : ''
        console.log(`${title}, ${projectName}, try ${tries + 1}: ${story}${place}\n  ${short(error.message)}`)
      }
    }
  }
  suites.forEach(sayFailures)
}

/** Some words of a runner's message, in one line and without its colours. */
const short = (message = '') => stripVTControlCharacters(message).replace(/\s+/g, ' ').slice(0, 400)

const playwright = json('playwright.json')
if (playwright) {
  const { expected, flaky, unexpected, skipped } = playwright.stats
  playwright.suites.forEach(sayFailures)
  add(expected + flaky, unexpected, skipped)
}

// A stage that failed without a failed test (a format, a build) must not look like success.
const failed = Math.max(total.failed, Number(failedStages))
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${failed} failed${skipped}`)
