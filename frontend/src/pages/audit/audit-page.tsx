import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { auditListOptions, type AuditFilter } from '@/features/audit/api/list-audit-events'
import { useVerifyAuditTrail } from '@/features/audit/api/verify-audit-trail'
import { AuditFilters } from '@/features/audit/components/audit-filters'
import { AuditTable } from '@/features/audit/components/audit-table'
import { VerificationResult } from '@/features/audit/components/verification-result'
import { AUDIT_FILTERS } from '@/features/audit/model/audit-filter-names'
import { useAuditExport } from '@/features/audit/model/use-audit-export'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { referenceOptions } from '@/shared/forms/options'
import { useFilters } from '@/shared/routing/search'
import { Failure } from '@/shared/ui/failure'
import { Loading } from '@/shared/ui/loading'
import { PagedList } from '@/shared/ui/paged-list'
import { PageHeader } from '@/shared/ui/page-header'

/** Says that the list is the history of one thing, and leads back to all. */
function OnlyEntity() {
  const { t } = useTranslation()
  const { values, set } = useFilters(AUDIT_FILTERS)
  if (!values.entityId) return null
  return (
    <p>
      {t('audit.onlyEntity')}{' '}
      <Button size="small" onClick={() => set({ entityId: null })}>
        {t('audit.allEntities')}
      </Button>
    </p>
  )
}

export function AuditPage() {
  const { t } = useTranslation()
  const { values, clear, isFiltered } = useFilters(AUDIT_FILTERS)
  const counties = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  const lines = useInfiniteQuery(auditListOptions(values as AuditFilter))
  const columns = useAuditExport()
  const verification = useVerifyAuditTrail()
  const verify = () => {
    if (!verification.isPending) verification.mutate()
  }
  return (
    <>
      <PageHeader title={t('audit.title')} actions={<Button onClick={verify}>{t('audit.verify')}</Button>} />
      {verification.isPending && <Loading rows={2} />}
      {verification.error && <Failure error={verification.error} onRetry={verify} compact />}
      {verification.data && <VerificationResult found={verification.data} />}
      <AuditFilters orgUnits={referenceOptions(counties.data ?? [])} />
      <OnlyEntity />
      <PagedList
        query={lines}
        isFiltered={isFiltered}
        onClear={clear}
        exported={{ name: t('audit.title'), list: { path: '/api/v1/audit-events', query: values }, columns }}
        empty={{ title: t('audit.empty'), hint: t('audit.emptyHint') }}
      >
        {(items) => <AuditTable lines={items} />}
      </PagedList>
    </>
  )
}
