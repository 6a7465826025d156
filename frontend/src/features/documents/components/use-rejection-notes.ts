import { useTranslation } from 'react-i18next'
import type { Finding } from '../model/findings'
import type { Confirmation } from '../model/use-confirmation'
import { useFindingWords } from './use-finding-words'

type Told = Pick<Confirmation, 'findings' | 'decisions' | 'standing' | 'slice'>

/** Says of a rejected programme or task what becomes of what it holds, and of that what it falls away with. */
export function useRejectionNotes({ findings, decisions, standing, slice }: Told) {
  const { t } = useTranslation()
  const { titleOf } = useFindingWords(slice)
  return ({ key, kind }: Finding): string | undefined => {
    if (standing.fallen[key]) return t('documents.fallsAway')
    const decision = decisions[key]
    if (decision?.state !== 'rejected' || (kind !== 'programme' && kind !== 'task')) return undefined
    const place = findings.find((each) => each.key === decision.movedTo)
    if (place) return t('documents.movedTo', { name: titleOf(place, decisions[place.key]) })
    return decision.reason ? t('documents.partsFall', { reason: decision.reason }) : undefined
  }
}
