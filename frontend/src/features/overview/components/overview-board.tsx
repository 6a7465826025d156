import { useTranslation } from 'react-i18next'
import type { Overview } from '@/shared/api/types'
import { ChangesPanel } from './changes-panel'
import { DuePanel } from './due-panel'
import { GroupPanel, type Group } from './group-panel'
import { LightsPanel } from './lights-panel'
import { PacePanel } from './pace-panel'
import styles from './overview.module.css'

const programmeGroups = (overview: Overview): Group[] =>
  overview.programmes.map(({ programme, ...rest }) => ({
    ...rest,
    code: programme.code,
    name: programme.name,
  }))

const departmentGroups = (overview: Overview): Group[] =>
  overview.departments.map(({ department, ...rest }) => ({
    ...rest,
    code: department.code,
    name: department.name,
  }))

interface OverviewBoardProps {
  overview: Overview
  planStart: string
  /** Compares with another day. */
  onSince: (since: string) => void
}

/** The plan at one look. */
export function OverviewBoard({ overview, planStart, onSince }: OverviewBoardProps) {
  const { t } = useTranslation()
  const { asOf, timeElapsed } = overview
  return (
    <>
      <div className={styles.top}>
        <PacePanel overview={overview} />
        <LightsPanel overview={overview} />
      </div>
      <div className={styles.columns}>
        <div>
          <GroupPanel
            title={t('overview.byProgramme')}
            heading={t('overview.programme')}
            filter="programme"
            timeElapsed={timeElapsed}
            groups={programmeGroups(overview)}
          />
          <GroupPanel
            title={t('overview.byDepartment')}
            heading={t('overview.department')}
            filter="leadDepartment"
            timeElapsed={timeElapsed}
            groups={departmentGroups(overview)}
          />
        </div>
        <div>
          {overview.changes && (
            <ChangesPanel
              changes={overview.changes}
              progress={overview.progress}
              asOf={asOf}
              planStart={planStart}
              onSince={onSince}
            />
          )}
          <DuePanel
            title={t('overview.overdue')}
            none={t('overview.noOverdue')}
            asOf={asOf}
            items={overview.overdue}
          />
          <DuePanel
            title={t('overview.upcoming')}
            none={t('overview.noUpcoming')}
            asOf={asOf}
            items={overview.upcoming}
          />
        </div>
      </div>
    </>
  )
}
