import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useHref } from './search'

interface AppLinkProps {
  to: string
  className?: string
  'aria-label'?: string
  children: ReactNode
}

/** A link inside the app; it keeps the plan and the as-of date. */
export function AppLink({ to, ...rest }: AppLinkProps) {
  return <Link to={useHref()(to)} {...rest} />
}
