/** The check of a ten-page report as it comes, a .docx, against merely reading its text out of the same file. */
import { readFileSync } from 'node:fs'
import { check } from '../src/check/check.ts'
import { toDocx } from '../src/documents/index.ts'
import { readDocument } from '../src/documents/readers/index.ts'
import type { Bench } from './bench.ts'
import { readText } from './reference/check.ts'

const PAGE = 22 * 28
const NAME = '报告.docx'

export const checkReport: Bench = {
  id: 'check',
  title: 'check of a ten-page report (.docx)',
  reference: 'reading its text out of the same file',
  rounds: 15,
  async prepare() {
    const one = readFileSync('samples/reports/清江区-2023.txt', 'utf8')
    const text = one.repeat(Math.ceil((PAGE * 10) / one.length)).slice(0, PAGE * 10)
    const [title = '', ...lines] = text.split('\n').filter(Boolean)
    const blocks = lines.map(runs => ({ kind: 'paragraph', runs }) as const)
    const bytes = await toDocx({ kind: 'letter', title, unit: '清江区人民政府', blocks })
    return {
      async ours() {
        const read = await readDocument(bytes, NAME)
        if (!read.ok) throw new Error(JSON.stringify(read.refused))
        return check(read.value)
      },
      reference: () => readText(bytes, NAME),
    }
  },
}
