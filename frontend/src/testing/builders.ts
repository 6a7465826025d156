import type {
  AuditEvent,
  Me,
  DueReport,
  Figure,
  Milestone,
  Observation,
  Overview,
  PageInfo,
  Plan,
  Programme,
  Target,
  Task,
  Value,
  WaitingObservation,
} from '@/shared/api/types'

export const city = { id: 'u-city', code: '441600', name: '河源市' }
export const county = { id: 'u-1', code: '441625', name: '东源县' }
const planReference = { id: 'p-1', code: 'heyuan-2025', name: '2025年工作要点' }
const revision = 1

export const listOf = <T>(...items: T[]): { items: T[]; page: PageInfo } => ({
  items,
  page: { limit: 50, next: null, total: items.length },
})

export const aMe = (change: Partial<Me> = {}): Me => ({
  name: '督办专员',
  username: 'coordinator',
  roles: ['coordinator'],
  orgUnit: null,
  department: null,
  sandbox: false,
  permissions: ['createTask', 'createTarget', 'createMilestone', 'createObservation', 'createAssignment'],
  ...change,
})

export const aPlan = (change: Partial<Plan> = {}): Plan => ({
  id: 'p-1',
  revision,
  code: 'heyuan-2025',
  title: '2025年工作要点',
  year: 2025,
  orgUnit: city,
  startDate: '2025-01-01',
  endDate: '2025-12-31',
  status: 'ACTIVE',
  permissions: ['update'],
  ...change,
})

export const aProgramme = (change: Partial<Programme> = {}): Programme => ({
  id: 'g-1',
  revision,
  code: 'P01',
  plan: planReference,
  ordinal: 1,
  title: '立德育人',
  permissions: [],
  ...change,
})

export const aTask = (change: Partial<Task> = {}): Task => ({
  id: 't-1',
  revision,
  code: 'T03',
  plan: planReference,
  programme: { id: 'g-1', code: 'P01', name: '立德育人' },
  number: 3,
  title: '体育美育与国防教育',
  description: null,
  leadDepartment: { id: 'd-1', code: 'sports', name: '体卫艺科' },
  supportDepartments: [],
  startDate: '2025-01-01',
  dueDate: '2025-12-31',
  clauses: [],
  light: 'AT_RISK',
  reasons: [{ code: 'worst', message: '有一个指标存在风险' }],
  progress: 0.62,
  progressOverride: null,
  progressReason: null,
  reportingCycle: 'NONE',
  permissions: ['update', 'delete'],
  ...change,
})

export const aTarget = (change: Partial<Target> = {}): Target => ({
  id: 'k-1',
  revision,
  code: 'fitness',
  plan: planReference,
  task: { id: 't-1', code: 'T03', name: '体育美育与国防教育' },
  name: '体质健康优良率',
  unit: 'PERCENT',
  comparator: 'AT_LEAST',
  goal: 55,
  goalUpper: null,
  unitGoal: null,
  baseline: null,
  baselineDate: null,
  startDate: '2025-01-01',
  dueDate: '2025-12-31',
  frequency: 'QUARTERLY',
  reportingLevel: 'COUNTY',
  timeBasis: 'SNAPSHOT',
  rollup: 'RATIO',
  tolerance: null,
  weight: 1,
  allowAboveDenominator: false,
  appliesTo: { orgUnits: [], types: [] },
  definition: {
    version: 1,
    numerator: '优良人数',
    denominator: '参测人数',
    population: null,
    exclusions: null,
    source: null,
    rounding: null,
    method: null,
  },
  current: aValue(),
  permissions: ['update', 'delete', 'createGoal'],
  ...change,
})

export function aValue(change: Partial<Value> = {}): Value {
  return {
    target: { id: 'k-1', code: 'fitness', name: '体质健康优良率' },
    orgUnit: city,
    asOf: '2025-10-15',
    value: 56.36,
    unit: 'PERCENT',
    numerator: 6200,
    denominator: 11000,
    rolledUp: { value: 56.36, numerator: 6200, denominator: 11000 },
    authoritative: null,
    mixedDefinitions: false,
    goal: 55,
    achievement: 1,
    achievementUncapped: 1.02,
    expected: null,
    light: 'ACHIEVED',
    reasons: [{ code: 'goal-met', message: '已达到目标' }],
    reportedUnits: 2,
    expectedUnits: 3,
    goalUpper: null,
    lateUnits: 0,
    forecast: null,
    definitionVersion: 1,
    ...change,
  }
}

