import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { PlanMade } from '@/shared/api/types'

/** Says what was made, goes to it, and offers to put it beside an earlier year's plan where there is one. */
export function useMadeDialog() {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const navigate = useNavigate()
  return (made: PlanMade, hasEarlier: boolean) => {
    const { planCode, programmes, tasks, targets, milestones } = made
    const names = made.unknownDepartments.join('、')
    const query = `?plan=${encodeURIComponent(planCode)}`
    const words = [
      t('documents.madeWords', { programmes, tasks, targets, milestones }),
      names && t('documents.unknownDepartments', { names }),
    ]
    const dialog = { title: t('documents.madeTitle'), content: words.filter(Boolean).join(' ') }
    if (hasEarlier)
      void modal.confirm({
        ...dialog,
        okText: t('years.open'),
        cancelText: t('documents.toPlan'),
        onOk: () => void navigate(`/years${query}`),
      })
    else modal.success(dialog)
    void navigate(`/tasks${query}`)
  }
}
