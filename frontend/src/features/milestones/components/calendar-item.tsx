import type { TimelineItem } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { LightIcon } from '@/shared/ui/light-icon'
import { itemPath } from '../model/item-path'
import styles from './milestones.module.css'
import { useItemWords } from './use-item-words'

/** One thing on its day, in the colour of its light. */
export function CalendarItem({ item }: { item: TimelineItem }) {
  const words = useItemWords()(item)
  return (
    <AppLink to={itemPath(item)} className={styles.item} aria-label={words}>
      <span
        title={words}
        style={{ color: `var(--${item.light}-ink)`, background: `var(--${item.light}-tint)` }}
      >
        <LightIcon light={item.light} />
        <span>{item.title}</span>
      </span>
    </AppLink>
  )
}
