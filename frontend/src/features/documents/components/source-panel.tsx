import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AppLink } from '@/shared/routing/app-link'
import { Panel } from '@/shared/ui/panel'
import { planSourceOptions, sourceOptions } from '../api/sources'
import styles from './source.module.css'

/** The sentence that something comes from, with its own words marked; nothing for what comes from no document. */
export function SourcePanel({ plan, subject }: { plan: string; subject: string }) {
  const { t } = useTranslation()
  const origin = useQuery(planSourceOptions(plan))
  const isFromDocument = Boolean(origin.data?.document)
  const { data: source } = useQuery({ ...sourceOptions(subject), enabled: isFromDocument })
  if (!source) return null
  const { document, start, end, before, words, after } = source
  const name = document.name ?? t('documents.pasted')
  return (
    <Panel title={t('source.title')}>
      <blockquote className={styles.sentence}>
        {before}
        <mark>{words}</mark>
        {after}
      </blockquote>
      <AppLink
        to={`/documents/${document.id}?start=${start}&end=${end}`}
        aria-label={t('source.open', { name })}
      >
        {name}
      </AppLink>
    </Panel>
  )
}
