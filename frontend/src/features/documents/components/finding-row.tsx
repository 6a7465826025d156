import { Button, Tag } from 'antd'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseOutcome, Decision } from '../model/decisions'
import type { Finding } from '../model/findings'
import styles from './findings.module.css'
import type { FindingActions } from './finding-actions'
import { useFindingWords } from './use-finding-words'

export interface RowProps {
  finding: Finding
  decision: Decision | undefined
  outcome: ClauseOutcome | undefined
  problem: string | undefined
  /** What becomes of what a rejected programme or task holds, or that this falls away with it. */
  note: string | undefined
  isActive: boolean
  isReadOnly: boolean
  slice: (start: number, end: number) => string
  actions: FindingActions
}

function stateOf(decision: Decision | undefined, outcome: ClauseOutcome | undefined) {
  if (!decision) return 'open'
  if (outcome === 'notFollowed') return 'notFollowed'
  if (decision.state === 'rejected') return 'rejected'
  return decision.change ? 'mended' : 'accepted'
}

function Buttons({ finding, outcome, actions }: Pick<RowProps, 'finding' | 'outcome' | 'actions'>) {
  const { t } = useTranslation()
  const { kind } = finding
  const hasParts = kind === 'programme' || kind === 'task'
  return (
    <div className={styles.buttons}>
      <Button size="small" type="primary" onClick={() => actions.accept(finding)}>
        {t('documents.accept')}
      </Button>
      {hasParts && (
        <Button size="small" onClick={() => actions.acceptBelow(finding)}>
          {t('documents.acceptBelow')}
        </Button>
      )}
      {outcome === 'untied' && (
        <Button size="small" onClick={() => actions.tie(finding)}>
          {t('documents.tie')}
        </Button>
      )}
      <Button size="small" onClick={() => actions.reject(finding)}>
        {t(kind === 'clause' ? 'documents.notFollow' : 'documents.reject')}
      </Button>
      <Button size="small" onClick={() => actions.mend(finding)}>
        {t('documents.mend')}
      </Button>
    </div>
  )
}

/** One finding; the one that is looked at shows what it rests on and what can be said of it. */
export const FindingRow = memo(function FindingRow(props: RowProps) {
  const { finding, decision, outcome, problem, note, isActive, isReadOnly, slice, actions } = props
  const { t } = useTranslation()
  const { titleOf, detailOf, groundsOf } = useFindingWords(slice)
  const state = stateOf(decision, outcome)
  const detail = detailOf(finding, decision)
  return (
    <li
      className={`${styles.row} ${styles[finding.kind]} ${isActive ? styles.active : ''}`}
      data-row={finding.key}
    >
      <button
        type="button"
        className={styles.name}
        data-finding={finding.key}
        tabIndex={isActive ? 0 : -1}
        aria-current={isActive || undefined}
        onFocus={() => actions.look(finding.key)}
        onClick={() => actions.look(finding.key)}
      >
        <span className={styles.kind}>{t(`documents.kinds.${finding.kind}`)}</span>
        <span className={styles.title}>{titleOf(finding, decision)}</span>
        {!isReadOnly && <Tag className={styles[state]}>{t(`documents.states.${state}`)}</Tag>}
        {detail && <span className={styles.detail}>{detail}</span>}
      </button>
      {outcome === 'untied' && <p className={styles.warning}>{t('documents.untied')}</p>}
      {note && <p className={styles.warning}>{note}</p>}
      {problem && <p className={styles.warning}>{problem}</p>}
      {isActive && (
        <ul className={styles.grounds}>
          {groundsOf(finding).map((ground) => (
            <li key={ground}>{ground}</li>
          ))}
        </ul>
      )}
      {isActive && !isReadOnly && <Buttons finding={finding} outcome={outcome} actions={actions} />}
    </li>
  )
})
