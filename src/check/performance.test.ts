import { readdirSync, readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

const MEGABYTE = 1_000_000
const SIZE = 48_000
const fill = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

/** Shapes that have made checkers quadratic: one long line of anything, unclosed marks, endless lists. */
const SHAPES: Readonly<Record<string, string>> = {
  digits: '1',
  separators: '1,',
  decimals: '1.',
  numerals: '一',
  tens: '十百千万',
  brackets: '（',
  quotes: '“',
  titles: '《',
  pairs: '（1件',
  commas: '，',
  enumeration: '甲、',
  list: '甲1件、',
  shares: '甲1件，占1%；',
  rates: '办结1件，办结率1%，',
  growth: '多1件，增1%，',
  totals: '合计1件，',
  change: '由1件增至2件，',
  sentences: '受理1件。',
  bars: '甲1｜2｜3；',
  slashes: '甲1/2，',
  colons: '甲：1件，',
  years: '2023年1月',
  spaces: ' ',
  letters: 'a',
  lines: '受理1件\n',
  paragraphs: '受理1件，其中甲1件，乙2件。\n\n',
  middle: '其中甲里',
  prose: '深入学习贯彻落实依法行政',
  formulas: '依法治国、',
  members: '平台受理投诉1件，',
  ratios: '比例为1∶2，',
  ratioOf: '男1人，女2人，男女比例为1∶2。',
  means: '办结12件，人均1件，',
  doubled: '由1件增至2件，翻了一番，',
  due: '应到1人，实到2人，',
  listed: '4家（甲、乙），',
  named: '9个社区：甲社区、',
  basis: '完成9件的1%，',
  respective: '占比分别为1%、2%和',
  net: '净增1人，新进2人，退休1人，',
  points: '率5%，较上年的4%提高1个百分点，',
  spans: '1年1件，三年共3件，',
  cells: '| 甲 | 1 | 2 |\n',
  included: '受理3件，其中办结1件。\n',
  fineRates: '受理3件，办结2件，办结率66.67%，',
  multiples: '投入6万元，是上年2万元的3倍，',
  totalRows: '| 甲 | 1 | 2 |\n| 合计 | 1 | 2 |\n',
  repeats: '全年立案123件。\n',
  twins: '被复议4件，维持2件、纠正1件、未审结1件。',
  accounts: '收入总计6万元，支出总计4万元，年末结转2万元，',
}

/** Seconds of the processor: what others do on the machine does not count. */
const seconds = (work: () => unknown): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

for (const [name, unit] of Object.entries(SHAPES))
  test(`eight times as much of ${name} costs about eight times as much`, () => {
    const small = plain(fill(unit, SIZE / 8))
    const large = plain(fill(unit, SIZE))
    seconds(() => check(small))
    const one = Math.max(
      0.02,
      seconds(() => check(small)),
    )
    const ten = seconds(() => check(large))
    expect(ten / one).toBeLessThan(40)
    expect(ten).toBeLessThan(20)
  })

/** What is long in itself, and not by being told again. */
const LONG: Readonly<Record<string, (n: number) => string>> = {
  'figures and as many shares': n => `${'甲1件、'.repeat(n)}分别占${'1.5%、'.repeat(n)}`,
  'a line of a table': n => `| 项目 |${' 甲 |'.repeat(n)}\n${`| 一 |${' 1 |'.repeat(n)}\n`.repeat(3)}| 合计 |${' 3 |'.repeat(n)}`,
  'tables one below the other': n => '| 单位 | 受理 | 办结率 |\n| 甲 | 3 | 5.5% |\n| 合计 | 4 | 5.5% |\n\n'.repeat(n / 4),
  'sentences of one paragraph': n => Array.from({ length: n }, (_, i) => `今年共受理投诉${i + 100}件。\n`).join(''),
  'counts that all differ': n => Array.from({ length: n }, (_, i) => `受理${i + 3}件，`).join(''),
  'daily means of one sentence': n => Array.from({ length: n }, (_, i) => `全年登记${i + 300}对，平均每天${i % 90}.5对，`).join(''),
  'tables set in one line': n => Array.from({ length: n / 2 }, (_, i) => `（甲｜乙｜丙）：一｜${i}｜${i + 1}；`).join(''),
  'rates that nothing explains': n => Array.from({ length: n / 2 }, (_, i) => `甲类${i + 11}件，占${(i % 89) + 10}.3%；`).join(''),
  'a paragraph of lists that hold and lists that fail': n => '受理5件，甲2件，乙3件；受理5件，其中甲2件，其他2件。'.repeat(n / 4),
  'counts that are divided below': n =>
    Array.from({ length: n / 4 }, (_, i) => `新增就业${i + 30}人，转移${i + 20}人。按方式分：甲${i + 25}人、乙${i + 25}人。`).join(''),
  'what is said of all and what is left of it': n =>
    '受理9件，已结5件，在办4件，投诉全部办结，无上年结转，含结转1件，增12.3，1—6月分别为3件、4件，'.repeat(n / 8),
}

for (const [name, text] of Object.entries(LONG))
  test(`eight times as much of ${name} costs about eight times as much`, () => {
    const [small, large] = [plain(text(1000)), plain(text(8000))]
    seconds(() => check(small))
    const one = Math.max(
      0.02,
      seconds(() => check(small)),
    )
    expect(seconds(() => check(large)) / one).toBeLessThan(40)
  })

test('a table of fifty thousand rows is read, and its total added up', () => {
  const rows = Array.from({ length: 50_000 }, (_, i) => `| 第${i}组 | 2 | 1 |`)
  const table = plain(['| 单位 | 受理 | 办结 |', ...rows, '| 合计 | 100000 | 50001 |'].join('\n'))
  let sums: string[] = []
  const cost = seconds(() => {
    sums = check(table).relations.flatMap(r => (r.kind === 'sum' && r.parts.length > 1000 ? [r.verdict] : []))
  })
  expect(sums).toEqual(['holds', 'fails'])
  expect(cost).toBeLessThan(30)
})

test('shapes mixed at random cost about as much as they are long', () => {
  const units = Object.values(SHAPES)
  fc.assert(
    fc.property(fc.array(fc.nat(units.length - 1), { minLength: 2, maxLength: 12 }), picks => {
      const unit = picks.map(p => units[p]).join('')
      const one = Math.max(
        0.02,
        seconds(() => check(plain(fill(unit, SIZE / 8)))),
      )
      expect(seconds(() => check(plain(fill(unit, SIZE))))).toBeLessThan(40 * one)
    }),
    { numRuns: 6, endOnFailure: true },
  )
})

test('reports one after the other leave nothing behind', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const name = new URL('../../samples/reports/清江区-2023.txt', import.meta.url)
  const report = readFileSync(name, 'utf8')
  const after = (rounds: number): number => {
    for (let i = 0; i < rounds; i++) check(plain(`${i}\n\n${report}`))
    collect()
    return process.memoryUsage().heapUsed
  }
  const settled = after(60)
  expect(after(940) - settled).toBeLessThan(4 * MEGABYTE)
})

