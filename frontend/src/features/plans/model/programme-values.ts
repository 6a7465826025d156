import type { Programme, ProgrammeRequest } from '@/shared/api/types'

/** What the programme form holds: the create body without the plan, which the page knows. */
export type ProgrammeValues = Omit<ProgrammeRequest, 'plan'>

export const programmeValues = ({ ordinal, code, title }: Programme): ProgrammeValues => ({
  ordinal,
  code,
  title,
})

/** An emptied code is none: the server makes one of the ordinal. */
export const withoutEmptyCode = (values: ProgrammeValues): ProgrammeValues => ({
  ...values,
  code: values.code?.trim() || null,
})

/** The first ordinal behind all that are taken. */
export const nextOrdinal = (programmes: Pick<Programme, 'ordinal'>[]): number =>
  Math.max(0, ...programmes.map(({ ordinal }) => ordinal)) + 1
