import { useRouteError } from 'react-router'
import { Failure } from '@/shared/ui/failure'

/** A page that broke or could not be fetched: says so and offers to load it again. */
export function PageCrash() {
  return <Failure error={useRouteError()} onRetry={() => globalThis.location.reload()} />
}
