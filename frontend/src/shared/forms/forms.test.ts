import { describe, expect, it } from 'vitest'
import { Problem } from '@/shared/api/problem'
import { mergePatchOf } from './merge-patch'
import { pointerPath, sortErrors } from './problem-fields'

describe('a JSON pointer', () => {
  it.each([
    ['/goal', ['goal']],
    ['#/definition/numerator', ['definition', 'numerator']],
    ['/clauses/0/text', ['clauses', 0, 'text']],
    ['/a~1b/m~0n', ['a/b', 'm~n']],
    ['', []],
  ])('%s is the form path %j', (pointer, path) => {
    expect(pointerPath(pointer)).toEqual(path)
  })
})

describe('the errors of a problem', () => {
  const problem = new Problem({
    status: 400,
    title: '填写有误',
    errors: [
      { pointer: '/numerator', code: 'a', message: '分子不能大于分母' },
      { pointer: '/numerator', code: 'b', message: '分子应为整数' },
      { pointer: '/status', code: 'c', message: '状态不对' },
    ],
  })

  it('land on the fields that the form has, and the rest stays for its head', () => {
    expect(sortErrors(problem, ['numerator', 'denominator'])).toEqual({
      fields: [{ name: ['numerator'], errors: ['分子不能大于分母', '分子应为整数'] }],
      rest: ['状态不对'],
    })
  })
})

describe('a merge patch', () => {
  it('names only what changed, and null for what was emptied', () => {
    const before = { title: '甲', dueDate: '2025-12-31', tags: ['a'] }
    const after = { title: '乙', dueDate: undefined, tags: ['a'] }
    expect(mergePatchOf<Partial<typeof before>>(before, after)).toEqual({ title: '乙', dueDate: null })
  })

  it('treats missing and null alike', () => {
    expect(mergePatchOf<{ note: string | null }>({}, { note: null })).toEqual({})
  })
})
