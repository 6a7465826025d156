import { useInfiniteQuery } from '@tanstack/react-query'
import { App, Button, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changesOptions } from '@/features/exchange/api/list-changes'
import { ChangeList } from '@/features/exchange/components/change-list'
import styles from '@/features/exchange/components/exchange.module.css'
import { CHANGE_KINDS, type ChangeKind } from '@/features/exchange/model/change-words'
import { FIRST_PAGE } from '@/shared/api/pages'
import { useFilters } from '@/shared/routing/search'
import { EmptyList } from '@/shared/ui/empty-list'
import { LoadMore } from '@/shared/ui/load-more'
import { StateBoundary } from '@/shared/ui/state-boundary'

function KindChoice({ kind, onChange }: { kind?: ChangeKind; onChange: (next?: ChangeKind) => void }) {
  const { t } = useTranslation()
  return (
    <Select<ChangeKind>
      aria-label={t('exchange.changeKind')}
      placeholder={t('exchange.allKinds')}
      allowClear
      value={kind}
      style={{ width: 160 }}
      options={CHANGE_KINDS.map((value) => ({ value, label: t(`audit.types.${value}`) }))}
      onChange={onChange}
    />
  )
}

/** The last changes, and on demand those since. */
function Changes({ kind, onClear }: { kind?: ChangeKind; onClear: () => void }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [shown, setShown] = useState(FIRST_PAGE)
  const changes = useInfiniteQuery(changesOptions(kind))
  const isAtEnd = changes.data?.isAtEnd ?? true
  const readOn = async () => {
    const { data, isError } = await changes.fetchNextPage()
    if (!isError && data?.isAtEnd && data.items.length === changes.data?.items.length)
      void message.info(t('exchange.noNewChange'))
  }
  return (
    <>
      <div className={styles.row}>
        {changes.data && (
          <Button loading={changes.isFetchingNextPage} onClick={() => void readOn()}>
            {t(isAtEnd ? 'exchange.newChanges' : 'exchange.readOn')}
          </Button>
        )}
        {!isAtEnd && <span className={styles.hint}>{t('exchange.moreAhead')}</span>}
      </div>
      <StateBoundary
        query={changes}
        rows={10}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyList
            isFiltered={kind !== undefined}
            onClear={onClear}
            title={t('exchange.noChange')}
            hint={t('exchange.noChangeHint')}
          />
        }
      >
        {({ items }) => (
          <>
            <ChangeList changes={items.slice(0, shown)} />
            <LoadMore
              shown={Math.min(shown, items.length)}
              total={items.length}
              hasMore={shown < items.length}
              isLoading={false}
              onMore={() => setShown(shown + FIRST_PAGE)}
            />
          </>
        )}
      </StateBoundary>
    </>
  )
}

/** What has changed in plans, targets and figures, as other systems are told. */
export function ChangesView() {
  const { values, set } = useFilters(['kind'])
  const kind = CHANGE_KINDS.find((each) => each === values.kind)
  return (
    <>
      <div className={styles.row}>
        <KindChoice kind={kind} onChange={(next) => set({ kind: next ?? null })} />
      </div>
      <Changes key={kind ?? ''} kind={kind} onClear={() => set({ kind: null })} />
    </>
  )
}
