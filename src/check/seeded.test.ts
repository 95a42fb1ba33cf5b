import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Fate, failing, fateOf, fates } from './changed.ts'
import { check } from './check.ts'
import type { Label } from './evaluate.ts'
import { groupBy } from './items.ts'
import { plain } from './plain.ts'
import { read as reading } from './reading.ts'
import { type Mistake, mistakes, seededIn } from './seeded.ts'

const corpus = new URL('../../test/corpus/', import.meta.url)
const file = new URL('./seeded.txt', import.meta.url)

const label = (kind: Label['kind'], quote: string, stated: string, parts: string[]): Label => ({
  ...{ doc: '1', computed: null, verdict: 'consistent', note: '' },
  ...{ kind, quote, stated, parts },
})
const made = (l: Label, text = l.quote) => Object.fromEntries(seededIn(l, text).map(s => [s.mistake, s.text]))

describe('of a right text', () => {
  test('a share is taken of another total, or its part is of an earlier count', () => {
    const text = '受理投诉举报1500件，其中投诉1200件，办结960件，占投诉的80%。'
    expect(made(label('ratio', text, '80%', ['960', '1200']))).toEqual({
      'share of another base': text.replace('80%', '64%'),
      'part of an earlier count': text.replace('960', '864'),
    })
  })

  test('a total leaves its least part out, or is of another count', () => {
    const text = '调解纠纷1,000件：邻里600件、合同350件、其他50件。'
    expect(made(label('sum', text, '1000', ['600', '350', '50']))).toEqual({
      'total without its least part': text.replace('1,000', '950'),
      'total of an earlier count': text.replace('1,000', '960'),
      'total of a later count': text.replace('1,000', '1070'),
    })
  })

  test('a growth is told as a decline, or divided by the figure of this year', () => {
    const text = '受理1250件，上年1000件，增长25.0%。'
    expect(made(label('yoy', text, '25.0%', ['1250', '1000']))).toEqual({
      'growth told as its opposite': text.replace('增长', '下降'),
      'growth divided by this year': text.replace('25.0', '20.0'),
    })
  })

  test('nothing is made of what is wrong or not printed', () => {
    expect(made({ ...label('sum', '共10件', '10', ['6', '4']), verdict: 'inconsistent' })).toEqual({})
    expect(made(label('sum', '共100件，甲60件、乙40件', '101', ['60', '40']))).toEqual({})
  })
})

interface Told {
  readonly mistake: Mistake
  readonly fate: Fate
}

/** So many labels are asked, each for one of the mistakes that can be made of it in turn: all together would take minutes. */
const ONE_OF = 3

function measure(set: string): Told[] {
  const read = (name: string): string => readFileSync(new URL(`${set}/${name}`, corpus), 'utf8')
  const labels = read('labels.jsonl')
    .split('\n')
    .flatMap((line, n) => (line && n % ONE_OF === 0 ? [JSON.parse(line) as Label] : []))
  return [...groupBy(labels, l => l.doc)].flatMap(([doc, of]) => {
    const text = read(`${doc}.txt`)
    const { claims } = reading(plain(text))
    const { relations } = check(plain(text))
    return of.flatMap((label, n): Told[] => {
      const all = seededIn(label, text, claims)
      const one = all[n % Math.max(1, all.length)]
      if (!one) return []
      const shift = one.text.length - text.length
      const before = failing(relations, p => (p > one.at ? p + shift : p))
      return [{ mistake: one.mistake, fate: fateOf(one, check(plain(one.text)).relations, before) }]
    })
  })
}

const told = readdirSync(corpus)
  .filter(set => set !== 'README.md' && set !== 'rules')
  .flatMap(measure)

test('mistakes as offices make them: the committed table is what is measured; ACCURACY=write writes it anew', () => {
  const rows = mistakes.map(mistake => {
    const of = told.filter(t => t.mistake === mistake)
    const count = (fate: Fate): number => of.filter(t => t.fate === fate).length
    return `| ${mistake} | ${of.length} | ${((100 * count('fails')) / of.length).toFixed(1)} | ${fates.slice(1).map(count).join(' | ')} |`
  })
  const text = `# Mistakes as offices make them

Seeded into the right labels of \`test/corpus/\`, one into every third in turn, and what the check then says of the figure. Not each is a contradiction to a careful
reader: a list may fall short that does not say that it is whole, and a share may be of another total as well.

| mistake | figures | called wrong % | ${fates.slice(1).join(' | ')} |
|---|---:|---:|---:|---:|---:|
${rows.join('\n')}
`
  if (process.env.ACCURACY === 'write') writeFileSync(file, text)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test('at least two in three are called wrong', () => {
  expect(told.length).toBeGreaterThan(1500)
  expect(told.filter(t => t.fate === 'fails').length / told.length).toBeGreaterThan(0.67)
})
