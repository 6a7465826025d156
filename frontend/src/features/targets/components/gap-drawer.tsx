import { useQuery } from '@tanstack/react-query'
import { App, Button, Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Allocation, Gap, Target } from '@/shared/api/types'
import { isProblem } from '@/shared/api/problem'
import { formatNumber } from '@/shared/format/figures'
import { useFilters } from '@/shared/routing/search'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'
import { useFigures } from '@/shared/ui/use-figures'
import { gapOptions, useSaveGap, type GapQuestion } from '../api/gap'
import type { Question } from '../api/read-value'
import { GapAllocation } from './gap-allocation'
import { ALLOCATIONS } from '../model/allocations'
import { GapTable } from './gap-table'
import styles from './targets.module.css'

const DEFAULT_CAP = 5

/** The way of sharing lives in the address, so that a link shows the same sum. */
function useAllocation() {
  const { values, set } = useFilters(['allocation', 'cap'])
  const allocation = ALLOCATIONS.find((each) => each === values.allocation) ?? 'PROPORTIONAL'
  const cap = Number(values.cap) > 0 ? Number(values.cap) : DEFAULT_CAP
  const change = (next: Allocation, nextCap: number) =>
    set({
      allocation: next === 'PROPORTIONAL' ? null : next,
      cap: next === 'CAPPED' ? String(nextCap) : null,
    })
  return { allocation, cap, change }
}

function Summary({ target, gap }: { target: Target; gap: Gap }) {
  const { t, i18n } = useTranslation()
  const { figure, goal } = useFigures(target.unit)
  const number = (value: number | null | undefined) => formatNumber(value, i18n.language)
  return (
    <>
      <dl className={styles.figures}>
        <div>
          <dt>{t('gap.value')}</dt>
          <dd>{figure(gap.value)}</dd>
        </div>
        <div>
          <dt>{t('gap.goal')}</dt>
          <dd>{goal({ ...target, goal: gap.goal ?? target.goal })}</dd>
        </div>
        <div>
          <dt>{t('gap.needed')}</dt>
          <dd>{number(gap.needed)}</dd>
        </div>
      </dl>
      {gap.needed === 0 && <p>{t('gap.met')}</p>}
      {!gap.reachable && (
        <p className={styles.caution} role="status">
          {t('gap.unreachable', { left: number(gap.left) })}
        </p>
      )}
    </>
  )
}

/** Asks, saves what was worked out as goals of the units, and says what the server answered. */
function SaveButton({ question, gap }: { question: GapQuestion; gap: Gap }) {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const save = useSaveGap(question)
  const ask = async () => {
    const sure = await modal.confirm({
      title: t('gap.saveTitle'),
      content: t('gap.saveHint', { count: gap.rows.length }),
      okText: t('gap.save'),
      cancelText: t('action.cancel'),
    })
    if (!sure) return
    try {
      await save()
      void message.success(t('gap.saved'))
    } catch (error) {
      const problem = isProblem(error) ? error : null
      modal.error({ title: problem?.title ?? t('state.offline'), content: problem?.detail })
    }
  }
  return (
    <Button type="primary" onClick={() => void ask()}>
      {t('gap.save')}
    </Button>
  )
}

interface ContentProps {
  target: Target
  gap: Gap
  question: GapQuestion
}

function Content({ target, gap, question }: ContentProps) {
  return (
    <>
      <Summary target={target} gap={gap} />
      <GapTable target={target} gap={gap} />
      {gap.permissions.includes('saveGoals') && gap.needed !== 0 && (
        <div className={styles.foot}>
          <SaveButton question={question} gap={gap} />
        </div>
      )}
    </>
  )
}

interface GapDrawerProps {
  target: Target
  question: Question
  unitName: string
  onClose: () => void
}

/** What it would take to reach the goal, by three ways of sharing it out. */
export function GapDrawer({ target, question, unitName, onClose }: GapDrawerProps) {
  const { t } = useTranslation()
  const { allocation, cap, change } = useAllocation()
  const asked: GapQuestion = { ...question, allocation, cap: allocation === 'CAPPED' ? cap : undefined }
  const gap = useQuery(gapOptions(asked))
  return (
    <Drawer open title={`${t('gap.title')} · ${target.name}`} size="min(100vw, 760px)" onClose={onClose}>
      <p className={styles.hint}>{t('gap.lead', { unit: unitName })}</p>
      <GapAllocation target={target} allocation={allocation} cap={cap} onChange={change} />
      <StateBoundary
        query={gap}
        rows={10}
        isEmpty={({ rows }) => rows.length === 0}
        empty={<StateMessage title={t('gap.empty')} hint={t('gap.emptyHint')} compact />}
      >
        {(data) => <Content target={target} gap={data} question={asked} />}
      </StateBoundary>
    </Drawer>
  )
}