export const aMilestone = (change: Partial<Milestone> = {}): Milestone => ({
  id: 'm-1',
  revision,
  code: 'M3-1',
  plan: planReference,
  task: { id: 't-1', code: 'T03', name: '体育美育与国防教育' },
  title: '省级抽测复核',
  kind: 'ASSESSMENT',
  orgUnit: null,
  dueDate: '2025-11-30',
  forecastDate: null,
  completedDate: null,
  warningDays: 30,
  status: 'PLANNED',
  statusReason: null,
  light: 'ON_TRACK',
  reasons: [],
  permissions: ['update', 'delete', 'achieve', 'cancel'],
  ...change,
})

export const anObservation = (change: Partial<Observation> = {}): Observation => ({
  id: 'o-1',
  revision,
  target: { id: 'k-1', code: 'fitness', name: '体质健康优良率' },
  orgUnit: county,
  period: '2025-Q3',
  numerator: 5900,
  denominator: 10000,
  value: 59,
  valueStatus: 'REPORTED',
  status: 'SUBMITTED',
  note: null,
  source: null,
  definitionVersion: 1,
  version: 1,
  submittedBy: 'reporter-441625',
  reviewedBy: null,
  returnFields: [],
  sampleSize: null,
  correctionReason: null,
  submittedAt: '2025-10-08T02:00:00Z',
  reviewedAt: null,
  supersededAt: null,
  createdAt: '2025-10-08T02:00:00Z',
  returnReason: null,
  permissions: ['approve', 'return'],
  ...change,
})

const noLights = {
  NO_DATA: 0,
  ACHIEVED: 0,
  ON_TRACK: 0,
  AT_RISK: 0,
  OFF_TRACK: 0,
  MISSED: 0,
  CANCELLED: 0,
}

export const aTally = (lights: Partial<typeof noLights> = {}) => ({
  total: Object.values(lights).reduce((sum, count) => sum + count, 0),
  lights: { ...noLights, ...lights },
})

export const anOverview = (change: Partial<Overview> = {}): Overview => ({
  plan: planReference,
  orgUnit: city,
  asOf: '2025-10-15',
  progress: 0.643,
  timeElapsed: 0.786,
  tasks: aTally({ ON_TRACK: 2, OFF_TRACK: 1 }),
  targets: aTally({ ACHIEVED: 1, NO_DATA: 1 }),
  milestones: aTally({ ON_TRACK: 3 }),
  completeness: { reportedUnits: 13, expectedUnits: 16 },
  programmes: [],
  departments: [],
  overdue: [],
  upcoming: [],
  changes: null,
  ...change,
})

export const aFigure = (change: Partial<Figure> = {}): Figure => ({
  id: 'o-0',
  period: '2025-Q2',
  numerator: 5200,
  denominator: 10000,
  value: 52,
  ...change,
})

export const aDueReport = (change: Partial<DueReport> = {}): DueReport => ({
  target: { id: 'g-fitness', code: 'fitness', name: '体质健康优良率' },
  unit: 'PERCENT',
  rollup: 'RATIO',
  period: '2025-Q3',
  dueOn: '2025-10-10',
  state: 'LATE',
  begun: null,
  previous: aFigure(),
  usual: { low: 40, high: 60 },
  usualDenominator: { low: 8000, high: 12000 },
  elsewhere: null,
  ...change,
})

export const aWaitingObservation = (change: Partial<WaitingObservation> = {}): WaitingObservation => ({
  kind: 'OBSERVATION',
  progressReport: null,
  observation: anObservation(),
  unit: 'PERCENT',
  previous: aFigure(),
  counted: null,
  change: 7,
  doubts: [],
  dueOn: '2025-10-10',
  onTime: true,
  waitingDays: 0,
  ...change,
})

export const anAuditEvent = (change: Partial<AuditEvent> = {}): AuditEvent => ({
  id: 'a-17',
  number: 17,
  occurredAt: '2025-10-08T02:00:00Z',
  actor: { username: 'coordinator', name: '督办专员', subject: 's-1', roles: ['coordinator'] },
  through: { channel: 'WEB', client: 'yaodian-spa', requestId: 'r-1' },
  operation: 'CHANGED',
  entity: { type: 'milestone', id: 'm-1', code: 'M3-1' },
  orgUnit: county,
  plan: planReference,
  planId: 'p-1',
  before: { dueDate: '2025-11-30', statusReason: null },
  after: { dueDate: '2025-12-15', statusReason: '推迟' },
  previousHash: '0'.repeat(64),
  hash: 'a'.repeat(64),
  ...change,
})
