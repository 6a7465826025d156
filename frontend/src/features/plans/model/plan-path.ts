import type { Plan } from '@/shared/api/types'

/** The page of a plan; whoever goes there looks at that plan, as of the day that suits it. */
export const planPath = ({ id, code }: Pick<Plan, 'id' | 'code'>): string =>
  `/plans/${id}?plan=${encodeURIComponent(code)}`
