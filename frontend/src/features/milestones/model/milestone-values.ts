import type { Milestone, MilestoneRequest } from '@/shared/api/types'

/** What the milestone form holds: the create body without the plan, which the page knows. */
export type MilestoneValues = Omit<MilestoneRequest, 'plan'>

export function milestoneValues(milestone: Milestone): MilestoneValues {
  return {
    code: milestone.code,
    task: milestone.task.code,
    title: milestone.title,
    kind: milestone.kind,
    orgUnit: milestone.orgUnit?.code ?? null,
    dueDate: milestone.dueDate,
    forecastDate: milestone.forecastDate ?? null,
    warningDays: milestone.warningDays,
  }
}
