import { Alert, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DueReport, ObservationRequest } from '@/shared/api/types'
import { formatNumber } from '@/shared/format/figures'
import { formatPeriod } from '@/shared/format/periods'
import { ratioOf } from '../model/figure-kind'
import styles from './observations.module.css'

/** What is known of a figure before it is stated. */
export type KnownFigure = Pick<DueReport, 'previous' | 'usual' | 'usualDenominator' | 'elsewhere'>

/** The figure as it stands in the form: the value itself, or what its parts come to. */
function useStated(): number | null {
  const form = Form.useFormInstance<ObservationRequest>()
  const value = Form.useWatch('value', form)
  const ratio = ratioOf(Form.useWatch('numerator', form), Form.useWatch('denominator', form))
  return typeof value === 'number' ? value : ratio
}

interface QuestionProps {
  word: 'outside' | 'outsideDenominator'
  stated: number | null
  usual: KnownFigure['usual']
}

function Question({ word, stated, usual }: QuestionProps) {
  const { t, i18n } = useTranslation()
  const number = (value: number) => formatNumber(value, i18n.language)
  if (stated === null || !usual || (stated >= usual.low && stated <= usual.high)) return null
  const words = { value: number(stated), low: number(usual.low), high: number(usual.high) }
  return <Alert type="warning" showIcon title={t(`hints.${word}`, words)} />
}

/** A figure out of the ordinary is questioned where it is typed, and never refused. */
function Questions({ usual, usualDenominator }: KnownFigure) {
  const form = Form.useFormInstance<ObservationRequest>()
  const denominator = Form.useWatch('denominator', form)
  return (
    <div role="status">
      <Question word="outside" stated={useStated()} usual={usual} />
      <Question word="outsideDenominator" stated={denominator ?? null} usual={usualDenominator} />
    </div>
  )
}

function Previous({ previous }: { previous: NonNullable<KnownFigure['previous']> }) {
  const { t, i18n } = useTranslation()
  const number = (value: number | null | undefined) => formatNumber(value, i18n.language)
  const { period, value, numerator, denominator } = previous
  return (
    <li>
      {t('hints.previous', { period: formatPeriod(period, i18n.language), value: number(value) })}
      {typeof denominator === 'number' &&
        ` · ${t('hints.parts', { numerator: number(numerator), denominator: number(denominator) })}`}
    </li>
  )
}

/** The last figure, the usual range, and what was filled in from elsewhere. */
export function FigureHints({ known }: { known: KnownFigure }) {
  const { t, i18n } = useTranslation()
  const { previous, usual, elsewhere } = known
  const number = (value: number) => formatNumber(value, i18n.language)
  const isCarried = !elsewhere && typeof previous?.denominator === 'number'
  if (!previous && !usual && !elsewhere) return null
  return (
    <section aria-label={t('hints.title')} className={styles.hints}>
      <ul>
        {previous && <Previous previous={previous} />}
        {usual && <li>{t('hints.usual', { low: number(usual.low), high: number(usual.high) })}</li>}
        {elsewhere && (
          <li>
            {t('hints.elsewhere', {
              denominator: number(elsewhere.denominator),
              target: elsewhere.target.name,
            })}
          </li>
        )}
        {isCarried && <li>{t('hints.carried')}</li>}
      </ul>
      <Questions {...known} />
    </section>
  )
}
