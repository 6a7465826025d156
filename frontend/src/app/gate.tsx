import { Outlet } from 'react-router'
import { useSession } from '@/shared/auth/use-session'
import { SignIn } from './sign-in'

/** Lets only signed-in people through. */
export function Gate() {
  const { isSignedIn } = useSession()
  return isSignedIn ? <Outlet /> : <SignIn />
}
