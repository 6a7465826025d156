import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { App, ConfigProvider } from 'antd'
import zhCN from 'antd/es/locale/zh_CN'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { CurrentPlan } from '@/features/plans/model/current-plan'
import { DefaultAsOf } from '@/shared/routing/as-of'
import { aPlan } from './builders'

interface Page {
  path: string
  address: string
  element: ReactNode
}

/** Shows one page at an address, with everything that the app puts around it; says where one has gone since. */
export function renderPage({ path, address, element }: Page) {
  const router = createMemoryRouter(
    [
      { path, element },
      { path: '*', element: null },
    ],
    { initialEntries: [address] },
  )
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <DefaultAsOf value="2025-10-15">
      <QueryClientProvider client={client}>
        <ConfigProvider
          locale={zhCN}
          button={{ autoInsertSpace: false }}
          theme={{ zeroRuntime: true, token: { motion: false } }}
        >
          <App>
            <CurrentPlan value={aPlan()}>
              <RouterProvider router={router} />
            </CurrentPlan>
          </App>
        </ConfigProvider>
      </QueryClientProvider>
    </DefaultAsOf>,
  )
  return { address: () => router.state.location.pathname + router.state.location.search }
}

/** The dialog that asks this, also above a drawer; antd writes its title twice. */
export async function dialogWith(title: string): Promise<HTMLElement> {
  const [first] = await screen.findAllByText(title)
  return first!.closest<HTMLElement>('[role=dialog]')!
}
