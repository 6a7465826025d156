import { answer, api } from '@/shared/api/client'
import { saveBlob } from '@/shared/api/save-blob'

/** Which workbook: of a plan, for a unit and those below it, as of a day. */
export interface WorkbookWish {
  plan: { id: string; code: string }
  orgUnit: string
  asOf: string
}

/** Fetches the workbook in which a unit fills in what it has to report, and hands it to the browser to be saved. */
export async function downloadWorkbook({ plan, orgUnit, asOf }: WorkbookWish): Promise<void> {
  const content = await answer(
    api.GET('/api/v1/plans/{id}/workbook', {
      params: { path: { id: plan.id }, query: { orgUnit, asOf } },
      parseAs: 'blob',
    }),
  )
  saveBlob(content as unknown as Blob, `${plan.code}-${orgUnit}-${asOf}.xlsx`)
}
