import type {
  SupervisionOrder,
  SupervisionOrderItem,
  SupervisionParty,
  SupervisionProposal,
  SupervisionResponsibility,
} from '@/shared/api/types'
import { city, county } from './builders'

const plan = { id: 'p-1', code: 'heyuan-2025', name: '2025年工作要点' }

export const vocational: SupervisionParty = {
  kind: 'LEAD',
  orgUnit: city,
  department: { id: 'd-1', code: 'vocational', name: '职业教育科' },
}

export const dongyuan: SupervisionParty = { kind: 'RESPONSIBLE', orgUnit: county, department: null }

export const aResponsibility = (
  change: Partial<SupervisionResponsibility> = {},
): SupervisionResponsibility => ({
  id: 'r-1',
  party: dongyuan,
  state: 'ISSUED',
  since: '2025-11-03T01:00:00Z',
  dueDate: '2025-11-20',
  daysLeft: 5,
  acknowledgedAt: null,
  answeredOn: null,
  reply: null,
  extension: null,
  permissions: [],
  ...change,
})

export const anOrder = (change: Partial<SupervisionOrder> = {}): SupervisionOrder => ({
  id: 's-1',
  revision: 1,
  number: '督办〔2025〕7号',
  title: '关于加快“双师型”教师培养进度的督办',
  demand: '请逐校核实缺口。',
  plan,
  task: null,
  target: null,
  milestone: null,
  instruction: null,
  state: 'ISSUED',
  origin: 'MANUAL',
  reasons: [],
  deadline: '2025-11-20',
  dueDate: '2025-11-20',
  daysLeft: 5,
  overdue: false,
  createdAt: '2025-11-03T00:00:00Z',
  issuedOn: '2025-11-03',
  endedOn: null,
  responsibilities: [aResponsibility()],
  waitingFor: [{ step: 'ACKNOWLEDGE', byOffice: false, party: dongyuan, since: '2025-11-03T01:00:00Z' }],
  exchanges: [
    {
      kind: 'ISSUED',
      responsibility: null,
      party: null,
      text: null,
      until: null,
      at: '2025-11-03T01:00:00Z',
      by: '督办 专员',
    },
  ],
  permissions: [],
  ...change,
})

export const anOrderItem = (change: Partial<SupervisionOrderItem> = {}): SupervisionOrderItem => ({
  id: 's-1',
  number: '督办〔2025〕7号',
  title: '关于加快“双师型”教师培养进度的督办',
  plan,
  task: null,
  target: null,
  milestone: null,
  state: 'ISSUED',
  origin: 'MANUAL',
  instructed: true,
  dueDate: '2025-11-20',
  daysLeft: -3,
  overdue: true,
  lead: vocational,
  addressees: 2,
  waitingFor: [{ step: 'ACKNOWLEDGE', byOffice: false, party: dongyuan, since: '2025-11-03T01:00:00Z' }],
  ...change,
})

export const aProposal = (change: Partial<SupervisionProposal> = {}): SupervisionProposal => ({
  key: 'target:dual-qualified-teachers',
  light: 'OFF_TRACK',
  task: null,
  target: { id: 'k-1', code: 'dual-qualified-teachers', name: '“双师型”教师占比' },
  milestone: null,
  title: '关于“双师型”教师占比的督办',
  demand: '请说明落后的原因。',
  deadline: '2025-11-20',
  parties: [vocational, dongyuan],
  reasons: [{ code: 'light.target.behind', message: '实际 52.68，按进度应达 52.99，落后 0.31。' }],
  ...change,
})