test('eight times as many reports in one text cost about eight times as much', () => {
  const dir = new URL('../../samples/reports/', import.meta.url)
  const reports = readdirSync(dir)
    .filter(f => f.endsWith('.txt'))
    .map(f => readFileSync(new URL(f, dir), 'utf8'))
    .join('\n\n')
  const text = (chars: number) => plain(fill(reports, chars))
  const one = seconds(() => check(text(200_000)))
  expect(seconds(() => check(text(1_600_000)))).toBeLessThan(24 * one)
})

/** What no reader can do without: every number and every run of words of a text, found once. So many of them take 50 ms on a calm machine. */
const scanned = (text: string): number => [...text.matchAll(/\d+(?:\.\d+)?|[\u4e00-\u9fa5]{2,8}/g)].length
const SCANS = 750

test('a report of ten pages is checked while it could be scanned 750 times', () => {
  const dir = new URL('../../test/corpus/', import.meta.url)
  const figures = ['dev/220', 'dev/232', 'dev/237', 'dev/247', 'own/301', 'own/328', 'own/350'].map(n =>
    readFileSync(new URL(`${n}.txt`, dir), 'utf8'),
  )
  const prose =
    '坚持党对法治建设的全面领导，健全决策、执行、监督机制，推动领导干部带头尊法学法守法用法，不断提高依法行政的能力和水平。'.repeat(6)
  const report = plain(
    figures
      .map(f => `${prose}\n\n${f}\n\n`)
      .join('')
      .repeat(3)
      .slice(0, 7000),
  )
  // After start: whether this test is asked alone or behind the others, what it measures is compiled. The first runs are measured in bench/.
  for (let i = 0; i < 40; i++) check(report)
  // In turn, so that what slows the one down slows the other down as well: a time alone would only tell how busy the machine is.
  const ratios = Array.from({ length: 9 }, () => {
    const ours = seconds(() => check(report))
    const reference = seconds(() => {
      for (let i = 0; i < SCANS; i++) scanned(report.text)
    })
    return ours / reference
  }).sort((a, b) => a - b)
  expect(ratios[2]).toBeLessThan(1)
})

for (const name of ['digits', 'prose', 'letters', 'brackets', 'separators'])
  test(`a line of a million characters of ${name} is read`, () => {
    expect(seconds(() => check(plain(fill(SHAPES[name]!, MEGABYTE))))).toBeLessThan(20)
  })
