import { createBrowserRouter, redirect, type RouteObject } from 'react-router'
import { CALLBACK_PATH } from '@/shared/auth/user-manager'
import { keepContext } from '@/shared/routing/search'
import { Gate } from './gate'
import { PageCrash } from './page-crash'
import { Returning } from './returning'

/** Each page is a chunk of its own, fetched when it is first opened. */
const pages: RouteObject[] = [
  {
    path: 'overview',
    lazy: async () => ({ Component: (await import('@/pages/overview/overview-page')).OverviewPage }),
  },
  { path: 'tasks', lazy: async () => ({ Component: (await import('@/pages/tasks/tasks-page')).TasksPage }) },
  {
    path: 'tasks/new',
    lazy: async () => ({ Component: (await import('@/pages/tasks/task-create-page')).TaskCreatePage }),
  },
  {
    path: 'tasks/:id',
    lazy: async () => ({ Component: (await import('@/pages/tasks/task-page')).TaskPage }),
  },
  {
    path: 'tasks/:id/edit',
    lazy: async () => ({ Component: (await import('@/pages/tasks/task-edit-page')).TaskEditPage }),
  },
  {
    path: 'tasks/:id/progress/new',
    lazy: async () => ({
      Component: (await import('@/pages/progress/progress-create-page')).ProgressCreatePage,
    }),
  },
  {
    path: 'progress-reports/:id',
    lazy: async () => ({ Component: (await import('@/pages/progress/progress-page')).ProgressPage }),
  },
  {
    path: 'targets',
    lazy: async () => ({ Component: (await import('@/pages/targets/targets-page')).TargetsPage }),
  },
  {
    path: 'targets/new',
    lazy: async () => ({ Component: (await import('@/pages/targets/target-create-page')).TargetCreatePage }),
  },
  {
    path: 'targets/:id',
    lazy: async () => ({ Component: (await import('@/pages/targets/target-page')).TargetPage }),
  },
  {
    path: 'targets/:id/edit',
    lazy: async () => ({ Component: (await import('@/pages/targets/target-edit-page')).TargetEditPage }),
  },
  {
    path: 'milestones',
    lazy: async () => ({ Component: (await import('@/pages/milestones/milestones-page')).MilestonesPage }),
  },
  {
    path: 'milestones/new',
    lazy: async () => ({
      Component: (await import('@/pages/milestones/milestone-create-page')).MilestoneCreatePage,
    }),
  },
  {
    path: 'milestones/:id',
    lazy: async () => ({ Component: (await import('@/pages/milestones/milestone-page')).MilestonePage }),
  },
  {
    path: 'milestones/:id/edit',
    lazy: async () => ({
      Component: (await import('@/pages/milestones/milestone-edit-page')).MilestoneEditPage,
    }),
  },
  {
    path: 'scorecard',
    lazy: async () => ({ Component: (await import('@/pages/scorecard/scorecard-page')).ScorecardPage }),
  },
  {
    path: 'reporting',
    lazy: async () => ({ Component: (await import('@/pages/reporting/reporting-page')).ReportingPage }),
  },
  {
    path: 'reporting/sheet',
    lazy: async () => ({ Component: (await import('@/pages/reporting/sheet-page')).SheetPage }),
  },
  {
    path: 'reviews',
    lazy: async () => ({ Component: (await import('@/pages/reviews/reviews-page')).ReviewsPage }),
  },
  {
    path: 'observations',
    lazy: async () => ({
      Component: (await import('@/pages/observations/observations-page')).ObservationsPage,
    }),
  },
  {
    path: 'observations/new',
    lazy: async () => ({
      Component: (await import('@/pages/observations/observation-create-page')).ObservationCreatePage,
    }),
  },
  {
    path: 'observations/:id/correct',
    lazy: async () => ({
      Component: (await import('@/pages/observations/observation-correct-page')).ObservationCorrectPage,
    }),
  },
  {
    path: 'observations/:id/edit',
    lazy: async () => ({
      Component: (await import('@/pages/observations/observation-edit-page')).ObservationEditPage,
    }),
  },
  {
    path: 'supervision',
    lazy: async () => ({
      Component: (await import('@/pages/supervision/supervision-page')).SupervisionPage,
    }),
  },
  {
    path: 'supervision/new',
    lazy: async () => ({
      Component: (await import('@/pages/supervision/order-create-page')).OrderCreatePage,
    }),
  },
  {
    path: 'supervision/:id',
    lazy: async () => ({ Component: (await import('@/pages/supervision/order-page')).OrderPage }),
  },
  {
    path: 'supervision/:id/edit',
    lazy: async () => ({ Component: (await import('@/pages/supervision/order-edit-page')).OrderEditPage }),
  },
  {
    path: 'notifications',
    lazy: async () => ({
      Component: (await import('@/pages/notifications/notifications-page')).NotificationsPage,
    }),
  },
  {
    path: 'system/reminders',
    lazy: async () => ({ Component: (await import('@/pages/reminders/reminders-page')).RemindersPage }),
  },
  {
    path: 'reports',
    lazy: async () => ({ Component: (await import('@/pages/reports/reports-page')).ReportsPage }),
  },
  {
    path: 'reports/new',
    lazy: async () => ({ Component: (await import('@/pages/reports/brief-create-page')).BriefCreatePage }),
  },
  {
    path: 'reports/:id/edit',
    lazy: async () => ({ Component: (await import('@/pages/reports/brief-edit-page')).BriefEditPage }),
  },
  {
    path: 'reports/:id',
    lazy: async () => ({ Component: (await import('@/pages/reports/brief-page')).BriefPage }),
  },
  {
    path: 'exchange',
    lazy: async () => ({ Component: (await import('@/pages/exchange/exchange-page')).ExchangePage }),
  },
  {
    path: 'exchange/imports/:id',
    lazy: async () => ({ Component: (await import('@/pages/exchange/import-page')).ImportPage }),
  },
  { path: 'plans', lazy: async () => ({ Component: (await import('@/pages/plans/plans-page')).PlansPage }) },
  {
    path: 'plans/new',
    lazy: async () => ({ Component: (await import('@/pages/plans/plan-create-page')).PlanCreatePage }),
  },
  {
    path: 'plans/:id',
    lazy: async () => ({ Component: (await import('@/pages/plans/plan-page')).PlanPage }),
  },
  {
    path: 'plans/:id/edit',
    lazy: async () => ({ Component: (await import('@/pages/plans/plan-edit-page')).PlanEditPage }),
  },
  {
    path: 'new-plan',
    lazy: async () => ({ Component: (await import('@/pages/new-plan/documents-page')).DocumentsPage }),
  },
  {
    path: 'new-plan/:id',
    lazy: async () => ({ Component: (await import('@/pages/new-plan/document-page')).DocumentPage }),
  },
  {
    path: 'documents/:id',
    lazy: async () => ({
      Component: (await import('@/pages/documents/document-text-page')).DocumentTextPage,
    }),
  },
  {
    path: 'years',
    lazy: async () => ({ Component: (await import('@/pages/years/comparison-page')).ComparisonPage }),
  },
  {
    path: 'suggestions',
    lazy: async () => ({
      Component: (await import('@/pages/suggestions/suggestions-page')).SuggestionsPage,
    }),
  },
  {
    path: 'system/audit',
    lazy: async () => ({ Component: (await import('@/pages/audit/audit-page')).AuditPage }),
  },
  {
    path: '*',
    lazy: async () => ({ Component: (await import('@/pages/not-found/not-found-page')).NotFoundPage }),
  },
]

export const routes: RouteObject[] = [
  // Outside the frame, whose code would be waited for before the overview's is asked for.
  { path: '/', loader: ({ request }) => redirect(keepContext('/overview', new URL(request.url).search)) },
  { path: CALLBACK_PATH, element: <Gate />, children: [{ index: true, element: <Returning /> }] },
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
