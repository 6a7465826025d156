import { describe, expect, it } from 'vitest'
import { differencesOf, wordsOf } from './differences'

describe('the differences of an audit line', () => {
  it('go field by field and leave out what was empty and stayed so', () => {
    expect(
      differencesOf({ before: {}, after: { code: 'M1', note: null, status: 'PLANNED' } }).map(
        ({ field }) => field,
      ),
    ).toEqual(['code', 'status'])
  })

  it('look into a part', () => {
    expect(
      differencesOf({
        before: { definition: { version: 1, source: null } },
        after: { definition: { version: 2, source: null } },
      }),
    ).toEqual([{ field: 'definition.version', before: 1, after: 2 }])
  })

  it('show a value as a person reads it', () => {
    const words = {
      field: (name: string) => (name === 'kind' ? '类型' : name),
      value: (text: string) => text,
    }
    expect(wordsOf([{ text: '一', kind: 'ACTION' }, { text: '二' }], words)).toBe('一\n二')
    expect(wordsOf(55.5, words)).toBe('55.5')
    expect(wordsOf(false, words)).toBe('false')
    expect(wordsOf([], words)).toBeNull()
    expect(wordsOf(null, words)).toBeNull()
    const part = { id: '01a20f33-e875-7032-8114-8f603c0bbdaf', kind: 'LEAD', note: null, state: 'ISSUED' }
    expect(wordsOf([part], words)).toBe('类型：LEAD；state：ISSUED')
  })
})
