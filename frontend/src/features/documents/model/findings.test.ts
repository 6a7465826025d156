import { describe, expect, it } from 'vitest'
import { aProposal, aTaskDraft } from '@/testing/document-builders'
import { confirmed, keyAt } from './confirmation'
import { decisionsOf, standingOf, type Decisions } from './decisions'
import { findingsOf } from './findings'
import { changeOf } from './mending'
import { segmentsOf } from './segments'

const proposal = aProposal()
const findings = findingsOf(proposal)
const keyOf = (kind: string, nth = 0) => findings.filter((each) => each.kind === kind)[nth]!.key
const all = (change: Decisions = {}): Decisions => ({
  ...Object.fromEntries(findings.map(({ key }) => [key, { state: 'accepted' as const }])),
  ...change,
})

describe('the findings', () => {
  it('stand in the order of the text, each under what it belongs to', () => {
    expect(findings.map(({ kind }) => kind)).toEqual([
      'programme',
      'task',
      'clause',
      'target',
      'clause',
      'milestone',
      'clause',
    ])
    expect(findings[3]?.above).toEqual([keyOf('programme'), keyOf('task')])
  })

  it('have names of their own also at the same place', () => {
    const [target] = aTaskDraft().targets
    const twice = aProposal()
    twice.programmes[0]!.tasks[0]!.targets = [target!, { ...target!, name: '另一项' }]
    const keys = findingsOf(twice).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('cut the text by code points, the innermost last', () => {
    const segments = segmentsOf(proposal.text, findings)
    expect(segments.map(({ text }) => text).join('')).toBe(proposal.text)
    const figure = segments.find(({ text }) => text === '新增公办学位1200个')
    expect(figure?.covered.map(({ kind }) => kind)).toEqual(['task', 'clause', 'target'])
  })
})

describe('the standing', () => {
  it('counts what is still open', () => {
    const { done, clauses } = standingOf(findings, {})
    expect([done, clauses.open]).toEqual([0, 3])
  })

  it('keeps the reason that the reader gives for a principle', () => {
    const { open, clauses } = standingOf(findings, all())
    expect(open).toEqual([])
    expect(clauses).toEqual({ open: 0, untied: 0, followed: 2, notFollowed: 1 })
  })

  it('asks again for a clause whose only target was rejected', () => {
    const { open } = standingOf(findings, all({ [keyOf('target')]: { state: 'rejected' } }))
    expect(open).toEqual([keyOf('clause')])
  })

  it('begins anew with a draft that something else has written', () => {
    expect(decisionsOf({ decided: 12, programmes: [] })).toEqual({})
  })
})

describe('the confirmation', () => {
  it('leaves out what was rejected and says what was mended', () => {
    const decisions = all({
      [keyOf('milestone')]: { state: 'rejected' },
      [keyOf('clause', 1)]: { state: 'rejected', reason: '已办结' },
      [keyOf('target')]: { state: 'accepted', change: { value: 1300 } },
    })
    const [task] = confirmed(proposal, findings, decisions).programmes[0]!.tasks
    expect(task?.milestones).toEqual([])
    expect(task?.targets[0]?.value).toBe(1300)
    expect(task?.clauses.map(({ notFollowed }) => notFollowed)).toEqual([null, '已办结', '只说明方向'])
  })

  it('finds the finding that a pointer of the server is about', () => {
    const { keys } = confirmed(proposal, findings, all())
    expect(keyAt('/programmes/0/tasks/0/targets/0/value', keys)).toBe(keyOf('target'))
    expect(keyAt('/programmes/0/title', keys)).toBe(keyOf('programme'))
    expect(keyAt('/plan/code', keys)).toBeNull()
  })
})

describe('rejecting what holds others', () => {
  const second = aTaskDraft({
    number: 2,
    title: '另一项任务',
    start: 60,
    end: 61,
    clauses: [],
    targets: [],
    milestones: [],
  })
  const two = aProposal()
  two.programmes.push({ ordinal: 2, title: '其他', start: 50, end: 52, tasks: [second] })
  const found = findingsOf(two)
  const key = (kind: string, nth = 0) => found.filter((each) => each.kind === kind)[nth]!.key
  const accepted = (change: Decisions): Decisions => ({
    ...Object.fromEntries(found.map((each) => [each.key, { state: 'accepted' as const }])),
    ...change,
  })

  it('lets its parts fall away with the reason', () => {
    const decisions = accepted({ [key('task')]: { state: 'rejected', reason: '已并入专项' } })
    const { open, clauses } = standingOf(found, decisions)
    expect(open).toEqual([])
    expect(clauses).toEqual({ open: 0, untied: 0, followed: 0, notFollowed: 3 })
    const { programmes, notFollowed } = confirmed(two, found, decisions)
    expect(programmes.map(({ title }) => title)).toEqual(['其他'])
    expect(notFollowed?.map(({ reason }) => reason)).toEqual(['已并入专项', '已并入专项', '已并入专项'])
  })

  it('moves the parts of a task to another task', () => {
    const decisions = accepted({ [key('task')]: { state: 'rejected', movedTo: key('task', 1) } })
    const { programmes, notFollowed } = confirmed(two, found, decisions)
    expect(programmes).toHaveLength(1)
    const [task] = programmes[0]!.tasks
    expect(task?.title).toBe('另一项任务')
    expect([task?.clauses.length, task?.targets.length, task?.milestones.length]).toEqual([3, 1, 1])
    expect(notFollowed).toEqual([])
  })

  it('moves the tasks of a programme to another programme', () => {
    const decisions = accepted({ [key('programme')]: { state: 'rejected', movedTo: key('programme', 1) } })
    const { programmes, keys } = confirmed(two, found, decisions)
    expect(programmes.map(({ tasks }) => tasks.map(({ title }) => title))).toEqual([
      ['新增公办学位', '另一项任务'],
    ])
    expect(keyAt('/programmes/0/tasks/1/title', keys)).toBe(key('task', 1))
  })

  it('does not go round in a circle', () => {
    const decisions = accepted({
      [key('task')]: { state: 'rejected', movedTo: key('task', 1) },
      [key('task', 1)]: { state: 'rejected', movedTo: key('task') },
    })
    expect(confirmed(two, found, decisions).programmes).toEqual([])
    expect(confirmed(two, found, decisions).notFollowed).toHaveLength(3)
  })
})

describe('mending', () => {
  it('drops the upper limit of what is no range', () => {
    const target = findings.find(({ kind }) => kind === 'target')!
    expect(changeOf(target, { comparator: '>=', value: 5, valueUpper: 9 }).valueUpper).toBeNull()
  })

  it('takes departments apart', () => {
    const task = findings.find(({ kind }) => kind === 'task')!
    expect(changeOf(task, { title: '甲', leadDepartments: '基教科、人事科' }).leadDepartments).toEqual([
      '基教科',
      '人事科',
    ])
  })
})
