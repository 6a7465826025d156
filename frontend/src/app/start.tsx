import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { setCallContext } from '@/shared/api/client'
import { loadConfig } from '@/shared/api/config'
import { Session } from '@/shared/auth/session'
import { createUserManager } from '@/shared/auth/user-manager'
import { currentLanguage, startI18n } from '@/shared/i18n/i18n'
import { DefaultAsOf } from '@/shared/routing/as-of'
import { Appearance } from './appearance'
import { Deployment } from '@/shared/api/deployment'
import { createQueryClient } from './query-client'
import { createRouter } from './router'
import { StartFailure } from './start-failure'

/** Reads the configuration and the language, then shows the app. */
export async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element)
  await startI18n()
  const config = await loadConfig().catch(() => null)
  if (!config) return root.render(<StartFailure />)

  const manager = createUserManager(config, globalThis.location.origin)
  setCallContext({ token: async () => (await manager.getUser())?.access_token, language: currentLanguage })
  const router = createRouter()
  root.render(
    <Deployment value={config}>
      <DefaultAsOf value={config.defaultAsOf}>
        <QueryClientProvider client={createQueryClient()}>
          <Appearance>
            <Session manager={manager} onReturn={(path) => void router.navigate(path, { replace: true })}>
              <RouterProvider router={router} />
            </Session>
          </Appearance>
        </QueryClientProvider>
      </DefaultAsOf>
    </Deployment>,
  )
}
