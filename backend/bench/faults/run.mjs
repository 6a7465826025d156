import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { story } from './lib/story.mjs'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'faults')
const known = readdirSync(folder).map((file) => file.replace(/\.mjs$/, ''))
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${known.join(', ')}`)
  process.exit(2)
}

let failed = 0
console.log('| fault | acknowledged | refused (503) | cut off | slowest answer | recovery | |')
console.log('| --- | --- | --- | --- | --- | --- | --- |')
for (const name of asked.length > 0 ? asked : known) {
  const { fault } = await import(join(folder, `${name}.mjs`))
  const missing = fault.needs ?? (fault.needsRoot && process.getuid() !== 0 ? `root, ${fault.needsRoot}` : undefined)
  if (missing) {
    console.log(`| ${name} | | | | | | not run: it needs ${missing} |`)
    continue
  }
  try {
    const row = await story(fault)
    if (row.wrong.length > 0) failed++
    console.log(`| ${name} | ${row.acknowledged} | ${row.refused} | ${row.cut} | ${row.slowest} ms | ${row.recovery} ms | ${row.wrong.join('; ') || 'held'} |`)
  } catch (failure) {
    failed++
    console.log(`| ${name} | | | | | | ${failure.message} |`)
  }
}
process.exit(failed > 0 ? 1 : 0)
