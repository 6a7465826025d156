import { Button, Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ComparisonItem, PlanComparison } from '@/shared/api/types'
import { anySide, idOf } from '../model/comparison-rows'
import { SideView } from './side-view'
import styles from './years.module.css'

/** What can be done with a commitment. */
export interface RowActions {
  choose: (id: string, isChosen: boolean) => void
  link: (item: ComparisonItem) => void
  separate: (item: ComparisonItem) => void
  takeBack: (item: ComparisonItem) => void
}

interface RowProps {
  item: ComparisonItem
  comparison: PlanComparison
  isChosen: boolean
  actions: RowActions
}

function Match({ item }: { item: ComparisonItem }) {
  const { t, i18n } = useTranslation()
  const { basis, score, changes } = item
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <>
      {changes.length > 0 && (
        <span>{changes.map((aspect) => t(`years.aspects.${aspect}`)).join(t('years.and'))}</span>
      )}
      {basis && (
        <span>
          {t(`years.bases.${basis}`)}
          {basis !== 'CONFIRMED' && typeof score === 'number' && ` ${percent.format(score)}`}
        </span>
      )}
    </>
  )
}

function Buttons({ item, actions }: Pick<RowProps, 'item' | 'actions'>) {
  const { t } = useTranslation()
  const name = anySide(item)?.title ?? ''
  const button = (word: 'link' | 'linkTo' | 'separate' | 'takeBack', act: (item: ComparisonItem) => void) => (
    <Button size="small" aria-label={`${t(`years.${word}`)} ${name}`} onClick={() => act(item)}>
      {t(`years.${word}`)}
    </Button>
  )
  if (item.verdict === 'DROPPED') return null
  return (
    <span className={styles.buttons}>
      {item.verdict === 'NEW' && button('linkTo', actions.link)}
      {item.basis && item.basis !== 'CONFIRMED' && (
        <>
          {button('link', actions.link)}
          {button('separate', actions.separate)}
        </>
      )}
      {item.basis === 'CONFIRMED' && button('takeBack', actions.takeBack)}
    </span>
  )
}

/** A commitment of both years side by side; on a phone one below the other. */
export function ComparisonRow({ item, comparison, isChosen, actions }: RowProps) {
  const { t } = useTranslation()
  const { plan, year, permissions } = comparison
  const id = idOf(item)
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        {item.leftOver && permissions.includes('carryOver') && (
          <Checkbox
            checked={isChosen}
            onChange={({ target }) => actions.choose(id, target.checked)}
            aria-label={t('years.choose', { name: anySide(item)?.title })}
          />
        )}
        <strong>{t(`years.verdicts.${item.verdict}`)}</strong>
        {item.leftOver && <span>{t('years.leftOver')}</span>}
        <Match item={item} />
        {permissions.includes('createSuccession') && <Buttons item={item} actions={actions} />}
      </div>
      <div className={styles.sides}>
        <SideView item={item} side={item.before} plan={{ ...comparison.with, year: comparison.withYear }} />
        <SideView item={item} side={item.after} plan={{ ...plan, year }} />
      </div>
    </li>
  )
}
