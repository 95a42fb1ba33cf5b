/** The check of a ten-page report, against merely reading its text character by character. */
import { readFileSync } from 'node:fs'
import { check } from '../src/check/check.ts'
import { plain } from '../src/check/plain.ts'
import type { Bench } from './bench.ts'
import { readOnce } from './reference/check.ts'

const PAGE = 22 * 28

export const checkReport: Bench = {
  id: 'check',
  title: 'check of a ten-page report',
  reference: 'reading its characters once',
  rounds: 15,
  async prepare() {
    const one = readFileSync('samples/reports/清江区-2023.txt', 'utf8')
    const text = one.repeat(Math.ceil((PAGE * 10) / one.length)).slice(0, PAGE * 10)
    const document = plain(text)
    return { ours: () => check(document), reference: () => readOnce(text) }
  },
}
