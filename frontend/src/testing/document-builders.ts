import type {
  ClauseDraft,
  DocumentDraft,
  DocumentProposal,
  MilestoneDraft,
  PlanDocument,
  PlanMade,
  TargetDraft,
  TaskDraft,
} from '@/shared/api/types'

/** Made up; the first character is outside of the basic plane, so that places count code points. */
const TEXT = '𠮷一、扩大学位供给\n1．新增公办学位1200个，召开现场会，坚持公益方向。'

const place = (words: string) => {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length
  return { start, end: start + Array.from(words).length }
}

export const aDocument = (change: Partial<PlanDocument> = {}): PlanDocument => ({
  id: 'doc-1',
  revision: 1,
  name: '2026年工作要点.docx',
  format: 'DOCX',
  sha256: 'a'.repeat(64),
  characters: 3200,
  createdBy: 'coordinator',
  createdAt: '2026-01-05T02:00:00Z',
  planId: null,
  permissions: ['plan'],
  ...change,
})

export const aClause = (words: string, change: Partial<ClauseDraft> = {}): ClauseDraft => ({
  ...place(words),
  kind: 'action',
  vagueQuantity: null,
  notFollowed: null,
  rule: 'clause.action',
  words,
  ...change,
})

export const aTargetDraft = (change: Partial<TargetDraft> = {}): TargetDraft => ({
  name: '新增公办学位',
  comparator: '>=',
  value: 1200,
  valueUpper: null,
  unit: 'count',
  measure: '个',
  strict: false,
  approximate: false,
  due: null,
  dueWords: null,
  strength: 'plain',
  basis: 'explicit-number',
  scope: null,
  ...place('新增公办学位1200个'),
  rule: 'figure.measured',
  words: '1200个',
  ...change,
})

export const aMilestoneDraft = (change: Partial<MilestoneDraft> = {}): MilestoneDraft => ({
  title: '召开现场会',
  kind: 'event',
  due: null,
  dueWords: null,
  places: [],
  ...place('召开现场会'),
  rule: 'milestone.activity',
  words: '召开现场会',
  ...change,
})

export const aTaskDraft = (change: Partial<TaskDraft> = {}): TaskDraft => ({
  number: 1,
  title: '新增公办学位',
  ...place('1．新增公办学位1200个，召开现场会，坚持公益方向。'),
  leadDepartments: [],
  supportDepartments: [],
  due: null,
  dueWords: null,
  clauses: [
    aClause('新增公办学位1200个', { kind: 'target', rule: 'figure.measured', words: '1200个' }),
    aClause('召开现场会', { kind: 'milestone', rule: 'milestone.activity' }),
    aClause('坚持公益方向', { kind: 'principle', notFollowed: '只说明方向' }),
  ],
  targets: [aTargetDraft()],
  milestones: [aMilestoneDraft()],
  documents: [],
  ...change,
})

export const aProposal = (change: Partial<DocumentProposal> = {}): DocumentProposal => ({
  text: TEXT,
  title: '青禾市教育局2026年工作要点（示例）',
  year: 2026,
  programmes: [{ ordinal: 1, title: '扩大学位供给', ...place('扩大学位供给'), tasks: [aTaskDraft()] }],
  ...change,
})

export const aDocumentDraft = (draft: Record<string, unknown> | null = null): DocumentDraft => ({
  id: 'doc-1',
  revision: 1,
  draft,
})

export const aMadePlan = (change: Partial<PlanMade> = {}): PlanMade => ({
  planId: 'p-2',
  planCode: 'qinghe-2026',
  programmes: 1,
  tasks: 1,
  targets: 1,
  milestones: 1,
  coverage: { clauses: 3, followed: 2, notFollowed: 1, percent: 66.67 },
  unknownDepartments: ['基教科'],
  ...change,
})
