import type {
  CalendarFeed,
  Explanation,
  ExplanationNode,
  Gap,
  OverviewChange,
  Scorecard,
  ScorecardRow,
  Series,
  SeriesPoint,
  TimelineItem,
} from '@/shared/api/types'
import { aTally, aValue, city, county } from './builders'

const plan = { id: 'p-1', code: 'heyuan-2025', name: '2025年工作要点' }
const target = { id: 'k-1', code: 'fitness', name: '体质健康优良率' }
const task = { id: 't-3', code: 'T03', name: '体育美育与国防教育' }

export const aTimelineItem = (change: Partial<TimelineItem> = {}): TimelineItem => ({
  kind: 'MILESTONE',
  id: 'm-1',
  code: 'M3-1',
  title: '省级抽测复核',
  startDate: null,
  dueDate: '2025-11-30',
  forecastDate: null,
  completedDate: null,
  light: 'ON_TRACK',
  task,
  programme: { id: 'g-1', code: 'P01', name: '立德育人' },
  department: null,
  orgUnit: null,
  milestoneKind: 'ASSESSMENT',
  goal: null,
  ...change,
})

export const aTimeline = (...items: TimelineItem[]) => ({ plan, orgUnit: city, asOf: '2025-10-15', items })

export const aFeed = (change: Partial<CalendarFeed> = {}): CalendarFeed => ({
  id: 'f-1',
  revision: 1,
  plan,
  orgUnit: city,
  name: '我的手机',
  createdAt: '2025-09-01T02:00:00Z',
  lastUsedAt: null,
  address: null,
  permissions: ['delete'],
  ...change,
})

export const aScorecardRow = (change: Partial<ScorecardRow> = {}): ScorecardRow => ({
  orgUnit: county,
  score: 82.35,
  rank: 2,
  tied: false,
  lights: aTally({ ACHIEVED: 1 }).lights,
  reportedUnits: 1,
  expectedUnits: 1,
  cells: [
    {
      target: 'fitness',
      value: 59,
      unit: 'PERCENT',
      goal: 55,
      goalUpper: null,
      achievement: 1,
      light: 'ACHIEVED',
      reportedUnits: 1,
      expectedUnits: 1,
    },
    // Where a target does not concern the unit.
    null,
  ],
  ...change,
})

const column = { unit: 'PERCENT', comparator: 'AT_LEAST', goalUpper: null, weight: 1, task } as const

export const aScorecard = (change: Partial<Scorecard> = {}): Scorecard => ({
  plan,
  orgUnit: city,
  level: 'COUNTY',
  asOf: '2025-10-15',
  targets: [
    { ...column, ...target, goal: 55 },
    { ...column, id: 'k-2', code: 'plots', name: '劳动基地覆盖率', goal: 100 },
  ],
  rows: [aScorecardRow()],
  page: { limit: 50, next: null, total: 1 },
  ...change,
})

export const aSeriesPoint = (change: Partial<SeriesPoint> = {}): SeriesPoint => ({
  period: '2025-Q3',
  endsOn: '2025-09-30',
  asOf: '2025-09-30',
  value: 56.36,
  numerator: 6200,
  denominator: 11000,
  goal: 55,
  achievement: 1,
  expected: 52.5,
  light: 'ACHIEVED',
  reportedUnits: 2,
  expectedUnits: 3,
  mixedDefinitions: false,
  ...change,
})

export const aSeries = (change: Partial<Series> = {}): Series => ({
  target,
  orgUnit: city,
  asOf: '2025-10-15',
  frequency: 'QUARTERLY',
  unit: 'PERCENT',
  comparator: 'AT_LEAST',
  points: [aSeriesPoint()],
  path: [
    { date: '2025-01-01', value: 45 },
    { date: '2025-12-31', value: 55 },
  ],
  forecast: null,
  definitionChanges: [],
  ...change,
})

export const aNode = (change: Partial<ExplanationNode> = {}): ExplanationNode => ({
  orgUnit: county,
  level: 'COUNTY',
  value: 59,
  numerator: 5900,
  denominator: 10000,
  share: 0.95,
  light: 'ACHIEVED',
  reportedUnits: 1,
  expectedUnits: 1,
  state: 'REPORTED',
  observation: {
    id: 'o-1',
    period: '2025-Q3',
    valueStatus: 'SAMPLED',
    sampleSize: 1200,
    definitionVersion: 2,
    reviewedAt: '2025-10-09T02:00:00Z',
    note: null,
    source: null,
  },
  children: [],
  ...change,
})

export const anExplanation = (change: Partial<Explanation> = {}): Explanation => ({
  value: aValue(),
  sentence: '截至10月15日优良率为 56.36%，已达到 55% 的目标，亮绿灯。',
  rule: { rollup: 'RATIO', timeBasis: 'SNAPSHOT', formula: '6200 ÷ 11000 × 100% = 56.36%' },
  meanOfPercentages: { value: 44.5, difference: -11.86 },
  root: aNode({ orgUnit: city, level: 'CITY', value: 56.36, observation: null, children: [aNode()] }),
  missing: [
    {
      orgUnit: { id: 'u-9', code: '441624', name: '和平县' },
      lastPeriod: '2025-Q2',
      lateSince: '2025-10-11',
    },
  ],
  ...change,
})

export const aGap = (change: Partial<Gap> = {}): Gap => ({
  target,
  orgUnit: city,
  asOf: '2025-10-15',
  value: 52.68,
  goal: 55,
  goalUpper: null,
  allocation: 'PROPORTIONAL',
  cap: null,
  needed: 1021,
  reachable: true,
  left: 0,
  rows: [
    {
      orgUnit: county,
      value: 50,
      numerator: 5000,
      denominator: 10000,
      additional: 1021,
      goal: 60.21,
      change: 10.21,
    },
  ],
  permissions: ['saveGoals'],
  ...change,
})

export const aChange = (change: Partial<OverviewChange> = {}): OverviewChange => ({
  kind: 'TARGET',
  id: 'k-1',
  code: 'fitness',
  title: '体质健康优良率',
  before: 'AT_RISK',
  after: 'OFF_TRACK',
  valueBefore: 51,
  valueAfter: 49,
  direction: 'WORSE',
  ...change,
})
