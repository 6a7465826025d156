import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { PlanComparison } from '@/shared/api/types'
import { useProblemDialog } from '@/shared/forms/use-problem-dialog'
import { useCarryOver } from '../api/carry-over'
import { anySide, carryOverOf, idOf } from '../model/comparison-rows'
import { LeftBehindList } from './left-behind-list'
import styles from './years.module.css'

interface CarryOverBarProps {
  planId: string
  comparison: PlanComparison
  chosen: ReadonlySet<string>
  onChoose: (ids: string[]) => void
}

/** Chooses all left-overs or none, and carries the chosen ones over after asking. */
export function CarryOverBar({ planId, comparison, chosen, onChoose }: CarryOverBarProps) {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const sayProblem = useProblemDialog()
  const carryOver = useCarryOver(planId)
  const leftOvers = comparison.items.filter(({ leftOver }) => leftOver)
  const taken = leftOvers.filter((item) => chosen.has(idOf(item)))
  const run = () =>
    carryOver(carryOverOf(comparison, chosen)).then(({ created, unchanged, along, leftBehind }) => {
      void message.success(t('years.carried', { created, unchanged }))
      onChoose([])
      if (leftBehind.length > 0) {
        modal.info({
          title: t('years.leftBehind', { count: leftBehind.length }),
          content: <LeftBehindList parts={leftBehind} along={along} />,
          okText: t('years.understood'),
        })
      }
    }, sayProblem)
  const ask = () =>
    void modal.confirm({
      title: t('years.confirmTitle', { count: taken.length, year: comparison.year }),
      content: (
        <>
          {t('years.confirmHint')}
          <ul className={styles.chosen}>
            {taken.map((item) => (
              <li key={idOf(item)}>
                {t(`years.kinds.${item.kind}`)} · {anySide(item)?.title}
              </li>
            ))}
          </ul>
        </>
      ),
      okText: t('years.carryOver'),
      cancelText: t('action.cancel'),
      onOk: run,
    })
  if (leftOvers.length === 0) return null
  const isAll = taken.length === leftOvers.length
  return (
    <div className={styles.bar}>
      <Button onClick={() => onChoose(isAll ? [] : leftOvers.map(idOf))}>
        {isAll ? t('years.chooseNone') : t('years.chooseAll', { count: leftOvers.length })}
      </Button>
      <Button type="primary" disabled={taken.length === 0} onClick={ask}>
        {t('years.carryOverMany', { count: taken.length })}
      </Button>
    </div>
  )
}
