import { UserManager, WebStorageStateStore } from 'oidc-client-ts'
import type { RuntimeConfig } from '@/shared/api/config'

/** What travels through the sign-in and comes back: the page that was asked for. */
export interface ReturnState {
  returnTo?: string
}

/** Where Keycloak sends the browser back to. */
export const CALLBACK_PATH = '/signed-in'

/** Takes the answer of the sign-in once, however often the page asks while it is still at the callback's address. */
class CallbackOnce extends UserManager {
  private answer: ReturnType<UserManager['signinCallback']> | undefined

  override signinCallback(url?: string) {
    this.answer ??= super.signinCallback(url)
    return this.answer
  }
}

/** Authorization code with PKCE; the tokens live in this tab's session storage and renew silently. */
export function createUserManager(config: RuntimeConfig, origin: string): UserManager {
  return new CallbackOnce({
    authority: config.oidcAuthority,
    client_id: config.oidcClientId,
    redirect_uri: `${origin}${CALLBACK_PATH}`,
    post_logout_redirect_uri: `${origin}/`,
    response_type: 'code',
    scope: 'openid profile',
    automaticSilentRenew: true,
    userStore: new WebStorageStateStore({ store: globalThis.sessionStorage }),
  })
}
