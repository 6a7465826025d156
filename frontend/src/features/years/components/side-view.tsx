import { useTranslation } from 'react-i18next'
import type { ComparedCommitment, ComparisonItem } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { DateText } from '@/shared/ui/date-text'
import { StatusLight } from '@/shared/ui/status-light'
import { useFigures } from '@/shared/ui/use-figures'
import { pathOf } from '../model/comparison-rows'
import styles from './years.module.css'

interface SideProps {
  item: ComparisonItem
  side: ComparedCommitment | null | undefined
  plan: { code: string; year: number }
}

type Aspect = ComparisonItem['changes'][number]

function Detail({ name, changed, children }: { name: string; changed: boolean; children: React.ReactNode }) {
  return (
    <div className={changed ? styles.changed : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Details({ item, side }: { item: ComparisonItem; side: ComparedCommitment }) {
  const { t } = useTranslation()
  const { figure, goal } = useFigures(side.unit)
  const changed = (...aspects: Aspect[]) => aspects.some((aspect) => item.changes.includes(aspect))
  const { unit, comparator } = side
  return (
    <dl className={styles.details}>
      {unit && comparator && typeof side.goal === 'number' && (
        <Detail name={t('target.goal')} changed={changed('GOAL', 'COMPARATOR', 'UNIT')}>
          {goal({ unit, comparator, goal: side.goal, goalUpper: side.goalUpper ?? null })}
        </Detail>
      )}
      {typeof side.value === 'number' && (
        <Detail name={t('years.value')} changed={false}>
          {figure(side.value)}
        </Detail>
      )}
      {side.deliverable && (
        <Detail name={t('milestone.kind')} changed={changed('DELIVERABLE')}>
          {t(`milestone.kinds.${side.deliverable}`)}
        </Detail>
      )}
      {item.kind === 'TASK' && (
        <Detail name={t('task.lead')} changed={changed('LEAD_DEPARTMENT')}>
          {side.leadDepartment?.name ?? '—'}
        </Detail>
      )}
      {side.orgUnit && (
        <Detail name={t('milestone.orgUnit')} changed={changed('ORG_UNIT')}>
          {side.orgUnit.name}
        </Detail>
      )}
      <Detail name={t('task.due')} changed={changed('DUE')}>
        <DateText date={side.dueDate} />
      </Detail>
    </dl>
  )
}

/** One plan's side of a commitment; what has changed stands out by a rule at its edge. */
export function SideView({ item, side, plan }: SideProps) {
  const { t } = useTranslation()
  const year = <span className={styles.year}>{t('years.year', { year: plan.year })}</span>
  if (!side)
    return (
      <div className={styles.side}>
        {year}
        <span className={styles.nothing}>{t('years.nothing')}</span>
      </div>
    )
  const isReworded = item.changes.includes('WORDING')
  return (
    <div className={styles.side}>
      {year}
      <div className={isReworded ? styles.changed : undefined}>
        <AppLink to={`${pathOf(item.kind, side.id)}?plan=${encodeURIComponent(plan.code)}`}>
          {side.title}
        </AppLink>{' '}
        <StatusLight light={side.light} bare />
      </div>
      {isReworded && side.words && <p className={styles.words}>{side.words}</p>}
      <Details item={item} side={side} />
    </div>
  )
}
