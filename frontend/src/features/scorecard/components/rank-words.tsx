import { useTranslation } from 'react-i18next'
import type { ScorecardRow } from '@/shared/api/types'

/** The rank, with a word when several share it. */
export function RankWords({ row }: { row: Pick<ScorecardRow, 'rank' | 'tied'> }) {
  const { t } = useTranslation()
  if (typeof row.rank !== 'number') return <>{t('scorecard.noRank')}</>
  return <>{t(row.tied ? 'scorecard.rankTied' : 'scorecard.rankWords', { rank: row.rank })}</>
}
