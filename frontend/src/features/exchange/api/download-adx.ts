import { answer, api } from '@/shared/api/client'
import { saveBlob } from '@/shared/api/save-blob'

/** Fetches what counts of a plan as ADX and hands it to the browser to be saved. */
export async function downloadAdx(plan: { id: string; code: string }): Promise<void> {
  const content = await answer(
    api.GET('/api/v1/plans/{id}/adx', { params: { path: { id: plan.id } }, parseAs: 'blob' }),
  )
  saveBlob(content as unknown as Blob, `${plan.code}.adx.xml`)
}
