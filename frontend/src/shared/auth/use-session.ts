import { useEffect } from 'react'
import { useAuth } from 'react-oidc-context'
import { CALLBACK_PATH, type ReturnState } from './user-manager'

function currentAddress(): string {
  const { pathname, search } = globalThis.location
  return pathname === CALLBACK_PATH ? '/' : pathname + search
}

/** Sign-in and sign-out as the pages use them. */
export function useSession() {
  const auth = useAuth()
  return {
    isSignedIn: auth.isAuthenticated,
    isBusy: auth.isLoading || auth.activeNavigator !== undefined,
    hasExpired: auth.user?.expired === true,
    error: auth.error,
    signIn: () => auth.signinRedirect({ state: { returnTo: currentAddress() } satisfies ReturnState }),
    signOut: () => auth.signoutRedirect(),
    forget: auth.removeUser,
  }
}

/** Leaves the session when the API no longer takes its token, so that the sign-in page appears. */
export function useForgetOn(refused: boolean): void {
  const { forget } = useSession()
  // Syncs with the browser's session storage, where the refused token lies.
  useEffect(() => {
    if (refused) void forget()
  }, [refused, forget])
}
