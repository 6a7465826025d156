import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { departmentsOptions } from '@/features/organisation/api/departments'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { usePlan } from '@/features/plans/model/current-plan'
import { addressesOptions } from '@/features/reminders/api/addresses'
import { AddressForm } from '@/features/reminders/components/address-form'
import { AddressTable } from '@/features/reminders/components/address-table'
import styles from '@/features/reminders/components/reminders.module.css'
import { referenceOptions } from '@/shared/forms/options'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'

/** Where digests go besides the app. */
export function AddressesView() {
  const { t } = useTranslation()
  const plan = usePlan()
  const addresses = useQuery(addressesOptions())
  const counties = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  const departments = useQuery(departmentsOptions())
  const orgUnits = referenceOptions([plan.orgUnit, ...(counties.data ?? [])])
  return (
    <>
      <p className={styles.lead}>{t('reminders.addressHint')}</p>
      <StateBoundary
        query={addresses}
        rows={4}
        isEmpty={(items) => items.length === 0}
        empty={<StateMessage title={t('reminders.noAddress')} hint={t('reminders.noAddressHint')} />}
      >
        {(items) => <AddressTable addresses={items} />}
      </StateBoundary>
      <Panel title={t('reminders.newAddress')}>
        <AddressForm orgUnits={orgUnits} departments={referenceOptions(departments.data ?? [])} />
      </Panel>
    </>
  )
}
