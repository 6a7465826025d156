import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../model/findings'
import type { Confirmation } from '../model/use-confirmation'
import styles from './documents.module.css'
import { useFindingWords } from './use-finding-words'

interface ProblemListProps {
  problems: Record<string, string>
  confirmation: Confirmation
  onMend: (finding: Finding) => void
}

/** What the server has against single findings, each to be mended from here. */
export function ProblemList({ problems, confirmation, onMend }: ProblemListProps) {
  const { t } = useTranslation()
  const { findings, decisions, slice } = confirmation
  const { titleOf } = useFindingWords(slice)
  const concerned = findings.filter(({ key }) => problems[key])
  if (concerned.length === 0) return null
  return (
    <ul className={styles.problems} aria-label={t('documents.problems')}>
      {concerned.map((finding) => (
        <li key={finding.key}>
          {t(`documents.kinds.${finding.kind}`)} <strong>{titleOf(finding, decisions[finding.key])}</strong>：
          {problems[finding.key]}{' '}
          <Button
            size="small"
            aria-label={`${t('documents.mend')} ${titleOf(finding, decisions[finding.key])}`}
            onClick={() => onMend(finding)}
          >
            {t('documents.mend')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
