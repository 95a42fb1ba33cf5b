import { defineConfig } from 'vitest/config'

const everywhere = { testTimeout: 180_000, hookTimeout: 120_000, pool: 'forks' } as const

/** What is measured against the clock has a process of its own. */
const timed = ['src/check/performance.test.ts', 'src/check/corpus-forms.test.ts']
/** Rooms without a database, a file or a clock: their tests share one process, and load the room once instead of two hundred times. */
const pure = 'src/{base,law,check}/**/*.test.ts'

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['default', './test/support/reporter.ts'],
    projects: [
      { test: { ...everywhere, name: 'pure', include: [pure], exclude: timed, isolate: false } },
      {
        test: {
          ...everywhere,
          name: 'house',
          include: ['src/**/*.test.{ts,tsx}', ...timed, 'test/**/*.test.ts', 'samples/**/*.test.ts'],
          exclude: ['src/{base,law,check}/**/!(performance|corpus-forms).test.ts'],
          globalSetup: ['test/support/server.ts', 'test/support/child.ts'],
        },
      },
    ],
  },
})
