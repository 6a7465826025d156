import { useTranslation } from 'react-i18next'
import { formatDate } from '@/shared/format/dates'
import { formatNumber } from '@/shared/format/figures'
import { clauseAs, mended, type Decision } from '../model/decisions'
import type { Finding } from '../model/findings'

const COMPARATORS = { '>=': 'atLeast', '<=': 'atMost', '=': 'equal', between: 'between' } as const

export const comparatorWord = (code: string) => COMPARATORS[code as keyof typeof COMPARATORS] ?? 'equal'

/** Says of a finding what it is called, what it asks for, and which rule it rests on. */
export function useFindingWords(slice: (start: number, end: number) => string) {
  const { t, i18n } = useTranslation()
  const date = (due: string | null | undefined) => (due ? formatDate(due, i18n.language) : null)
  const number = (value: number | null | undefined) => formatNumber(value, i18n.language, 6)

  const titleOf = (finding: Finding, decision: Decision | undefined): string => {
    if (finding.kind === 'clause') return slice(finding.item.start, finding.item.end)
    if (finding.kind === 'target') return mended(finding.item, decision).name
    return mended(finding.item, decision).title || t('documents.titleMissing')
  }
  const factsOf = (finding: Finding, decision: Decision | undefined): (string | null | undefined)[] => {
    switch (finding.kind) {
      case 'programme':
        return []
      case 'task': {
        const task = mended(finding.item, decision)
        return [...task.leadDepartments, ...task.supportDepartments, date(task.due)]
      }
      case 'clause': {
        const clause = clauseAs(finding.item, decision)
        const kind = t(`documents.clauseKinds.${clause.kind as 'action'}`)
        return [
          kind,
          clause.vagueQuantity,
          clause.notFollowed && `${t('documents.notFollow')}：${clause.notFollowed}`,
        ]
      }
      case 'target': {
        const target = mended(finding.item, decision)
        const upper = target.comparator === 'between' ? `–${number(target.valueUpper)}` : ''
        const figure = `${number(target.value)}${upper} ${target.measure ?? target.unit}`
        return [
          `${t(`documents.comparators.${comparatorWord(target.comparator)}`)} ${figure}`,
          target.scope,
          date(target.due),
        ]
      }
      case 'milestone': {
        const milestone = mended(finding.item, decision)
        return [t(`documents.milestoneKinds.${milestone.kind as 'event'}`), date(milestone.due)]
      }
    }
  }
  const ruleWord = (rule: string) =>
    i18n.exists(`documents.rules.${rule}`)
      ? t(`documents.rules.${rule}` as 'documents.rules.clause.action')
      : rule
  const groundsOf = ({ item }: Finding): string[] => {
    const grounds: string[] = []
    if ('rule' in item && item.rule)
      grounds.push(`${t('documents.rule')}：${ruleWord(item.rule)}（${item.rule}）`)
    if ('words' in item && item.words) grounds.push(`${t('documents.words')}：“${item.words}”`)
    if ('dueWords' in item && item.dueWords) grounds.push(`${t('documents.dueWords')}：“${item.dueWords}”`)
    return grounds
  }
  const detailOf = (finding: Finding, decision: Decision | undefined) =>
    factsOf(finding, decision).filter(Boolean).join(' · ')
  return { titleOf, detailOf, groundsOf }
}
