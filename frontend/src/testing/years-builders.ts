import type {
  CarriedOver,
  ComparedCommitment,
  ComparisonItem,
  LeftBehind,
  PlanComparison,
  Source,
  Succession,
  TargetYears,
} from '@/shared/api/types'
import { city } from './builders'

export const aCompared = (change: Partial<ComparedCommitment> = {}): ComparedCommitment => ({
  id: 'b-1',
  code: 'T01',
  title: '推进校园足球',
  words: null,
  taskId: null,
  leadDepartment: { id: 'd-1', code: 'sports', name: '体卫艺科' },
  orgUnit: null,
  dueDate: '2025-12-31',
  unit: null,
  comparator: null,
  goal: null,
  goalUpper: null,
  unitGoal: null,
  deliverable: null,
  light: 'OFF_TRACK',
  value: null,
  ...change,
})

export const aComparisonItem = (change: Partial<ComparisonItem> = {}): ComparisonItem => ({
  kind: 'TASK',
  verdict: 'DROPPED',
  score: null,
  basis: null,
  succession: null,
  before: aCompared(),
  after: null,
  changes: [],
  leftOver: true,
  ...change,
})

const none = { same: 0, changed: 0, added: 0, dropped: 0, leftOver: 0 }

export const aComparison = (change: Partial<PlanComparison> = {}): PlanComparison => ({
  plan: { id: 'p-1', code: 'heyuan-2025', name: '2025年工作要点' },
  year: 2025,
  with: { id: 'p-0', code: 'heyuan-2024', name: '2024年工作要点' },
  withYear: 2024,
  asOf: '2025-10-15',
  tasks: none,
  targets: none,
  milestones: none,
  items: [],
  permissions: ['carryOver', 'createSuccession'],
  ...change,
})

export const aSource = (change: Partial<Source> = {}): Source => ({
  document: { id: 'doc-1', name: '2026年工作要点.docx' },
  subject: 'TARGET',
  subjectId: 'k-1',
  start: 12,
  end: 23,
  before: '扩大供给，',
  words: '新增公办学位1200个',
  after: '，打造一批示范园。',
  ...change,
})

export const someTargetYears = (change: Partial<TargetYears['years'][number]> = {}): TargetYears => {
  const year: TargetYears['years'][number] = {
    year: 2025,
    plan: { id: 'p-1', code: 'heyuan-2025', name: '2025年工作要点' },
    target: { id: 'k-1', code: 'fitness', name: '体质健康优良率' },
    orgUnitId: city.id,
    asOf: '2025-10-15',
    unit: 'PERCENT',
    comparator: 'AT_LEAST',
    goal: 55,
    goalUpper: null,
    value: 56.36,
    achievement: 1,
    light: 'ACHIEVED',
    reportedUnits: 2,
    expectedUnits: 3,
  }
  const former = {
    ...year,
    year: 2024,
    plan: { id: 'p-0', code: 'heyuan-2024', name: '2024年工作要点' },
    target: { id: 'k-0', code: 'fitness', name: '体质健康优良率' },
    asOf: '2024-12-31',
    goal: 50,
    value: 48.2,
    light: 'MISSED' as const,
    ...change,
  }
  return { target: year.target, asOf: '2025-10-15', years: [former, year] }
}

export const aSuccession = (change: Partial<Succession> = {}): Succession => ({
  id: 's-2',
  revision: 0,
  plan: { id: 'p-1', code: 'heyuan-2025', name: '2025年工作要点' },
  with: { id: 'p-0', code: 'heyuan-2024', name: '2024年工作要点' },
  kind: 'TASK',
  predecessor: { id: 'b-2', code: 'T02', name: '规范食堂管理' },
  successor: { id: 'a-2', code: 'T02', name: '加强食堂规范管理' },
  verdict: 'DIFFERENT',
  permissions: ['delete'],
  ...change,
})

export const aCarriedOver = (change: Partial<CarriedOver> = {}): CarriedOver => ({
  plan: { id: 'p-1', code: 'heyuan-2025', name: '2025年工作要点' },
  from: { id: 'p-0', code: 'heyuan-2024', name: '2024年工作要点' },
  created: 1,
  unchanged: 0,
  along: 0,
  items: [],
  leftBehind: [],
  ...change,
})

export const aLeftBehind = (change: Partial<LeftBehind> = {}): LeftBehind => ({
  kind: 'TASK',
  predecessor: { id: 'b-1', code: 'T01', name: '推进校园足球' },
  part: 'ASSIGNMENT',
  whose: { id: 'u-9', code: '441699', name: '新区（示例）' },
  date: null,
  reasons: [{ code: 'years.unit-closed', message: '单位已撤销。' }],
  ...change,
})
