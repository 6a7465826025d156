import { expect, it } from 'vitest'
import { formatBytes } from './bytes'

it.each([
  [1, '1 B'],
  [1023, '1,023 B'],
  [1024, '1 KB'],
  [482_113, '471 KB'],
  [20 * 1024 * 1024, '20 MB'],
  [1_600_000, '1.5 MB'],
])('%i bytes are %s', (size, words) => {
  expect(formatBytes(size, 'zh-CN')).toBe(words)
})
