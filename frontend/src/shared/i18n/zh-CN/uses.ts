/** Words of what still uses a thing that was to be deleted, in Chinese. */
export const uses = {
  uses: {
    lead: '还有下列内容用到它，请先处理：',
    kinds: {
      assignments: '任务分解',
      briefs: '通报',
      departments: '科室',
      evidence: '佐证材料',
      milestones: '里程碑',
      observations: '填报数据',
      'org-units': '组织机构',
      plans: '计划',
      programmes: '工程',
      'progress-reports': '进展填报',
      'supervision-orders': '督办单',
      targets: '指标',
      tasks: '任务',
      webhooks: '推送',
    },
  },
}

export type UseWords = typeof uses
