import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Suggestion } from '@/shared/api/types'
import { ActionDrawer } from '@/shared/forms/action-drawer'
import { DateText } from '@/shared/ui/date-text'
import { useAnswerSuggestion } from '../api/answer-suggestion'
import styles from './voice.module.css'

type Move = 'answer' | 'publish'
const MOVES: Move[] = ['answer', 'publish']

function MoveDrawer({ one, move, onClose }: { one: Suggestion; move: Move; onClose: () => void }) {
  const { t } = useTranslation()
  const { answer, publish } = useAnswerSuggestion(one.id)
  const common = { subject: one.words, hint: t(`voice.${move}Hint`), title: t(`voice.${move}`), onClose }
  const words = { kind: 'text', name: 'words', label: t('voice.answered') } as const
  return move === 'answer' ? (
    <ActionDrawer {...common} field={words} send={answer} />
  ) : (
    <ActionDrawer {...common} send={publish} />
  )
}

function Item({ one }: { one: Suggestion }) {
  const { t } = useTranslation()
  const [move, setMove] = useState<Move | null>(null)
  return (
    <li className={styles.item}>
      <div className={styles.meta}>
        <span>{t(`voice.kinds.${one.kind}`)}</span>
        <DateText date={one.saidOn} />
        {one.target && <span>{one.target.name}</span>}
        {one.own && <span>{t('voice.own')}</span>}
        <span>
          {t(one.published ? 'voice.isPublished' : one.answer ? 'voice.isAnswered' : 'voice.waits')}
        </span>
      </div>
      <p className={styles.words}>{one.words}</p>
      {one.answer && <p className={styles.answer}>{one.answer}</p>}
      <div className={styles.actions}>
        {MOVES.filter((each) => one.permissions.includes(each)).map((each) => (
          <Button key={each} size="small" onClick={() => setMove(each)}>
            {t(`voice.${each}`)}
          </Button>
        ))}
      </div>
      {move && <MoveDrawer one={one} move={move} onClose={() => setMove(null)} />}
    </li>
  )
}

/** What was said, with its answers. */
export function SuggestionList({ suggestions }: { suggestions: Suggestion[] }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.list} aria-label={t('voice.title')}>
      {suggestions.map((one) => (
        <Item key={one.id} one={one} />
      ))}
    </ul>
  )
}
