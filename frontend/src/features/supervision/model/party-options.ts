import type { OrgUnit, Reference } from '@/shared/api/types'
import type { Option } from '@/shared/forms/fields'

interface Addressees {
  departments: Pick<Reference, 'code' | 'name'>[]
  counties: Pick<Reference, 'code' | 'name'>[]
  schools: Pick<OrgUnit, 'code' | 'name' | 'parent'>[]
}

/** Whom an order can go to: departments, counties, and schools with the county that they are in. */
export const partyOptions = ({ departments, counties, schools }: Addressees): Option[] => [
  ...departments.map(({ code, name }) => ({ value: `department:${code}`, label: name })),
  ...counties.map(({ code, name }) => ({ value: `unit:${code}`, label: name })),
  ...schools.map(({ code, name, parent }) => ({
    value: `unit:${code}`,
    label: parent ? `${name}（${parent.name}）` : name,
  })),
]
