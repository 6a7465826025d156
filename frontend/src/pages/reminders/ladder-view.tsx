import { useQuery } from '@tanstack/react-query'
import { usePlan } from '@/features/plans/model/current-plan'
import { ladderOptions, useReplaceLadder } from '@/features/reminders/api/ladder'
import { LadderForm } from '@/features/reminders/components/ladder-form'
import { VersionedEditor } from '@/shared/forms/versioned-editor'
import { useFilters } from '@/shared/routing/search'

/** The plan's ladder, to be changed. */
export function LadderView() {
  const plan = usePlan()
  const query = useQuery(ladderOptions(plan.id))
  const replace = useReplaceLadder(plan.id)
  const { set } = useFilters(['tab'])
  return (
    <VersionedEditor query={query}>
      {({ data, etag }, reload) => (
        <LadderForm
          ladder={data}
          save={(body) => replace(body, etag)}
          onSaved={() => set({ tab: null })}
          onReload={reload}
        />
      )}
    </VersionedEditor>
  )
}
