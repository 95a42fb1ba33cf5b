/** @module Counts the tests of a run and leaves the count for `scripts/test.mjs`, which closes with it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'

export const countFile = join(import.meta.dirname, '../../.cache/test-count.txt')

export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      let own = 0
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed' || state === 'failed' || state === 'skipped') count[state]++
        own++
      }
      // A file that could not be loaded has no test that could fail for it.
      if (own === 0 || module.errors().length > 0) count.failed++
    }
    mkdirSync(dirname(countFile), { recursive: true })
    writeFileSync(countFile, `${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}\n`)
  }
}
