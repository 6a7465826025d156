import { describe, expect, it } from 'vitest'
import { aProgramme, aTask } from '@/testing/builders'
import { taskTree } from './task-tree'

describe('the task tree', () => {
  const second = aProgramme({ id: 'g-2', ordinal: 2, title: '基础教育' })
  const empty = aProgramme({ id: 'g-3', ordinal: 3, title: '其他' })
  const task = aTask({ id: 't-9', programme: { id: 'g-2', code: 'P02', name: '基础教育' } })

  it('holds the programmes in their order, each with its tasks, and leaves out those without', () => {
    const tree = taskTree([empty, second, aProgramme()], [task, aTask()])
    expect(tree.map(({ programme }) => programme.title)).toEqual(['立德育人', '基础教育'])
    expect(tree[1]?.children.map(({ key }) => key)).toEqual(['t-9'])
  })
})
