import fc from 'fast-check'
import { expect, test } from 'vitest'
import { booksOf, mediation, mediations } from '../../test/support/books.ts'
import { say } from '../declare/sentence.ts'
import { registerIds, registerOf } from '../registers/index.ts'
import { printed, worded } from './books.ts'
import { commitmentsOf, deficienciesOf } from './commitments.ts'
import { figuresOf, textOf } from './content.ts'
import { draft } from './draft.ts'
import { statutory } from './outline/index.ts'
import { paperOf } from './render.ts'
import { sentenceOf } from './sentence.ts'
import { topics } from './topics.ts'

const unit = { id: 3, title: '清河镇人民政府' }
const said = (sums: Parameters<typeof booksOf>[0]) => textOf(sentenceOf(booksOf(sums), mediation, 3, '2023'))

test('a sentence has this year’s figures, and a clause with nothing to say falls away', () => {
  expect(said(mediations)).toBe('全年排查矛盾隐患224件，受理矛盾纠纷336件，同比增长8.04%，调解成功325件，调解成功率96.73%。')
})

test('growth stands only where last year has books; a base of zero says so', () => {
  expect(said({ 'mediation.accepted': { 2023: 12 } })).toBe('受理矛盾纠纷12件。')
  expect(said({ 'mediation.accepted': { 2022: 0, 2023: 12 } })).toBe('受理矛盾纠纷12件，同比无上年基数。')
})

test('the semicolon of a clause that falls away stays: a list of 其中 must not run on into what follows', () => {
  const register = {
    ...mediation,
    sentence: say`受理矛盾纠纷${{ figure: 'accepted' }}，其中调解成功${{ figure: 'agreed' }}，司法确认${{ figure: 'confirmed' }}；排查矛盾隐患${{ figure: 'found' }}。`,
  }
  expect(textOf(sentenceOf(booksOf(mediations, [register]), register, 3, '2023'))).toBe(
    '受理矛盾纠纷336件，其中调解成功325件；排查矛盾隐患224件。',
  )
})

test('a register without facts says nothing at all', () => {
  expect(said({})).toBe('')
})

test('fewer than hide a person stand in no report: not as a clause, not where somebody put the figure, not as growth', () => {
  const few = { ...mediation, crowd: 10 }
  const books = booksOf({ ...mediations, 'mediation.agreed': { 2022: 9, 2023: 12 }, 'mediation.confirmed': { 2023: 9 } }, [few])
  const at = { unit: 3, period: '2023' }
  expect([
    printed(books, { ...at, figure: 'mediation.confirmed' }),
    printed(books, { ...at, figure: 'mediation.agreed' }),
    worded(books, { ...at, figure: 'mediation.agreed', form: 'growth' }),
  ]).toEqual(['—', '12件', ''])
  expect(textOf(sentenceOf(booksOf({ 'mediation.accepted': { 2023: 9 } }, [few]), few, 3, '2023'))).toBe('')
})

test('every figure of a draft reads as its value is worded, whatever the values are', () => {
  const value = fc.integer({ min: 0, max: 5000 })
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 5, maxLength: 5 }), rows => {
      const names = ['found', 'accepted', 'concluded', 'agreed', 'confirmed']
      const books = booksOf(Object.fromEntries(names.map((n, i) => [`mediation.${n}`, { 2022: rows[i]![0], 2023: rows[i]![1] }])))
      const report = draft(books, { unit, year: 2023, outline: statutory })
      for (const run of figuresOf(report)) {
        expect(run.text).toBe(printed(books, run))
        expect(run.text).not.toMatch(/^0[件%]/)
      }
    }),
  )
})

test('the paper numbers its headings, leaves empty sections out and marks each figure once', () => {
  const paper = paperOf(draft(booksOf(mediations), { unit, year: 2023, outline: statutory, to: '清江区人民政府' }), { from: unit.title })
  expect(paper.blocks.flatMap(b => (b.kind === 'heading' ? [b.runs] : []))).toEqual([
    '一、主要举措和成效',
    '（一）健全社会矛盾纠纷行政预防调处化解体系',
  ])
  const marks = paper.blocks.flatMap(b =>
    b.kind === 'paragraph' && typeof b.runs !== 'string' ? b.runs.flatMap(r => r.figure?.id ?? []) : [],
  )
  expect(marks).toEqual(['zs_1', 'zs_2', 'zs_3', 'zs_4', 'zs_5'])
})

