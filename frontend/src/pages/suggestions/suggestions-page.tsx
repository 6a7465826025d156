import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/features/me/model/use-may'
import { suggestionsOptions, type SuggestionFilter } from '@/features/voice/api/suggestions'
import { SayDrawer } from '@/features/voice/components/say-drawer'
import { SuggestionList } from '@/features/voice/components/suggestion-list'
import styles from '@/features/voice/components/voice.module.css'
import { useFilters } from '@/shared/routing/search'
import { useSuggestionExport } from '@/features/voice/model/use-suggestion-export'
import { PagedList } from '@/shared/ui/paged-list'
import { PageHeader } from '@/shared/ui/page-header'

type Tab = 'own' | 'published' | 'waiting'

const FILTERS: Record<Tab, SuggestionFilter> = {
  own: { own: true },
  published: { published: true },
  waiting: { answered: false },
}

/** Complaints and suggestions: one's own, those shown to all, and for those who answer what waits. */
export function SuggestionsPage() {
  const { t } = useTranslation()
  const mayAnswer = useMay()('answerSuggestions')
  const [isSaying, setSaying] = useState(false)
  const { values, set } = useFilters(['tab'])
  const tabs: Tab[] = mayAnswer ? ['waiting', 'own', 'published'] : ['own', 'published']
  const tab = tabs.find((one) => one === values.tab) ?? 'own'
  const suggestions = useInfiniteQuery(suggestionsOptions(FILTERS[tab]))
  const columns = useSuggestionExport()
  return (
    <>
      <PageHeader
        title={t('voice.title')}
        actions={
          <Button type="primary" onClick={() => setSaying(true)}>
            {t('voice.say')}
          </Button>
        }
      />
      <p>{t('voice.private')}</p>
      <div className={styles.tabs}>
        <Segmented<Tab>
          aria-label={t('voice.title')}
          value={tab}
          options={tabs.map((value) => ({ value, label: t(`voice.tabs.${value}`) }))}
          onChange={(next) => set({ tab: next === 'own' ? null : next })}
        />
      </div>
      <PagedList
        query={suggestions}
        isFiltered={false}
        onClear={() => undefined}
        exported={{
          name: `${t('voice.title')} ${t(`voice.tabs.${tab}`)}`,
          list: { path: '/api/v1/suggestions', query: FILTERS[tab] },
          columns,
        }}
        empty={{ title: t('voice.empty'), hint: t('voice.emptyHint') }}
      >
        {(items) => <SuggestionList suggestions={items} />}
      </PagedList>
      {isSaying && <SayDrawer onClose={() => setSaying(false)} />}
    </>
  )
}
