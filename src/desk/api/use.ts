/** @module Answers of the server as values in a page. A page waits for its answer; its error boundary words a refusal. */
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { ask } from './client.ts'

/** The answer to a question. The page waits for it; a refusal goes to the error boundary. */
export const useAnswer = <T>(path: string): T => useSuspenseQuery({ queryKey: [path], queryFn: () => ask<T>(path) }).data

/** The answer when it is there: for what may come late (a pop-over, a search while typing). */
export const useMaybe = <T>(path: string | null): { readonly data: T | undefined; readonly failed: boolean } => {
  const { data, isError } = useQuery({
    queryKey: [path],
    queryFn: () => ask<T>(path!),
    enabled: path !== null,
    placeholderData: before => before,
  })
  return { data, failed: isError }
}

/** Ask everything again after a write: one matter moves lists, counts and figures. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ predicate: q => !String(q.queryKey[0]).startsWith('register:') })
}
