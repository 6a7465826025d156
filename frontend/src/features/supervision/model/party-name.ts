import type { SupervisionParty } from '@/shared/api/types'

/** What an addressee is called: the department, or else the org unit. */
export const partyName = ({ orgUnit, department }: SupervisionParty): string =>
  department?.name ?? orgUnit.name
