/** @module Every page by its path, each in a file that is loaded when it is opened. */
import { createBrowserRouter } from 'react-router'
import { SessionGate } from './session.tsx'
import { Shell } from './shell.tsx'

/** A page module exports its page as `Component`. */
export const router = createBrowserRouter(
  [
    {
      element: (
        <SessionGate>
          <Shell />
        </SessionGate>
      ),
      HydrateFallback: () => null,
      children: [
        { index: true, lazy: () => import('../pages/today/today.tsx') },
        { path: 'matters/:matter', lazy: () => import('../pages/matter/matter.tsx') },
        { path: 'matters/:matter/:step', lazy: () => import('../pages/record/step.tsx') },
        { path: 'registers/:register', lazy: () => import('../pages/register/register.tsx') },
        { path: 'registers/:register/new', lazy: () => import('../pages/record/new.tsx') },
        { path: 'registers/:register/layouts', lazy: () => import('../pages/layouts/layouts.tsx') },
        { path: 'registers/:register/import', lazy: () => import('../pages/import/import.tsx') },
        { path: 'groups', lazy: () => import('../pages/groups.tsx') },
        { path: 'groups/:group', lazy: () => import('../pages/groups.tsx') },
        { path: 'record', lazy: () => import('../pages/record/choose.tsx') },
        { path: 'me', lazy: () => import('../pages/me.tsx') },
        { path: 'calendar', lazy: () => import('../pages/calendar/calendar.tsx') },
        { path: 'figures', lazy: () => import('../pages/figures/figures.tsx') },
        { path: 'figures/people', lazy: () => import('../pages/figures/people.tsx') },
        { path: 'figures/:figure', lazy: () => import('../pages/figures/figure.tsx') },
        { path: 'check', lazy: () => import('../pages/check/check.tsx') },
        { path: 'forms', lazy: () => import('../pages/forms/forms.tsx') },
        { path: 'forms/:form', lazy: () => import('../pages/forms/form.tsx') },
        { path: 'reports', lazy: () => import('../pages/reports/reports.tsx') },
        { path: 'reports/:report', lazy: () => import('../pages/reports/report.tsx') },
        { path: 'publications', lazy: () => import('../pages/publications.tsx') },
        { path: 'inbox', lazy: () => import('../pages/inbox.tsx') },
        { path: 'oversight', lazy: () => import('../pages/oversight/oversight.tsx') },
        { path: 'oversight/:unit', lazy: () => import('../pages/oversight/unit.tsx') },
        { path: 'admin', lazy: () => import('../pages/admin/admin.tsx') },
        { path: '*', lazy: () => import('../pages/nowhere.tsx') },
      ],
    },
  ],
  { basename: import.meta.env.BASE_URL },
)
