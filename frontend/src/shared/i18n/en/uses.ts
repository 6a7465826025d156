import type { UseWords } from '../zh-CN/uses'

/** Words of what still uses a thing that was to be deleted, in English. */
export const uses: UseWords = {
  uses: {
    lead: 'These still use it and have to be dealt with first:',
    kinds: {
      assignments: 'assignment',
      briefs: 'brief',
      departments: 'department',
      evidence: 'evidence',
      milestones: 'milestone',
      observations: 'observation',
      'org-units': 'org unit',
      plans: 'plan',
      programmes: 'programme',
      'progress-reports': 'progress report',
      'supervision-orders': 'supervision order',
      targets: 'target',
      tasks: 'task',
      webhooks: 'webhook',
    },
  },
}
