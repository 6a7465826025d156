import type { BatchMode, Receipt } from '@/shared/api/types'
import { upload } from '@/shared/api/upload'
import { useInvalidate } from '@/shared/api/words'
import { mediaTypeOf } from '../model/batch-file'

const PATH = '/api/v1/observations:batch'

type Share = (share: number) => void

const send = (file: File, query: Record<string, string>, onShare: Share) => {
  const body = new Blob([file], { type: mediaTypeOf(file) ?? '' })
  return upload<Receipt>(`${PATH}?${new URLSearchParams(query).toString()}`, body, onShare)
}

/** Sends a file of figures: to be checked only, or for good. The same file may be sent again without harm. */
export function useSendBatch() {
  const invalidateReceipts = useInvalidate('exchange')
  const invalidateFigures = useInvalidate('observations')
  return {
    check: async (file: File, onShare: Share) => {
      const receipt = await send(file, { mode: 'partial', validateOnly: 'true' }, onShare)
      await invalidateReceipts()
      return receipt
    },
    store: async (file: File, mode: BatchMode, onShare: Share) => {
      const receipt = await send(file, { mode: mode.toLowerCase() }, onShare)
      await Promise.all([invalidateReceipts(), invalidateFigures()])
      return receipt
    },
  }
}
