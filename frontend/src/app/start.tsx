import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { UserManager } from 'oidc-client-ts'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { meOptions } from '@/features/me/api/me'
import { plansOptions } from '@/features/plans/api/plans'
import { setCallContext } from '@/shared/api/client'
import { loadConfig } from '@/shared/api/config'
import { Session } from '@/shared/auth/session'
import { createUserManager } from '@/shared/auth/user-manager'
import { currentLanguage, startI18n, storedLanguage } from '@/shared/i18n/i18n'
import { DefaultAsOf } from '@/shared/routing/as-of'
import { Appearance } from './appearance'
import { Deployment } from '@/shared/api/deployment'
import { antdLocale } from './locale'
import { createQueryClient } from './query-client'
import { createRouter } from './router'
import { StartFailure } from './start-failure'

/** What every page needs first is asked for while its code is still coming. */
async function askAhead(manager: UserManager, client: QueryClient): Promise<void> {
  const user = await manager.getUser()
  if (!user || user.expired) return
  void client.prefetchQuery(meOptions())
  void client.prefetchQuery(plansOptions())
}

/** Fetches the configuration, the words and the first page's code at the same time, then shows the app. */
export async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element)
  const router = createRouter()
  const language = storedLanguage()
  const words = Promise.all([antdLocale(language), startI18n(language)])
  const config = await loadConfig().catch(() => null)
  if (!config) {
    await words
    return root.render(<StartFailure />)
  }

  const manager = createUserManager(config, globalThis.location.origin)
  const client = createQueryClient()
  setCallContext({ token: async () => (await manager.getUser())?.access_token, language: currentLanguage })
  const [firstLocale] = await words
  void askAhead(manager, client)
  root.render(
    <Deployment value={config}>
      <DefaultAsOf value={config.defaultAsOf}>
        <QueryClientProvider client={client}>
          <Appearance firstLocale={firstLocale}>
            <Session manager={manager} onReturn={(path) => void router.navigate(path, { replace: true })}>
              <RouterProvider router={router} />
            </Session>
          </Appearance>
        </QueryClientProvider>
      </DefaultAsOf>
    </Deployment>,
  )
}
