import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/shared/ui/panel'
import { successionsOptions, type Successions } from '../api/successions'
import styles from './years.module.css'

interface SetApartProps {
  planId: string
  former: string
  takeBack: Successions['takeBack']
  onProblem: (error: unknown) => void
}

/** The pairs that were said not to be the same; each can be taken back. */
export function SetApart({ planId, former, takeBack, onProblem }: SetApartProps) {
  const { t } = useTranslation()
  const { data: decisions } = useQuery(successionsOptions(planId))
  const pairs = (decisions ?? []).filter((each) => each.verdict === 'DIFFERENT' && each.with.code === former)
  if (pairs.length === 0) return null
  return (
    <Panel title={t('years.setApart', { count: pairs.length })}>
      <ul className={styles.pairs} aria-label={t('years.setApart', { count: pairs.length })}>
        {pairs.map(({ id, predecessor, successor, permissions }) => (
          <li key={id}>
            <span>{t('years.pair', { before: predecessor.name, after: successor.name })}</span>
            {permissions.includes('delete') && (
              <Button
                size="small"
                aria-label={`${t('years.takeBackApart')} ${successor.name}`}
                onClick={() => void takeBack(id).catch(onProblem)}
              >
                {t('years.takeBackApart')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
