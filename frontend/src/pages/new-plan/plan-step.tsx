import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMakePlan } from '@/features/documents/api/make-plan'
import { AskedDrawer } from '@/features/documents/components/asked-drawer'
import { PlanForm, type PlanValues } from '@/features/documents/components/plan-form'
import { ProblemList } from '@/features/documents/components/problem-list'
import type { Asked } from '@/features/documents/components/use-finding-actions'
import { confirmed, keyAt } from '@/features/documents/model/confirmation'
import type { Confirmation } from '@/features/documents/model/use-confirmation'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { plansOptions } from '@/features/plans/api/plans'
import { isProblem } from '@/shared/api/problem'
import type { DocumentProposal, PlanMade } from '@/shared/api/types'
import { referenceOptions } from '@/shared/forms/options'
import { today } from '@/shared/format/dates'
import { useMadeDialog } from './use-made-dialog'

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
  const say = useMadeDialog()
  const make = useMakePlan(id)
  const [asked, setAsked] = useState<Asked>(null)
  const cities = useQuery(orgUnitsOptions({ level: 'CITY' }))
  const counties = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  const year = proposal.year ?? Number(today().slice(0, 4))
  const { findings, decisions } = confirmation
  const { data: plans } = useQuery(plansOptions())
  const hasEarlier = (made: PlanValues['plan']) =>
    (plans ?? []).some((plan) => plan.orgUnit.code === made.orgUnit && plan.year < made.year)

  const save = async ({ plan }: PlanValues) => {
    const { programmes, notFollowed, keys } = confirmed(proposal, findings, decisions)
    onProblems({})
    try {
      await confirmation.flush()
      const made = await make({ plan: { ...plan, status: 'DRAFT' }, programmes, notFollowed })
      return { made, hasEarlier: hasEarlier(plan) }
    } catch (error) {
      onProblems(problemsOf(error, keys))
      throw error
    }
  }
  const open = (saved: unknown) => {
    const { made, hasEarlier: isFollowing } = saved as { made: PlanMade; hasEarlier: boolean }
    say(made, isFollowing)
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