test('trap: a hash or marker printed in an official document; the paper says nothing but the report', () => {
  const paper = paperOf(draft(booksOf(mediations), { unit, year: 2023, outline: statutory }), { from: unit.title })
  expect(JSON.stringify(paper.blocks.map(b => ('runs' in b && typeof b.runs !== 'string' ? b.runs.map(r => r.text) : b)))).not.toMatch(
    /sha256|[0-9a-f]{16}/,
  )
})

test('topics that have something to say are counted, one alone is not; what no topic names speaks after them', () => {
  const [officer, penalty, fresh] = ['officer', 'administrative-penalty', 'fresh'].map(id => ({
    ...mediation,
    id,
    group: 'enforcement' as const,
  }))
  const drafted = (...registers: (typeof mediation)[]) => {
    const books = booksOf(Object.fromEntries(registers.map(r => [`${r.id}.accepted`, { 2023: 2 }])))
    const report = draft({ ...books, registers }, { unit, year: 2023, outline: statutory })
    return report.sections.find(s => s.id === 'enforcement')!.paragraphs.map(p => textOf(p.runs))
  }
  expect(drafted(fresh!, penalty!, officer!)).toEqual([
    '一是加强执法队伍建设。受理矛盾纠纷2件。',
    '二是规范公正文明执法。受理矛盾纠纷2件。',
    '受理矛盾纠纷2件。',
  ])
  expect(drafted(penalty!)).toEqual(['受理矛盾纠纷2件。'])
})

test('every register that has a sentence stands under one topic, and a topic names none that is not there', () => {
  const placed = statutory.sections.flatMap(s => s.topics ?? s.groups?.flatMap(g => topics[g] ?? []) ?? []).flatMap(t => t.registers)
  const speaking = registerIds.filter(id => registerOf(id).sentence.length > 0)
  expect([...placed].sort()).toEqual([...speaking].sort())
})

test('sentences of a section flow in paragraphs of a readable length', () => {
  const same = Array.from({ length: 9 }, (_, i) => ({ ...mediation, id: `m${i}` }))
  const sums = Object.fromEntries(
    same.flatMap(m => Object.entries(mediations).map(([figure, years]) => [figure.replace('mediation', m.id), years])),
  )
  const report = draft({ ...booksOf(sums), registers: same }, { unit, year: 2023, outline: statutory })
  const lengths = report.sections.flatMap(s => s.paragraphs.map(p => textOf(p.runs).length))
  expect(lengths.length).toBeLessThan(9)
  expect(lengths.every(n => n <= 360)).toBe(true)
})

test('what the registers know of shortcomings and arrangements is written, each tied to its answer', () => {
  const written = {
    deficiencies: [{ text: '执法力量较为薄弱', cause: '人员没有同步到位', answeredBy: 1 }, { text: '普法形式单一。' }],
    arrangements: ['拓宽普法形式', '充实执法力量，开展执法培训。'],
  }
  const report = draft(booksOf(mediations), { unit, year: 2023, outline: statutory, written })
  expect(deficienciesOf(report)).toEqual([
    { paragraph: 'deficiency0', text: '执法力量较为薄弱，主要原因是人员没有同步到位。', cause: true, answeredBy: 'arrangement1' },
    { paragraph: 'deficiency1', text: '普法形式单一。', cause: false },
  ])
  expect(report.sections.find(s => s.id === 'deficiencies')!.paragraphs.map(p => textOf(p.runs))).toEqual([
    '一是执法力量较为薄弱，主要原因是人员没有同步到位。',
    '二是普法形式单一。',
  ])
  expect(commitmentsOf(report).map(c => c.text)).toEqual(['拓宽普法形式。', '充实执法力量，开展执法培训。'])
})
