import { Navigate } from 'react-router'
import { useHref } from '@/shared/routing/search'

/** The front door leads to the overview. */
export function Home() {
  return <Navigate to={useHref()('/overview')} replace />
}
