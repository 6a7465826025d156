import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { programmesOptions } from '@/features/plans/api/programmes'
import { usePlan } from '@/features/plans/model/current-plan'
import { scorecardOptions } from '@/features/scorecard/api/scorecard'
import { HeatBoard } from '@/features/scorecard/components/heat-board'
import { ScorecardFilters } from '@/features/scorecard/components/scorecard-filters'
import styles from '@/features/scorecard/components/scorecard.module.css'
import { scorecardPath } from '@/features/scorecard/model/paths'
import { sortNamed } from '@/features/scorecard/model/sorts'
import { useScorecardExport } from '@/features/scorecard/model/use-scorecard-export'
import type { Scorecard } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { useAsOf } from '@/shared/routing/as-of'
import { useFilters } from '@/shared/routing/search'
import { EmptyList } from '@/shared/ui/empty-list'
import { LoadMore } from '@/shared/ui/load-more'
import { PageHeader } from '@/shared/ui/page-header'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { TableTools } from '@/shared/ui/table-tools'

const FILTERS = ['orgUnit', 'programme', 'sort'] as const
type Filters = ReturnType<typeof useFilters<(typeof FILTERS)[number]>>['values']

/** The way back up, when one looks at the schools of one county. */
function Crumbs({ values }: { values: Filters }) {
  const { t } = useTranslation()
  const plan = usePlan()
  if (!values.orgUnit || values.orgUnit === plan.orgUnit.code) return null
  const { programme, sort } = values
  return (
    <div className={styles.crumbs}>
      <AppLink to={scorecardPath(null, { programme, sort })}>
        {t('scorecard.up', { name: plan.orgUnit.name })}
      </AppLink>
    </div>
  )
}

function Board({ scorecard, values }: { scorecard: Scorecard; values: Filters }) {
  const { programme, sort } = values
  return (
    <HeatBoard
      targets={scorecard.targets}
      rows={scorecard.rows}
      drillPath={({ orgUnit }) =>
        scorecard.level === 'COUNTY' ? scorecardPath(orgUnit.code, { programme, sort }) : null
      }
    />
  )
}

function BoardTools({ scorecard }: { scorecard: Scorecard }) {
  const { t } = useTranslation()
  const columns = useScorecardExport(scorecard.targets)
  return <TableTools table={{ name: t('scorecard.title'), rows: scorecard.rows, columns }} />
}

/** Org units by targets: who stands where, county by county or school by school. */
export function ScorecardPage() {
  const { t } = useTranslation()
  const plan = usePlan()
  const { date: asOf } = useAsOf()
  const { values, set } = useFilters(FILTERS)
  const sort = sortNamed(values.sort)
  const query = useInfiniteQuery(scorecardOptions(plan.id, { ...values, sort, asOf }))
  const programmes = useQuery(programmesOptions(plan.code))
  const unit = query.data?.level === 'SCHOOL' ? query.data.orgUnit.name : null
  return (
    <>
      <PageHeader title={unit ? t('scorecard.schoolsOf', { name: unit }) : t('scorecard.title')} />
      <Crumbs values={values} />
      <p className={styles.lead}>{t('scorecard.lead')}</p>
      <ScorecardFilters
        programmes={(programmes.data ?? []).map(({ code, title }) => ({ value: code, label: title }))}
        programme={values.programme}
        sort={sort}
        onChange={set}
      />
      <StateBoundary
        query={query}
        rows={14}
        isEmpty={({ rows, targets }) => rows.length === 0 || targets.length === 0}
        empty={
          <EmptyList
            isFiltered={Boolean(values.programme)}
            onClear={() => set({ programme: null })}
            title={t('scorecard.empty')}
            hint={t('scorecard.emptyHint')}
          />
        }
      >
        {(data) => (
          <>
            <Board scorecard={data} values={values} />
            <BoardTools scorecard={data} />
            <LoadMore
              shown={data.rows.length}
              total={data.page.total ?? null}
              hasMore={query.hasNextPage}
              isLoading={query.isFetchingNextPage}
              onMore={query.fetchNextPage}
            />
          </>
        )}
      </StateBoundary>
    </>
  )
}
