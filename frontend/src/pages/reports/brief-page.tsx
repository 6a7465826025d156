import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { briefOptions } from '@/features/briefs/api/read-brief'
import { BriefActions } from '@/features/briefs/components/brief-actions'
import { BriefDownloads } from '@/features/briefs/components/brief-downloads'
import { BriefFigures } from '@/features/briefs/components/brief-figures'
import styles from '@/features/briefs/components/briefs.module.css'
import { RestatementList } from '@/features/briefs/components/restatement-list'
import type { Versioned } from '@/shared/api/client'
import type { Brief } from '@/shared/api/types'
import { DateText } from '@/shared/ui/date-text'
import { PageHeader } from '@/shared/ui/page-header'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'

function Content({ version }: { version: Versioned<Brief> }) {
  const { t } = useTranslation()
  const brief = version.data
  const isPublished = brief.state === 'PUBLISHED'
  return (
    <>
      <PageHeader
        title={brief.title}
        above={`${brief.issuer} · ${brief.number ?? t('brief.states.DRAFT')}`}
        beside={
          <span className={styles.number}>
            {t('brief.asOf')} <DateText date={brief.asOf} /> ·{' '}
            {isPublished ? t('brief.frozen') : t('brief.preview')}
          </span>
        }
        actions={
          <>
            <BriefDownloads brief={brief} />
            <BriefActions version={version} />
          </>
        }
      />
      {brief.introduction && <p className={styles.words}>{brief.introduction}</p>}
      {isPublished && (
        <Panel title={t('brief.restatements')}>
          <RestatementList restatements={brief.restatements} />
        </Panel>
      )}
      <BriefFigures content={brief.figures} />
    </>
  )
}

/** One brief: its figures, its files, and what was corrected since. */
export function BriefPage() {
  const { id = '' } = useParams()
  const query = useQuery(briefOptions(id))
  return (
    <StateBoundary query={query} rows={14}>
      {(version) => <Content version={version} />}
    </StateBoundary>
  )
}
