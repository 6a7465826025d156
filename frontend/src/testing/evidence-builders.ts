import type { DueTaskReport, Evidence, ProgressReport, WaitingReview } from '@/shared/api/types'
import { county } from './builders'

const task = { id: 't-1', code: 'T03', name: '体育美育与国防教育' }

export const aProgressReport = (change: Partial<ProgressReport> = {}): ProgressReport => ({
  id: 'w-1',
  revision: 1,
  task,
  orgUnit: county,
  department: null,
  period: '2025-Q3',
  words: '两所学校已签订协议。',
  progress: 0.6,
  status: 'DRAFT',
  version: 1,
  correctionReason: null,
  returnReason: null,
  returnFields: [],
  createdAt: '2025-10-08T02:00:00Z',
  submittedAt: null,
  submittedBy: null,
  reviewedAt: null,
  reviewedBy: null,
  supersededAt: null,
  permissions: ['update', 'delete', 'submit'],
  ...change,
})

export const anEvidence = (change: Partial<Evidence> = {}): Evidence => ({
  id: 'e-1',
  revision: 1,
  observation: null,
  progressReport: 'w-1',
  milestone: null,
  title: '共建协议.pdf',
  fileName: '共建协议.pdf',
  mediaType: 'application/pdf',
  size: 482113,
  sha256: 'a'.repeat(64),
  link: null,
  addedBy: 'reporter-441625',
  addedAt: '2025-10-08T02:00:00Z',
  permissions: ['delete'],
  ...change,
})

export const aWaitingProgress = (change: Partial<WaitingReview> = {}): WaitingReview => ({
  kind: 'PROGRESS_REPORT',
  observation: null,
  progressReport: {
    id: 'w-1',
    revision: 1,
    task,
    orgUnit: county,
    department: null,
    period: '2025-Q3',
    words: '两所学校已签订协议。',
    progress: 0.6,
    version: 1,
    correctionReason: null,
    submittedAt: '2025-10-08T02:00:00Z',
    submittedBy: 'reporter-441625',
    previous: { period: '2025-Q2', words: '正在商谈协议。', progress: 0.3 },
    evidence: 1,
    permissions: ['approve', 'return'],
  },
  unit: null,
  previous: null,
  counted: null,
  change: null,
  doubts: [],
  dueOn: '2025-10-10',
  onTime: true,
  waitingDays: 3,
  ...change,
})

export const aDueTask = (change: Partial<DueTaskReport> = {}): DueTaskReport => ({
  task,
  period: '2025-Q3',
  dueOn: '2025-10-10',
  state: 'LATE',
  begun: null,
  previous: null,
  ...change,
})
