import { answer, api } from '@/shared/api/client'
import { useInvalidate } from '@/shared/api/words'

/** What the supervision office does with a whole order. */
export function useMoveOrder(id: string) {
  const invalidate = useInvalidate('supervision')
  const params = { path: { id } }
  const then = async (call: Promise<unknown>) => {
    await call
    await invalidate()
  }
  return {
    issue: () => then(answer(api.POST('/api/v1/supervision-orders/{id}:issue', { params }))),
    close: () => then(answer(api.POST('/api/v1/supervision-orders/{id}:close', { params }))),
    withdraw: (reason: string) =>
      then(answer(api.POST('/api/v1/supervision-orders/{id}:withdraw', { params, body: { reason } }))),
  }
}

export interface Extension {
  until: string
  reason: string
}

/** What happens to one addressee's part of an order. */
export function useMoveResponsibility(id: string, responsibility: string) {
  const invalidate = useInvalidate('supervision')
  const params = { path: { id }, query: { responsibility } }
  const then = async (call: Promise<unknown>) => {
    await call
    await invalidate()
  }
  return {
    acknowledge: () => then(answer(api.POST('/api/v1/supervision-orders/{id}:acknowledge', { params }))),
    reply: (text: string) =>
      then(answer(api.POST('/api/v1/supervision-orders/{id}:reply', { params, body: { text } }))),
    accept: () => then(answer(api.POST('/api/v1/supervision-orders/{id}:accept', { params }))),
    reject: (reason: string) =>
      then(answer(api.POST('/api/v1/supervision-orders/{id}:reject', { params, body: { reason } }))),
    requestExtension: (body: Extension) =>
      then(answer(api.POST('/api/v1/supervision-orders/{id}:request-extension', { params, body }))),
    decideExtension: (granted: boolean, reason: string | null) =>
      then(
        answer(
          api.POST('/api/v1/supervision-orders/{id}:decide-extension', { params, body: { granted, reason } }),
        ),
      ),
  }
}
