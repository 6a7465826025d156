import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OverviewChange, OverviewChanges } from '@/shared/api/types'
import { formatDate } from '@/shared/format/dates'
import { formatShare } from '@/shared/format/figures'
import { AppLink } from '@/shared/routing/app-link'
import { Panel } from '@/shared/ui/panel'
import { StateMessage } from '@/shared/ui/state-message'
import { StatusLight } from '@/shared/ui/status-light'
import { isNewlyRed, spanStart } from '../model/changes'
import { changePath } from '../model/links'
import styles from './overview.module.css'

const AT_ONCE = 8

function LightChange({ change }: { change: OverviewChange }) {
  const { t } = useTranslation()
  const { before, after } = change
  if (before === after) return <StatusLight light={after} bare />
  const words = t('changes.fromTo', { before: t(`light.${before}`), after: t(`light.${after}`) })
  return (
    <span className={styles.fromTo}>
      <span className="visually-hidden">{words}</span>
      <span aria-hidden>
        <StatusLight light={before} bare /> → <StatusLight light={after} />
      </span>
    </span>
  )
}

function Item({ change }: { change: OverviewChange }) {
  const { t } = useTranslation()
  return (
    <li>
      <div>
        <span className={styles.kind}>{t(`changes.kind.${change.kind}`)}</span>
        <AppLink to={changePath(change)}>{change.title}</AppLink>
        {isNewlyRed(change) && <strong className={styles.newRed}>{t('changes.newRed')}</strong>}
      </div>
      <div className={styles.dueMeta}>
        <span>{t(`changes.direction.${change.direction}`)}</span>
        <LightChange change={change} />
      </div>
    </li>
  )
}

function Counts({ changes }: { changes: OverviewChanges }) {
  const { t, i18n } = useTranslation()
  const count = (direction: OverviewChange['direction']) =>
    changes.items.filter((item) => item.direction === direction).length
  return (
    <p className={styles.changeCounts}>
      <span>{t('changes.since', { date: formatDate(changes.since, i18n.language) })}</span>
      <span>{t('changes.worse', { count: count('WORSE') })}</span>
      <span>{t('changes.better', { count: count('BETTER') })}</span>
    </p>
  )
}

interface ChangesPanelProps {
  changes: OverviewChanges
  progress: number | null | undefined
  asOf: string
  planStart: string
  onSince: (since: string) => void
}

/** What has moved since a week or a month ago, what turned red first. */
export function ChangesPanel({ changes, progress, asOf, planStart, onSince }: ChangesPanelProps) {
  const { t, i18n } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const { items, since, progressBefore } = changes
  const shown = isOpen ? items : items.slice(0, AT_ONCE)
  const spans = (['week', 'month'] as const).map((span) => ({
    value: spanStart(span, asOf, planStart),
    label: t(`changes.${span}`),
  }))
  const distinct = spans.filter(({ value }, index) => index === 0 || value !== spans[0]?.value)
  const toggle = isOpen ? t('changes.fewer') : t('changes.all', { count: items.length })
  return (
    <Panel
      title={t('changes.title')}
      extra={
        <Segmented<string>
          size="small"
          aria-label={t('changes.period')}
          value={since}
          options={distinct}
          onChange={onSince}
        />
      }
    >
      <Counts changes={changes} />
      <p className={styles.changeCounts}>
        {t('changes.progress', {
          before: formatShare(progressBefore, i18n.language),
          after: formatShare(progress, i18n.language),
        })}
      </p>
      {items.length === 0 && <StateMessage title={t('changes.none')} compact />}
      <ul className={styles.changeList}>
        {shown.map((change) => (
          <Item key={change.kind + change.id} change={change} />
        ))}
      </ul>
      {items.length > AT_ONCE && (
        <Button type="link" size="small" onClick={() => setOpen(!isOpen)}>
          {toggle}
        </Button>
      )}
    </Panel>
  )
}
