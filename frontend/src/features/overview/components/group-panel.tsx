import { useTranslation } from 'react-i18next'
import type { Light, LightTally } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { LightSegments } from '@/shared/ui/light-segments'
import { LabelledMeter } from '@/shared/ui/meter'
import { Panel } from '@/shared/ui/panel'
import { StatusLight } from '@/shared/ui/status-light'
import { listPath } from '../model/links'
import styles from './overview.module.css'

export interface Group {
  code: string
  name: string
  ordinal?: number
  light: Light
  progress: number | null | undefined
  tasks: LightTally
}

interface GroupPanelProps {
  title: string
  heading: string
  /** The filter of the task list that narrows it to one group. */
  filter: 'programme' | 'leadDepartment'
  timeElapsed: number
  groups: Group[]
}

/** One row for each programme or department: its light, progress, and how its tasks stand. */
export function GroupPanel({ title, heading, filter, timeElapsed, groups }: GroupPanelProps) {
  const { t } = useTranslation()
  return (
    <Panel title={title}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
        <table className={styles.groups}>
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              <th scope="col">{t('light.label')}</th>
              <th scope="col">{t('task.progress')}</th>
              <th scope="col">{t('nav.tasks')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.code}>
                <th scope="row">
                  {group.ordinal !== undefined && <span className={styles.ordinal}>{group.ordinal}</span>}
                  <AppLink to={listPath('tasks', { [filter]: group.code })}>{group.name}</AppLink>
                </th>
                <td>
                  <StatusLight light={group.light} />
                </td>
                <td>
                  <LabelledMeter
                    label={`${group.name} ${t('task.progress')}`}
                    share={group.progress}
                    mark={timeElapsed}
                  />
                </td>
                <td>
                  <LightSegments
                    label={`${group.name} ${t('overview.distribution')}`}
                    tally={group.tasks}
                    href={(light) => listPath('tasks', { [filter]: group.code, light })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
