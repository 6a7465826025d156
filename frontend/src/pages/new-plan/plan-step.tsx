import { useQuery } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useMakePlan } from '@/features/documents/api/make-plan'
import { AskedDrawer } from '@/features/documents/components/asked-drawer'
import { PlanForm, type PlanValues } from '@/features/documents/components/plan-form'
import { ProblemList } from '@/features/documents/components/problem-list'
import type { Asked } from '@/features/documents/components/use-finding-actions'
import { confirmed, keyAt } from '@/features/documents/model/confirmation'
import type { Confirmation } from '@/features/documents/model/use-confirmation'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { isProblem } from '@/shared/api/problem'
import type { DocumentProposal, PlanMade } from '@/shared/api/types'
import { referenceOptions } from '@/shared/forms/options'
import { today } from '@/shared/format/dates'

export type Problems = Record<string, string>

interface PlanStepProps {
  id: string
  proposal: DocumentProposal
  confirmation: Confirmation
  problems: Problems
  onProblems: (problems: Problems) => void
  onBack: () => void
}

/** The messages of a refusal by the finding that each is about. */
function problemsOf(error: unknown, keys: Map<string, string>): Problems {
  if (!isProblem(error, 400)) return {}
  const found: Problems = {}
  for (const { pointer = '', message = error.title } of error.errors) {
    const key = keyAt(pointer, keys)
    if (key) found[key] = [found[key], message].filter(Boolean).join(' ')
  }
  return found
}

/** Names the plan and makes it. */
export function PlanStep({ id, proposal, confirmation, problems, onProblems, onBack }: PlanStepProps) {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const navigate = useNavigate()
  const make = useMakePlan(id)
  const [asked, setAsked] = useState<Asked>(null)
  const cities = useQuery(orgUnitsOptions({ level: 'CITY' }))
  const counties = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  const year = proposal.year ?? Number(today().slice(0, 4))
  const { findings, decisions } = confirmation

  const save = async ({ plan }: PlanValues) => {
    const { programmes, keys } = confirmed(proposal, findings, decisions)
    onProblems({})
    try {
      await confirmation.flush()
      return await make({ plan: { ...plan, status: 'DRAFT' }, programmes })
    } catch (error) {
      onProblems(problemsOf(error, keys))
      throw error
    }
  }
  const open = (saved: unknown) => {
    const { planCode, unknownDepartments, ...counts } = saved as PlanMade
    const names = unknownDepartments.join('、')
    modal.success({
      title: t('documents.madeTitle'),
      content: [
        t('documents.madeWords', {
          programmes: counts.programmes,
          tasks: counts.tasks,
          targets: counts.targets,
          milestones: counts.milestones,
        }),
        names && t('documents.unknownDepartments', { names }),
      ]
        .filter(Boolean)
        .join(' '),
    })
    void navigate(`/tasks?plan=${encodeURIComponent(planCode)}`)
  }
  return (
    <>
      <ProblemList
        problems={problems}
        confirmation={confirmation}
        onMend={(finding) => setAsked({ form: 'mend', finding })}
      />
      <PlanForm
        initial={{
          plan: {
            title: proposal.title ?? undefined,
            year,
            startDate: `${year}-01-01`,
            endDate: `${year}-12-31`,
          },
        }}
        orgUnits={referenceOptions([...(cities.data ?? []), ...(counties.data ?? [])])}
        save={save}
        onSaved={open}
        onCancel={onBack}
      />
      {asked && <AskedDrawer asked={asked} confirmation={confirmation} onClose={() => setAsked(null)} />}
    </>
  )
}
