import { useTranslation } from 'react-i18next'
import type { Target } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { DateText } from '@/shared/ui/date-text'
import { Facts } from '@/shared/ui/facts'
import { Panel } from '@/shared/ui/panel'
import { useFigures } from '@/shared/ui/use-figures'

/** What a target is: goal, dates, who reports it how often. */
export function TargetFacts({ target }: { target: Target }) {
  const { t } = useTranslation()
  const { figure, goal } = useFigures(target.unit)
  // The goal for one unit of a coverage is a plain figure; only the whole is a percentage.
  const { figure: plain } = useFigures(null)
  const units = target.appliesTo.orgUnits.map(({ name }) => name).join('、')
  return (
    <Panel title={t('target.basics')}>
      <Facts
        rows={[
          [t('form.code'), target.code],
          [t('target.task'), <AppLink to={`/tasks/${target.task.id}`}>{target.task.name}</AppLink>],
          [t('target.goal'), goal(target)],
          [t('target.unitGoal'), typeof target.unitGoal === 'number' ? plain(target.unitGoal) : null],
          [t('target.baseline'), typeof target.baseline === 'number' ? figure(target.baseline) : null],
          [t('target.start'), <DateText date={target.startDate} />],
          [t('target.due'), <DateText date={target.dueDate} />],
          [t('target.frequency'), t(`frequency.${target.frequency}`)],
          [t('target.reportingLevel'), t(`level.${target.reportingLevel}`)],
          [t('target.appliesTo'), units || t('target.appliesToAll')],
          [t('target.types'), target.appliesTo.types.join('、')],
          [t('target.weight'), target.weight],
        ]}
      />
    </Panel>
  )
}
