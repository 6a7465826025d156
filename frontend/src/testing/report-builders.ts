import type { Brief, BriefContent, Burden, Suggestion } from '@/shared/api/types'
import { city, county } from './builders'

const plan = { id: 'p-1', code: 'heyuan-2025', name: '2025年工作要点' }
const lights = (total: number) => ({ total, numbers: [{ light: 'ON_TRACK' as const, number: total }] })

const aContent = (change: Partial<BriefContent> = {}): BriefContent => ({
  plan,
  orgUnit: city,
  asOf: '2025-10-31',
  knownAt: '2025-11-03T02:00:00Z',
  since: '2025-09-30',
  overall: {
    progress: 0.61,
    progressBefore: 0.55,
    timeElapsed: 0.83,
    tasks: lights(30),
    targets: lights(19),
    milestones: lights(12),
    reportedUnits: 160,
    expectedUnits: 170,
    lateReports: 4,
    openOrders: 3,
    overdueOrders: 1,
  },
  programmes: [],
  targets: [
    {
      target: { id: 't-1', code: 'fitness', name: '体质健康合格率' },
      unit: 'PERCENT',
      comparator: 'AT_LEAST',
      value: 56.36,
      goal: 55,
      goalUpper: null,
      achievement: 1,
      light: 'ACHIEVED',
      reportedUnits: 2,
      expectedUnits: 3,
      lateReports: 1,
    },
  ],
  units: [
    {
      orgUnit: county,
      score: 82.35,
      rank: 1,
      lights: lights(19),
      reportedUnits: 17,
      expectedUnits: 19,
      lateReports: 2,
    },
  ],
  changes: [
    {
      kind: 'MILESTONE',
      subject: { id: 'm-1', code: 'M10-2', name: '校企服务中心投入使用' },
      direction: 'WORSE',
      before: 'AT_RISK',
      after: 'OFF_TRACK',
      valueBefore: null,
      valueAfter: null,
    },
  ],
  upcoming: [],
  overdue: [],
  ...change,
})

export const aBrief = (change: Partial<Brief> = {}): Brief => ({
  id: 'b-1',
  revision: 1,
  plan,
  kind: 'MONTHLY',
  month: '2025-10',
  asOf: '2025-10-31',
  since: '2025-09-30',
  issuer: '河源市教育局（示例）',
  title: '十月通报（示例）',
  introduction: '',
  state: 'DRAFT',
  number: null,
  createdAt: '2025-11-01T02:00:00Z',
  publishedOn: null,
  knownAt: null,
  figures: aContent(),
  restatements: [],
  permissions: ['update', 'delete', 'publish'],
  ...change,
})

export const aBurden = (change: Partial<Burden> = {}): Burden => ({
  plan,
  orgUnit: city,
  asOf: '2025-10-31',
  units: 1,
  soFar: { reports: 15, fields: 27, prefilled: 3 },
  year: { reports: 20, fields: 36, prefilled: 4 },
  parts: [
    {
      reference: { id: 'g-1', code: 'P01', name: '强基工程' },
      year: { reports: 20, fields: 36, prefilled: 4 },
    },
  ],
  items: [
    {
      orgUnit: county,
      soFar: { reports: 15, fields: 27, prefilled: 3 },
      year: { reports: 20, fields: 36, prefilled: 4 },
    },
  ],
  page: { limit: 200, next: null, total: null },
  ...change,
})

export const aSuggestion = (change: Partial<Suggestion> = {}): Suggestion => ({
  id: 's-1',
  revision: 1,
  kind: 'COMPLAINT',
  words: '学籍人数填了两次。',
  page: null,
  target: null,
  saidOn: '2025-10-31',
  answer: null,
  answeredAt: null,
  published: false,
  own: true,
  permissions: [],
  ...change,
})
