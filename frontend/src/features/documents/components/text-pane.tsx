import { memo, useEffect, useMemo, useRef, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../model/findings'
import { segmentsOf, type Segment } from '../model/segments'
import styles from './text.module.css'

interface StretchProps {
  segment: Segment
  isActive: boolean
}

const Stretch = memo(function Stretch({ segment: { text, covered }, isActive }: StretchProps) {
  const innermost = covered.at(-1)
  if (!innermost) return text
  const names = covered.map(({ kind }) => styles[`${kind}Text`])
  return (
    <mark
      data-key={innermost.key}
      data-active={isActive || undefined}
      className={[styles.mark, ...names, isActive && styles.activeText].filter(Boolean).join(' ')}
    >
      {text}
    </mark>
  )
})

interface TextPaneProps {
  text: string
  findings: Finding[]
  active: string | null
  onActive: (key: string) => void
}

/** The document's text with what was found in it marked; the one that is looked at stands out and is scrolled to. */
export function TextPane({ text, findings, active, onActive }: TextPaneProps) {
  const { t } = useTranslation()
  const pane = useRef<HTMLDivElement>(null)
  const isOver = useRef(false)
  const segments = useMemo(() => segmentsOf(text, findings), [text, findings])

  // Syncs the scroll position with the finding that is looked at, unless one is just reading here.
  useEffect(() => {
    if (active === null || isOver.current) return
    pane.current?.querySelector('[data-active]')?.scrollIntoView?.({ block: 'nearest' })
  }, [active])

  const point = ({ target }: MouseEvent) => {
    const key = (target as HTMLElement).dataset.key
    if (key && key !== active) onActive(key)
  }
  return (
    <div
      ref={pane}
      className={styles.text}
      role="region"
      aria-label={t('documents.text')}
      tabIndex={0}
      onMouseOver={point}
      onClick={point}
      onMouseEnter={() => (isOver.current = true)}
      onMouseLeave={() => (isOver.current = false)}
    >
      {segments.map((segment, place) => (
        <Stretch
          key={place}
          segment={segment}
          isActive={active !== null && segment.covered.some(({ key }) => key === active)}
        />
      ))}
    </div>
  )
}
