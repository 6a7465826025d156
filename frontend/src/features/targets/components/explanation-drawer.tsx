import { useQuery } from '@tanstack/react-query'
import { Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Explanation, Target } from '@/shared/api/types'
import { formatDate, dayOf } from '@/shared/format/dates'
import { formatNumber } from '@/shared/format/figures'
import { formatPeriod } from '@/shared/format/periods'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StatusLight } from '@/shared/ui/status-light'
import { useFigures } from '@/shared/ui/use-figures'
import { explanationOptions } from '../api/read-explanation'
import type { Question } from '../api/read-value'
import { ExplanationTree } from './explanation-tree'
import styles from './targets.module.css'

interface Explained {
  target: Target
  explanation: Explanation
}

/** The sentence, the rule with the actual figures, and how wrong a mean of percentages would have been. */
function InWords({ target, explanation }: Explained) {
  const { t, i18n } = useTranslation()
  const { figure } = useFigures(target.unit)
  const { sentence, rule, meanOfPercentages: mean, value } = explanation
  return (
    <>
      <p className={styles.sentence}>
        <StatusLight light={value.light} /> {sentence}
      </p>
      <h3 className={styles.subhead}>{t('explanation.rule')}</h3>
      <p>
        {t(`rollup.${rule.rollup}`)}；{t(`timeBasis.${rule.timeBasis}`)}
        <br />
        {rule.formula}
      </p>
      {mean && (
        <p className={styles.caution}>
          {t('explanation.mean', {
            value: figure(mean.value),
            difference: formatNumber(mean.difference, i18n.language),
          })}
        </p>
      )}
    </>
  )
}

function Missing({ missing }: { missing: Explanation['missing'] }) {
  const { t, i18n } = useTranslation()
  const day = (late: string) => formatDate(late.length > 10 ? dayOf(late) : late, i18n.language)
  if (missing.length === 0) return <p>{t('explanation.noMissing')}</p>
  return (
    <ul className={styles.missing}>
      {missing.map(({ orgUnit, lastPeriod, lateSince }) => (
        <li key={orgUnit.id}>
          {orgUnit.name}
          <span className={styles.sub}>
            <span>
              {lastPeriod
                ? t('explanation.lastPeriod', { period: formatPeriod(lastPeriod, i18n.language) })
                : t('explanation.never')}
            </span>
            {lateSince && <span>{t('explanation.lateSince', { date: day(lateSince) })}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Content({ target, explanation }: Explained) {
  const { t } = useTranslation()
  return (
    <>
      <InWords target={target} explanation={explanation} />
      <h3 className={styles.subhead}>{t('explanation.tree')}</h3>
      <ExplanationTree target={target} root={explanation.root} />
      <h3 className={styles.subhead}>{t('explanation.missing', { count: explanation.missing.length })}</h3>
      <Missing missing={explanation.missing} />
    </>
  )
}

interface ExplanationDrawerProps {
  target: Target
  question: Question
  onClose: () => void
}

/** How a figure came about, beside the page. */
export function ExplanationDrawer({ target, question, onClose }: ExplanationDrawerProps) {
  const { t } = useTranslation()
  const explanation = useQuery(explanationOptions(question))
  return (
    <Drawer
      open
      title={`${t('explanation.title')} · ${target.name}`}
      size="min(100vw, 860px)"
      onClose={onClose}
    >
      <StateBoundary query={explanation} rows={14}>
        {(data) => <Content target={target} explanation={data} />}
      </StateBoundary>
    </Drawer>
  )
}
