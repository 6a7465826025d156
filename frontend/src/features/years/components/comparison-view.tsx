import { Segmented } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonItem, PlanComparison } from '@/shared/api/types'
import { useProblemDialog } from '@/shared/forms/use-problem-dialog'
import { useFilters } from '@/shared/routing/search'
import { EmptyList } from '@/shared/ui/empty-list'
import { useSuccessions } from '../api/successions'
import { countsOf, idOf, KINDS, VERDICTS, type Kind, type Verdict } from '../model/comparison-rows'
import { CarryOverBar } from './carry-over-bar'
import { ComparisonRow, type RowActions } from './comparison-row'
import { LinkDrawer } from './link-drawer'
import { SetApart } from './set-apart'
import styles from './years.module.css'

function Filters({ comparison, kind }: { comparison: PlanComparison; kind: Kind }) {
  const { t } = useTranslation()
  const { values, set } = useFilters(['kind', 'verdict'])
  const counts = countsOf(comparison, kind)
  const total = (each: Kind) =>
    Object.values(countsOf(comparison, each)).reduce((sum, count) => sum + count, 0)
  return (
    <div className={styles.bar}>
      <Segmented
        aria-label={t('years.kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: `${t(`years.kinds.${value}`)} ${total(value)}` }))}
        onChange={(value) => set({ kind: value === 'TASK' ? null : value })}
      />
      <Segmented
        aria-label={t('years.verdict')}
        value={values.verdict ?? 'ALL'}
        options={[
          { value: 'ALL', label: t('years.all') },
          ...VERDICTS.map((value) => ({ value, label: `${t(`years.verdicts.${value}`)} ${counts[value]}` })),
        ]}
        onChange={(value) => set({ verdict: value === 'ALL' ? null : value })}
      />
    </div>
  )
}

/** Two years' plans side by side, by kind and by what became of each (`kind`, `verdict` in the address). */
export function ComparisonView({ planId, comparison }: { planId: string; comparison: PlanComparison }) {
  const { t } = useTranslation()
  const { values, set, isFiltered } = useFilters(['kind', 'verdict'])
  const kind = KINDS.find((each) => each === values.kind) ?? 'TASK'
  const verdict = VERDICTS.find((each: Verdict) => each === values.verdict)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [linking, setLinking] = useState<ComparisonItem | null>(null)
  const { decide, takeBack } = useSuccessions(planId)
  const sayProblem = useProblemDialog()
  const shown = useMemo(
    () => comparison.items.filter((item) => item.kind === kind && (!verdict || item.verdict === verdict)),
    [comparison, kind, verdict],
  )
  const actions: RowActions = {
    choose: (id, isChosen) =>
      setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((each) => each !== id))),
    link: setLinking,
    separate: ({ kind: of, before, after }) =>
      void decide({
        kind: of,
        with: comparison.with.code,
        predecessor: before?.id ?? '',
        successor: after?.id ?? '',
        verdict: 'DIFFERENT',
        takeBaseline: false,
      }).catch(sayProblem),
    takeBack: ({ succession }) => void takeBack(succession ?? '').catch(sayProblem),
  }
  return (
    <>
      <Filters comparison={comparison} kind={kind} />
      {comparison.permissions.includes('carryOver') && (
        <CarryOverBar
          planId={planId}
          comparison={comparison}
          chosen={chosen}
          onChoose={(ids) => setChosen(new Set(ids))}
        />
      )}
      {shown.length === 0 && (
        <EmptyList
          isFiltered={isFiltered}
          onClear={() => set({ verdict: null })}
          title={t('years.empty')}
          hint={t('years.emptyHint')}
        />
      )}
      <ul className={styles.list} aria-label={t('years.title')}>
        {shown.map((item) => (
          <ComparisonRow
            key={idOf(item)}
            item={item}
            comparison={comparison}
            isChosen={chosen.has(idOf(item))}
            actions={actions}
          />
        ))}
      </ul>
      <SetApart planId={planId} former={comparison.with.code} takeBack={takeBack} onProblem={sayProblem} />
      {linking && (
        <LinkDrawer item={linking} comparison={comparison} decide={decide} onClose={() => setLinking(null)} />
      )}
    </>
  )
}
