import type { Change, Import, Receipt, ReceiptRow } from '@/shared/api/types'
import { county } from './builders'

const counts = { processed: 4, created: 2, updated: 1, unchanged: 0, rejected: 1 }
const moments = { startedAt: '2025-10-15T01:30:00Z', progressedAt: '2025-10-15T01:30:02Z' }

export const anImport = (change: Partial<Import> = {}): Import => ({
  id: 'i-1',
  state: 'APPLIED',
  mode: 'PARTIAL',
  validateOnly: false,
  sandbox: false,
  format: 'CSV',
  sender: 'county-441625',
  orgUnit: county,
  ...counts,
  ...moments,
  ...change,
})

export const aReceiptRow = (change: Partial<ReceiptRow> = {}): ReceiptRow => ({
  row: 17,
  pointer: '/numerator',
  code: 'observation.numerator-above-denominator',
  message: '分子 6 不能大于分母 5。',
  content: '{"numerator":6,"denominator":5}',
  ...change,
})

export const aReceipt = (change: Partial<Receipt> = {}): Receipt => ({
  id: 'i-1',
  revision: 1,
  state: 'APPLIED',
  mode: 'PARTIAL',
  validateOnly: false,
  sandbox: false,
  format: 'CSV',
  bytes: 2048,
  sha256: '60303ae22b99',
  sender: 'county-441625',
  ...counts,
  ...moments,
  rows: [aReceiptRow()],
  more: false,
  ...change,
})

export const aChange = (change: Partial<Change> = {}): Change => ({
  position: 'at-1',
  id: 'c-1',
  type: 'observation.approved',
  operation: 'CHANGED',
  subject: { id: 'o-1', code: null, kind: 'observation' },
  orgUnit: county,
  plan: { id: 'p-1', code: 'heyuan-2025', name: '2025年工作要点' },
  occurredAt: '2025-10-15T01:30:00Z',
  data: { status: 'APPROVED' },
  ...change,
})
