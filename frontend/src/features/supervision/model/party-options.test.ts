import { describe, expect, it } from 'vitest'
import { partyOptions } from './party-options'

describe('whom an order can go to', () => {
  it('names departments, then counties, then schools with their county', () => {
    expect(
      partyOptions({
        departments: [{ code: 'basic', name: '基础教育科' }],
        counties: [{ code: '441625', name: '东源县' }],
        schools: [
          { code: 'S-1', name: '第一小学', parent: { id: 'o-1', code: '441625', name: '东源县' } },
          { code: 'S-2', name: '直属学校', parent: null },
        ],
      }),
    ).toEqual([
      { value: 'department:basic', label: '基础教育科' },
      { value: 'unit:441625', label: '东源县' },
      { value: 'unit:S-1', label: '第一小学（东源县）' },
      { value: 'unit:S-2', label: '直属学校' },
    ])
  })
})
