import type { SupervisionState } from '@/shared/api/types'

/** The stages at which people look for orders; `proposals` has none yet. */
export const TABS = [
  'open',
  'draft',
  'issued',
  'toReply',
  'toAccept',
  'ended',
  'overdue',
  'proposals',
] as const
export type Tab = (typeof TABS)[number]

/** What the list asks the server for, by tab. */
export const TAB_FILTERS: Record<
  Exclude<Tab, 'proposals'>,
  { state?: SupervisionState[]; overdue?: boolean }
> = {
  open: { state: ['DRAFT', 'ISSUED', 'ACKNOWLEDGED', 'REJECTED', 'REPLIED', 'ACCEPTED'] },
  draft: { state: ['DRAFT'] },
  issued: { state: ['ISSUED'] },
  toReply: { state: ['ACKNOWLEDGED', 'REJECTED'] },
  toAccept: { state: ['REPLIED', 'ACCEPTED'] },
  ended: { state: ['CLOSED', 'CANCELLED'] },
  overdue: { overdue: true },
}

/** The tabs of this person: drafts and proposals are the supervision office's. */
export const tabsFor = (isOffice: boolean): Tab[] =>
  TABS.filter((tab) => isOffice || (tab !== 'draft' && tab !== 'proposals'))

/** The tab that the address names, if this person has it. */
export function tabNamed(name: string | undefined, isOffice: boolean): Tab {
  return tabsFor(isOffice).find((tab) => tab === name) ?? 'open'
}
