import { Button, Grid, Segmented } from 'antd'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFilters } from '@/shared/routing/search'
import { accepting, type Confirmation } from '../model/use-confirmation'
import { AskedDrawer } from './asked-drawer'
import styles from './documents.module.css'
import { FindingList } from './finding-list'
import { StandingBar } from './standing-bar'
import panes from './text.module.css'
import { TextPane } from './text-pane'
import { useFindingActions } from './use-finding-actions'

interface ReadingViewProps {
  confirmation: Confirmation
  problems: Record<string, string>
  isReadOnly: boolean
  onReload: () => void
  onNext: () => void
}

interface ToolsProps {
  confirmation: Confirmation
  onMarkRest: () => void
  onLook: (key: string) => void
  onNext: () => void
}

function Tools({
  confirmation: { standing, decisions, findings, decide },
  onMarkRest,
  onLook,
  onNext,
}: ToolsProps) {
  const { t } = useTranslation()
  const { open, clauses } = standing
  const undecided = findings.filter(({ key }) => !decisions[key]).map(({ key }) => key)
  return (
    <div className={styles.bar}>
      <Button disabled={undecided.length === 0} onClick={() => decide(undecided, accepting)}>
        {t('documents.acceptAll')}
      </Button>
      <Button disabled={clauses.open + clauses.untied === 0} onClick={onMarkRest}>
        {t('documents.markRest')}
      </Button>
      <Button disabled={open.length === 0} onClick={() => onLook(open[0] ?? '')}>
        {t('documents.nextOpen')}
      </Button>
      <Button type="primary" disabled={open.length > 0} onClick={onNext}>
        {t('documents.toPlanStep')}
      </Button>
      {open.length > 0 && (
        <span className={styles.muted}>{t('documents.openLeft', { count: open.length })}</span>
      )}
    </div>
  )
}

/** The text beside what was found in it; on a phone one of the two at a time (`pane` in the address). */
export function ReadingView(props: ReadingViewProps) {
  const { confirmation, problems, isReadOnly, onReload, onNext } = props
  const { t } = useTranslation()
  const { md } = Grid.useBreakpoint()
  const { values, set } = useFilters(['pane'])
  const [active, setActive] = useState<string | null>(null)
  const look = useCallback((key: string) => setActive(key), [])
  const { actions, asked, ask } = useFindingActions(confirmation, look)
  const { text, slice, findings, decisions, standing, saving, flush } = confirmation
  const isText = values.pane === 'text'
  return (
    <div className={styles.reading}>
      {!isReadOnly && (
        <>
          <StandingBar standing={standing} saving={saving} onRetry={() => void flush()} onReload={onReload} />
          <Tools
            confirmation={confirmation}
            onMarkRest={() => ask({ form: 'rest' })}
            onLook={look}
            onNext={onNext}
          />
          {md && <p className={styles.lead}>{t('documents.keys')}</p>}
        </>
      )}
      {!md && (
        <div className={styles.bar}>
          <Segmented
            aria-label={t('documents.readingTitle')}
            value={isText ? 'text' : 'findings'}
            options={[
              { value: 'findings', label: t('documents.findings') },
              { value: 'text', label: t('documents.text') },
            ]}
            onChange={(pane) => set({ pane: pane === 'text' ? pane : null })}
          />
        </div>
      )}
      <div className={panes.panes}>
        {(md || isText) && <TextPane text={text} findings={findings} active={active} onActive={look} />}
        {(md || !isText) && (
          <FindingList
            findings={findings}
            decisions={decisions}
            standing={standing}
            problems={problems}
            active={active}
            isReadOnly={isReadOnly}
            slice={slice}
            actions={actions}
          />
        )}
      </div>
      {asked && <AskedDrawer asked={asked} confirmation={confirmation} onClose={() => ask(null)} />}
    </div>
  )
}
