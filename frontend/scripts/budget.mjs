// Checks the gzip size of what the first page loads, from the build's manifest.
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'

const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8'))

function reach(key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) reach(next, seen)
  return seen
}

async function kilobytes(files) {
  const sizes = await Promise.all(
    [...new Set(files)].map(async (file) => gzipSync(await readFile(new URL(file, dist))).length),
  )
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
}

const scripts = (keys) => [...keys].map((key) => manifest[key].file).filter((file) => file.endsWith('.js'))
const sheets = (keys) => [...keys].flatMap((key) => manifest[key].css ?? [])

/** The chunks that a page asks for on its own as soon as it shows, beyond its static imports. */
const shownAtOnce = (pattern) => Object.keys(manifest).filter((key) => pattern.test(key))

const initial = reach('index.html')
const overview = new Set(initial)
for (const key of shownAtOnce(/pages\/overview\/|app\/shell|i18n\/zh-CN|locale\/zh_CN/)) reach(key, overview)

const limits = [
  ['initial JavaScript', await kilobytes(scripts(initial)), 300],
  ['overview route, JavaScript', await kilobytes(scripts(overview)), 520],
  ['overview route, styles', await kilobytes(sheets(overview)), 60],
]
let failed = false
for (const [name, size, limit] of limits) {
  const over = size > limit
  failed ||= over
  console.log(`${over ? 'OVER ' : 'ok   '} ${name}: ${size.toFixed(1)} kB gzip of ${limit} kB`)
}
process.exit(failed ? 1 : 0)
