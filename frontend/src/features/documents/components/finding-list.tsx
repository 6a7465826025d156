import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Decisions, Standing } from '../model/decisions'
import type { Finding } from '../model/findings'
import styles from './findings.module.css'
import type { FindingActions } from './finding-actions'
import { FindingRow } from './finding-row'
import { useRejectionNotes } from './use-rejection-notes'

interface FindingListProps {
  findings: Finding[]
  decisions: Decisions
  standing: Standing
  problems: Record<string, string>
  active: string | null
  isReadOnly: boolean
  slice: (start: number, end: number) => string
  actions: FindingActions
}

/** The findings in the order of the text, to be walked through with the keyboard. */
export function FindingList(props: FindingListProps) {
  const { findings, decisions, standing, problems, active, isReadOnly, slice, actions } = props
  const { t } = useTranslation()
  const list = useRef<HTMLUListElement>(null)
  const isOver = useRef(false)
  const isTyping = useRef(false)
  const current = active ?? findings[0]?.key
  const noteOn = useRejectionNotes({ findings, decisions, standing, slice })

  // Syncs the scroll position with the words that are looked at, unless one is pointing at this list.
  useEffect(() => {
    if (active === null || isOver.current) return
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' })
  }, [active])

  const focus = (place: number) => {
    const next = findings[place]
    if (next) list.current?.querySelector<HTMLElement>(`[data-finding="${next.key}"]`)?.focus()
  }
  const press = (event: KeyboardEvent) => {
    const key = (event.target as HTMLElement).dataset.finding
    const place = findings.findIndex((each) => each.key === key)
    const finding = findings[place]
    if (!finding || event.ctrlKey || event.metaKey || event.altKey) return
    const say = (act: (finding: Finding) => void, step = 0) => {
      if (isReadOnly || standing.fallen[finding.key]) return
      act(finding)
      if (step) focus(place + step)
    }
    const keys: Record<string, () => void> = {
      arrowdown: () => focus(place + 1),
      arrowup: () => focus(place - 1),
      enter: () => say(actions.accept, 1),
      a: () => say(actions.accept, 1),
      r: () => say(actions.reject),
      e: () => say(actions.mend),
    }
    const act = keys[event.key.toLowerCase()]
    if (!act) return
    event.preventDefault()
    isTyping.current = true
    act()
  }
  // With the keyboard, rows scroll away under a resting mouse; that is no pointing.
  const point = ({ target }: MouseEvent) => {
    const key = (target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row
    if (key && !isTyping.current) actions.look(key)
  }
  const move = ({ movementX, movementY }: MouseEvent) => {
    if (movementX !== 0 || movementY !== 0) isTyping.current = false
  }
  return (
    <ul
      ref={list}
      className={styles.findings}
      aria-label={t('documents.findings')}
      onKeyDown={press}
      onMouseOver={point}
      onMouseMove={move}
      onMouseEnter={() => (isOver.current = true)}
      onMouseLeave={() => (isOver.current = false)}
    >
      {findings.map((finding) => (
        <FindingRow
          key={finding.key}
          finding={finding}
          decision={standing.fallen[finding.key] ?? decisions[finding.key]}
          outcome={standing.outcomes[finding.key]}
          problem={problems[finding.key]}
          note={noteOn(finding)}
          isActive={finding.key === current}
          isReadOnly={isReadOnly || standing.fallen[finding.key] !== undefined}
          slice={slice}
          actions={actions}
        />
      ))}
    </ul>
  )
}
