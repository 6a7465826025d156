import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './source.module.css'

interface MarkedTextProps {
  text: string
  /** The marked stretch, in Unicode code points as the server counts them. */
  start: number
  end: number
}

/** A document's text with one stretch marked and scrolled to. */
export function MarkedText({ text, start, end }: MarkedTextProps) {
  const { t } = useTranslation()
  const mark = useRef<HTMLElement>(null)
  const points = Array.from(text)
  const isMarked = end > start && start >= 0 && end <= points.length

  // Syncs the scroll position with the place that the address names.
  useEffect(() => {
    mark.current?.scrollIntoView?.({ block: 'center' })
  }, [start, end])

  return (
    <div className={styles.text} role="region" aria-label={t('documents.text')}>
      {isMarked ? points.slice(0, start).join('') : text}
      {isMarked && <mark ref={mark}>{points.slice(start, end).join('')}</mark>}
      {isMarked && points.slice(end).join('')}
    </div>
  )
}
