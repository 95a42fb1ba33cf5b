/** @module What happens by itself while the program runs. Each job is a function of the records, so a missed round loses nothing. */
import type { House } from '../access/house.ts'
import { remake } from './remake.ts'
import { eraseRejected } from './retention.ts'
import { eraseEnded } from './term-ended.ts'

const ROUND_MS = 3_600_000
const jobs = [eraseRejected, eraseEnded, remake] as const

/** Run every job now and then every hour; a job that fails is told and tried again in the next round. */
export function runJobs(house: House, onError: (error: unknown) => void): { stop(): Promise<void> } {
  let round: Promise<unknown> = Promise.resolve()
  let stopped = false
  const again = () => {
    round = round.then(async () => {
      for (const job of jobs) if (!stopped) await job(house).catch(onError)
    })
  }
  again()
  const timer = setInterval(again, ROUND_MS)
  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      await round
    },
  }
}
