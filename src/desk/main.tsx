/** @module The desk starts here. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { Refused } from './api/client.ts'
import { router } from './app/routes.tsx'
import './style/tokens.css'
import './style/base.css'

const client = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, refetchOnWindowFocus: true, retry: (n, e) => !(e instanceof Refused) && n < 2 } },
})

document.documentElement.dataset['theme'] = localStorage.getItem('theme') ?? 'auto'
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
