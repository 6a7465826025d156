import type { UserManager } from 'oidc-client-ts'
import type { ReactNode } from 'react'
import { AuthProvider } from 'react-oidc-context'
import type { ReturnState } from './user-manager'

interface SessionProps {
  manager: UserManager
  onReturn: (path: string) => void
  children: ReactNode
}

/** Keeps the session and, after signing in, goes to the page that was asked for. */
export function Session({ manager, onReturn, children }: SessionProps) {
  return (
    <AuthProvider
      userManager={manager}
      onSigninCallback={(user) => onReturn((user?.state as ReturnState | undefined)?.returnTo ?? '/')}
    >
      {children}
    </AuthProvider>
  )
}
