import { createBrowserRouter, type RouteObject } from 'react-router'
import { CALLBACK_PATH } from '@/shared/auth/user-manager'
import { Gate } from './gate'
import { Home } from './home'
import { PageCrash } from './page-crash'

/** Each page is a chunk of its own, fetched when it is first opened. */
const pages: RouteObject[] = [
  { index: true, element: <Home /> },
  {
    path: 'overview',
    lazy: async () => ({ Component: (await import('@/pages/overview/overview-page')).OverviewPage }),
  },
  {
    path: '*',
    lazy: async () => ({ Component: (await import('@/pages/not-found/not-found-page')).NotFoundPage }),
  },
]

export const routes: RouteObject[] = [
  { path: CALLBACK_PATH, element: <Gate />, children: [{ index: true, element: <Home /> }] },
  {
    element: <Gate />,
    errorElement: <PageCrash />,
    children: [
      {
        lazy: async () => ({ Component: (await import('./shell')).Shell }),
        hydrateFallbackElement: <></>,
        children: [{ errorElement: <PageCrash />, children: pages }],
      },
    ],
  },
]

export const createRouter = () => createBrowserRouter(routes)
