import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan, Programme } from '@/shared/api/types'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'
import { programmesOptions } from '../api/programmes'
import { ProgrammeDrawer } from './programme-drawer'
import { ProgrammeTable } from './programme-table'

/** The programmes of a plan, to add, change, put in order and delete where one may. */
export function ProgrammesPanel({ plan, mayAdd }: { plan: Plan; mayAdd: boolean }) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState<Programme | 'new' | null>(null)
  const programmes = useQuery(programmesOptions(plan.code))
  const add = mayAdd && programmes.data && (
    <Button size="small" onClick={() => setEditing('new')}>
      {t('plans.newProgramme')}
    </Button>
  )
  const hint = mayAdd ? t('plans.noProgrammesHint') : undefined
  return (
    <Panel title={t('plans.programmes')} extra={add}>
      <StateBoundary
        query={programmes}
        rows={4}
        compact
        isEmpty={(rows) => rows.length === 0}
        empty={<StateMessage title={t('plans.noProgrammes')} hint={hint} compact />}
      >
        {(rows) => <ProgrammeTable programmes={rows} onEdit={setEditing} />}
      </StateBoundary>
      {editing && (
        <ProgrammeDrawer
          plan={plan}
          programmes={programmes.data ?? []}
          programmeId={editing === 'new' ? null : editing.id}
          onClose={() => setEditing(null)}
        />
      )}
    </Panel>
  )
}
