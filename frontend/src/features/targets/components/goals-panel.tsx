import { DeleteOutlined, EditOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Goal, Target } from '@/shared/api/types'
import type { Option } from '@/shared/forms/fields'
import { useConfirmDelete } from '@/shared/forms/use-confirm-delete'
import { DateText } from '@/shared/ui/date-text'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'
import { useFigures } from '@/shared/ui/use-figures'
import { useDeleteGoal } from '../api/change-goals'
import { goalsOptions } from '../api/goals'
import { GoalDrawer } from './goal-drawer'
import styles from './targets.module.css'

interface GoalRowProps {
  target: Target
  goal: Goal
  onEdit: () => void
}

function GoalRow({ target, goal, onEdit }: GoalRowProps) {
  const { t } = useTranslation()
  const figures = useFigures(target.unit)
  const confirmDelete = useConfirmDelete()
  const remove = useDeleteGoal(target.id)
  const whom = goal.orgUnit?.name ?? t('target.goalWhole')
  const words = figures.goal({ ...target, goal: goal.value, goalUpper: goal.valueUpper })
  return (
    <tr>
      <td>{whom}</td>
      <td>{goal.date ? <DateText date={goal.date} /> : t('target.goalFinal')}</td>
      <td className={styles.figure}>{words}</td>
      <td>
        {goal.permissions.includes('update') && (
          <Button
            type="text"
            size="small"
            icon={<EditOutlined />}
            aria-label={`${t('action.edit')} ${whom} ${words}`}
            onClick={onEdit}
          />
        )}
        {goal.permissions.includes('delete') && (
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined />}
            aria-label={`${t('action.remove')} ${whom} ${words}`}
            onClick={() => void confirmDelete({ name: `${whom} ${words}`, remove: () => remove(goal.id) })}
          />
        )}
      </td>
    </tr>
  )
}

function GoalTable({
  target,
  goals,
  onEdit,
}: {
  target: Target
  goals: Goal[]
  onEdit: (goal: Goal) => void
}) {
  const { t } = useTranslation()
  return (
    <table className={styles.goals}>
      <thead>
        <tr>
          <th scope="col">{t('target.goalFor')}</th>
          <th scope="col">{t('target.goalDate')}</th>
          <th scope="col">{t('target.goal')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {goals.map((goal) => (
          <GoalRow key={goal.id} target={target} goal={goal} onEdit={() => onEdit(goal)} />
        ))}
      </tbody>
    </table>
  )
}

/** The goals for single org units and dates, to add, change and delete where one may. */
export function GoalsPanel({ target, orgUnits }: { target: Target; orgUnits: Option[] }) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState<Goal | 'new' | null>(null)
  const goals = useQuery(goalsOptions(target.id))
  const add = target.permissions.includes('createGoal') && (
    <Button size="small" onClick={() => setEditing('new')}>
      {t('target.addGoal')}
    </Button>
  )
  return (
    <Panel title={t('target.goals')} extra={add}>
      <StateBoundary
        query={goals}
        rows={2}
        compact
        isEmpty={(rows) => rows.length === 0}
        empty={<StateMessage title={t('target.noGoals')} hint={t('target.noGoalsHint')} compact />}
      >
        {(rows) => <GoalTable target={target} goals={rows} onEdit={setEditing} />}
      </StateBoundary>
      {editing && (
        <GoalDrawer
          target={target}
          goalId={editing === 'new' ? null : editing.id}
          orgUnits={orgUnits}
          onClose={() => setEditing(null)}
        />
      )}
    </Panel>
  )
}
