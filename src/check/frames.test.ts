import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from './check.ts'
import { type Frame, framesOf, type Mark } from './frames.ts'
import { groupBy } from './items.ts'
import { plain } from './plain.ts'
import type { Relation } from './types.ts'

const folder = new URL('../../test/frames/', import.meta.url)
const file = new URL('./frames.txt', import.meta.url)
const sets = readdirSync(folder).filter(name => name.endsWith('.txt'))

test('a line is a right text, and a wrong one for each of its marks', () => {
  const [frame] = framesOf('# from nowhere\ngrowth\t今年9件，去年【6→7】件，⏎同比【上升→下降】50%。\n')
  const text = '今年9件，去年6件，\n同比上升50%。'
  expect(frame).toEqual({
    ...{ kind: 'growth', text },
    marks: [
      { start: 7, end: 8, wrong: text.replace('6', '7') },
      { start: 13, end: 15, wrong: text.replace('上升', '下降') },
    ],
  })
})

/** A word belongs to the figure that stands beside it. */
const BESIDE = 10

interface Told {
  readonly kind: string
  /** What is called wrong in the right text. */
  readonly alarms: readonly string[]
  /** Of each mark: does its right figure hold, and is its wrong one told? */
  readonly marks: readonly { readonly holds: boolean; readonly told: boolean }[]
}

const errors = (text: string): string[] => {
  const { relations, findings } = check(plain(text))
  return [
    ...relations.filter(r => r.verdict === 'fails').map(r => r.message),
    ...findings.filter(f => f.severity === 'error').map(f => f.message),
  ]
}

const touches = ({ claim, parts }: Relation, { start, end }: Mark, text: string): boolean => {
  const by = /\d/.test(text.slice(start, end)) ? 0 : BESIDE
  return [claim, ...parts].some(p => p.start < end + by && p.end > start - by)
}

const toldOf = ({ kind, text, marks }: Frame): Told => {
  const holding = check(plain(text)).relations.filter(r => r.verdict === 'holds')
  return {
    kind,
    alarms: errors(text),
    marks: marks.map(m => ({ holds: holding.some(r => touches(r, m, text)), told: errors(m.wrong).length > 0 })),
  }
}

const told = new Map(sets.map(name => [name.slice(0, -4), framesOf(readFileSync(new URL(name, folder), 'utf8')).map(toldOf)]))
const all = [...told.values()].flat()

const percent = (of: readonly boolean[]): string => ((100 * of.filter(Boolean).length) / of.length).toFixed(1)
const row = (name: string, of: readonly Told[]): string => {
  const marks = of.flatMap(t => t.marks)
  const cells = [of.length, of.filter(t => t.alarms.length > 0).length, marks.length, percent(marks.map(m => m.holds))]
  return `| ${name} | ${cells.join(' | ')} | ${percent(marks.map(m => m.told))} |`
}

test('what is told of plain sentences: the committed table is what is measured; ACCURACY=write writes it anew', () => {
  const head = (name: string): string => `| ${name} | texts | right, called wrong | figures | right that hold % | wrong that are told % |
|---|---:|---:|---:|---:|---:|`
  const text = `# Plain sentences, right and wrong

Each figure of \`test/frames/\` that the others determine, as it is right and as it is wrong. test/frames/README.md says which sets were never learnt from.

${head('set')}
${[...told].map(([name, of]) => row(name, of)).join('\n')}

${head('kind')}
${[...groupBy(all, t => t.kind)].map(([kind, of]) => row(kind, of)).join('\n')}
${row('all', all)}
`
  if (process.env.ACCURACY === 'write') writeFileSync(file, text)
  expect(readFileSync(file, 'utf8')).toBe(text)
})
