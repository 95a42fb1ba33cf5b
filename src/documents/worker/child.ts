/** @module The child process: does one job after the other, and ends with its parent, however that one ended. */
import type { Result } from '../../base/result.ts'
import { type JobName, jobs } from './jobs.ts'

export interface Request {
  readonly name: JobName
  readonly input: unknown
}

/** What comes back: the result, or the words of an error that nobody foresaw. */
export type Reply = { readonly result: Result<unknown> } | { readonly crashed: string }

process.on('disconnect', () => process.exit(0))
process.on('message', async (request: Request) => {
  try {
    const run = jobs[request.name] as (input: unknown) => Result<unknown> | Promise<Result<unknown>>
    process.send!({ result: await run(request.input) } satisfies Reply)
  } catch (error) {
    process.send!({ crashed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) } satisfies Reply)
  }
})
