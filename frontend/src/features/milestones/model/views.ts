/** The ways to look at milestones by the names that the address uses. */
export const MILESTONE_VIEWS = ['timeline', 'calendar', 'list'] as const
export type MilestoneView = (typeof MILESTONE_VIEWS)[number]

/** The view that the address names; a link that filters leads to the list, any other to the timeline. */
export function viewNamed(name: string | undefined, isFiltered: boolean): MilestoneView {
  return MILESTONE_VIEWS.find((view) => view === name) ?? (isFiltered ? 'list' : 'timeline')
}
