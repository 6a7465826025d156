import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem, wordsOf } from '@/shared/api/problem'
import type { BatchMode, Receipt } from '@/shared/api/types'
import { useSendBatch } from '../api/send-batch'
import { faultOf, MOST_MEBIBYTES } from '../model/batch-file'

export type BatchStage =
  | { at: 'start' }
  | { at: 'checking' | 'storing'; name: string; share: number }
  | { at: 'notChecked' | 'notStored'; name: string; problem: string }
  | { at: 'checked'; name: string; file: File; receipt: Receipt }
  | { at: 'done'; name: string; receipt: Receipt }

function useProblemWords() {
  const { t } = useTranslation()
  return (error: unknown, offline: string) => {
    if (isProblem(error, 413)) return error.detail ?? t('exchange.faults.tooLarge', { most: MOST_MEBIBYTES })
    return wordsOf(error, offline)
  }
}

/** The way of a file: checked first, shown what would come of it, then stored for good. */
export function useBatch() {
  const { t } = useTranslation()
  const send = useSendBatch()
  const say = useProblemWords()
  const [stage, setStage] = useState<BatchStage>({ at: 'start' })

  const check = async (file: File) => {
    const { name } = file
    const fault = faultOf(file)
    if (fault) {
      const problem = t(`exchange.faults.${fault}`, { most: MOST_MEBIBYTES })
      return setStage({ at: 'notChecked', name, problem })
    }
    setStage({ at: 'checking', name, share: 0 })
    try {
      const receipt = await send.check(file, (share) => setStage({ at: 'checking', name, share }))
      setStage({ at: 'checked', name, file, receipt })
    } catch (error) {
      setStage({ at: 'notChecked', name, problem: say(error, t('state.offline')) })
    }
  }

  const store = async (file: File, mode: BatchMode) => {
    const { name } = file
    setStage({ at: 'storing', name, share: 0 })
    try {
      const receipt = await send.store(file, mode, (share) => setStage({ at: 'storing', name, share }))
      setStage({ at: 'done', name, receipt })
    } catch (error) {
      setStage({ at: 'notStored', name, problem: say(error, t('exchange.lost')) })
    }
  }

  return { stage, check, store, restart: () => setStage({ at: 'start' }) }
}
