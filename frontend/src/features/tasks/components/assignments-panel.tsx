import { DeleteOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assignment } from '@/shared/api/types'
import type { Option } from '@/shared/forms/fields'
import { useConfirmDelete } from '@/shared/forms/use-confirm-delete'
import { formatShare } from '@/shared/format/figures'
import { DateText } from '@/shared/ui/date-text'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'
import { assignmentsOptions } from '../api/assignments'
import { useDeleteAssignment } from '../api/change-assignments'
import { AssignmentDrawer } from './assignment-drawer'
import styles from './tasks.module.css'

function Row({ task, assignment }: { task: string; assignment: Assignment }) {
  const { t, i18n } = useTranslation()
  const confirmDelete = useConfirmDelete()
  const remove = useDeleteAssignment(task)
  const name = assignment.orgUnit.name
  return (
    <li>
      <strong>{name}</strong>
      <span className={styles.meta}>{assignment.owner}</span>
      <span className={styles.meta}>
        <DateText date={assignment.dueDate} />
      </span>
      <span className={styles.meta}>{formatShare(assignment.progress, i18n.language)}</span>
      {assignment.permissions.includes('delete') && (
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined />}
          aria-label={`${t('action.remove')} ${name}`}
          onClick={() => void confirmDelete({ name, remove: () => remove(assignment.id) })}
        />
      )}
    </li>
  )
}

interface AssignmentsPanelProps {
  task: string
  mayAssign: boolean
  orgUnits: Option[]
}

/** Which org units a task is handed down to, with owner, due date and progress. */
export function AssignmentsPanel({ task, mayAssign, orgUnits }: AssignmentsPanelProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const assignments = useQuery(assignmentsOptions(task))
  const add = mayAssign && (
    <Button size="small" onClick={() => setOpen(true)}>
      {t('task.addAssignment')}
    </Button>
  )
  return (
    <Panel title={t('task.assignments')} extra={add}>
      <StateBoundary
        query={assignments}
        rows={2}
        compact
        isEmpty={(rows) => rows.length === 0}
        empty={<StateMessage title={t('task.noAssignments')} hint={t('task.noAssignmentsHint')} compact />}
      >
        {(rows) => (
          <ul className={styles.assignments}>
            {rows.map((row) => (
              <Row key={row.id} task={task} assignment={row} />
            ))}
          </ul>
        )}
      </StateBoundary>
      {isOpen && <AssignmentDrawer task={task} orgUnits={orgUnits} onClose={() => setOpen(false)} />}
    </Panel>
  )
}
