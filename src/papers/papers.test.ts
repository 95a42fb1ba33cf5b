import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Day } from '../base/day.ts'
import { byKind, type Field, type Table } from '../declare/fields.ts'
import { groups } from '../declare/group.ts'
import type { Register } from '../declare/register.ts'
import { shippedCalendar } from '../law/calendar.ts'
import { countWith } from '../ledger/count.ts'
import { type RegisterId, registerOf, registers } from '../registers/index.ts'
import { plain, runsOf } from '../report/paper.ts'
import { decisions } from './decisions/index.ts'
import { disputes } from './disputes/index.ts'
import { drive } from './drive/index.ts'
import { emergencies } from './emergencies/index.ts'
import { enforcement } from './enforcement/index.ts'
import { functions } from './functions/index.ts'
import { findPaper, type Known, knownOf, type Paper, papers, papersAt, write } from './index.ts'
import { oversight } from './oversight/index.ts'
import { rules } from './rules/index.ts'
import { study } from './study/index.ts'
import { elsewhere, expected, without } from './without.ts'

const here = new URL('.', import.meta.url)
const inGroup: { readonly [group: string]: readonly Paper[] } = {
  decisions,
  disputes,
  drive,
  emergencies,
  enforcement,
  functions,
  oversight,
  rules,
  study,
}
const folders = readdirSync(here, { withFileTypes: true }).flatMap(e => (e.isDirectory() ? [e.name] : []))
const all: readonly Register[] = (Object.keys(registers) as RegisterId[]).map(registerOf)
const producing = all.flatMap(r => Object.entries(r.steps).flatMap(([step, s]) => (s.documents ?? []).map(id => [r, step, id] as const)))

test('the indexes are the directory, and the groups are those of the registers', () => {
  expect(folders.sort()).toEqual(Object.keys(inGroup).sort())
  expect(folders.filter(f => !(f in groups))).toEqual([])
  for (const [group, of] of Object.entries(inGroup)) {
    const files = readdirSync(new URL(group, here))
      .filter(f => f.endsWith('.ts') && !/^index\.ts$|\.test\.ts$/.test(f))
      .map(f => f.slice(0, -3))
    expect(of.map(p => p.id).sort()).toEqual(files.filter(f => !shared.includes(`${group}/${f}`)).sort())
  }
  expect(papers.map(p => p.id).sort()).toEqual(
    Object.values(inGroup)
      .flat()
      .map(p => p.id)
      .sort(),
  )
})
/** Parts that several papers of a group share. */
const shared: readonly string[] = ['enforcement/penalty-parts', 'oversight/replies']

test('every document that a step names has a paper for its register', () => {
  const without = producing.filter(([r, , id]) => !findPaper(id)?.written.some(w => w.register === r.id))
  expect(without.map(([r, step, id]) => `${r.id}.${step}: ${id}`)).toEqual([])
})

test('every step that speaks of a paper names its document, or says why there is none', () => {
  const speaking = all.flatMap(r =>
    Object.entries(r.steps)
      .filter(([, s]) => s.by.length && !s.documents && expected.test(s.title) && !elsewhere.test(s.title))
      .map(([step]) => `${r.id}.${step}`),
  )
  expect(speaking.filter(step => !(step in without))).toEqual([])
  expect(
    Object.keys(without).filter(step => !speaking.includes(step)),
    'explained for nothing',
  ).toEqual([])
})

test('every paper is produced by a step of each register that it is declared for', () => {
  for (const p of papers)
    for (const { register } of p.written)
      expect(
        producing.some(([r, , id]) => r.id === register && id === p.id),
        `${p.id} of ${register}`,
      ).toBe(true)
})

/** Values of every kind, whole. */
const whole = {
  text: f => (f.form === 'document-number' ? '清府发〔2024〕7号' : f.title),
  number: f => Math.max(f.min ?? 1, 1),
  money: () => 123_450,
  date: () => '2024-05-06',
  time: () => '2024-05-06T09:30+08:00',
  flag: () => true,
  unit: () => 6,
  people: () => [{ name: '张三', idNo: '510000199001010000', phone: '13000000000', address: '东河村一组' }, { name: '清河某某商行' }],
  members: () => [{ name: '李四' }, { name: '王五' }],
  links: () => [{ register: 'meeting', matter: '00000000-0000-7000-8000-000000000000', title: '第三次办公会' }],
  files: () => [{ hash: 'sha256:0', name: '照片.jpg' }],
  rows: f => [Object.fromEntries(Object.keys(f.columns ?? {}).map(c => [c, '一行']))],
  choice: f => Object.keys(f.options)[0],
  choices: f => Object.keys(f.options),
} satisfies Table<unknown>
const wholeOf = (register: Register): { readonly [n: string]: unknown } =>
  Object.fromEntries(Object.entries(register.fields).map(([n, f]) => [n, byKind<unknown>(whole, f as Field)]))

const around = {
  count: countWith(shippedCalendar),
  office: { name: '清河镇人民政府' },
  accounts: new Map([['officer', '赵六']]),
  units: new Map([[6, '东河村']]),
}
const full = {
  ...around,
  office: {
    ...around.office,
    address: '清河镇正街1号',
    phone: '000-0000000',
    review: '清江区人民政府',
    court: '清江区人民法院',
    bank: '某某银行',
    committee: '清河镇人民调解委员会',
  },
}

/** The matter right after the step, with these fields. */
function known(register: Register, step: string, fields: { readonly [n: string]: unknown }, day: Day, by: typeof around): Known {
  const entry = { n: 1, step, day, at: `${day}T09:00+08:00`, by: 'officer', origin: 'desk' as const, data: fields }
  return knownOf(register, [entry], by)[0]!
}

const wordsOf = (p: Paper, m: Known): string => {
  const made = write(p, m)
  const blocks = made.blocks.map(b =>
    b.kind === 'table'
      ? b.rows.map(r => r.map(plain).join('\t')).join('\n')
      : b.kind === 'list'
        ? b.items.map(plain).join('\n')
        : b.kind === 'attachmentNote'
          ? b.titles.join('\n')
          : b.kind === 'annex'
            ? b.title
            : plain(b.runs),
  )
  return [made.redHead, made.number, made.title, made.to, ...blocks, made.note, made.cc].filter(x => x !== undefined).join('\n')
}

const matters = producing
  .filter(([, , id]) => findPaper(id))
  .map(([r, step, id]) => [`${id} (${r.id}.${step})`, r, step, findPaper(id)!] as const)

describe.each(matters)('%s', (_, register, step, p) => {
  const days: readonly Day[] = ['2022-03-01', '2024-05-06']
  const choices: readonly { readonly [n: string]: unknown }[] = Object.entries(register.fields as { readonly [n: string]: Field }).flatMap(
    ([name, f]): { readonly [n: string]: unknown }[] =>
      f.kind === 'choice' ? Object.keys(f.options).map(o => ({ [name]: o })) : f.kind === 'flag' ? [{ [name]: false }] : [],
  )

  test('is written of a full matter, whatever is chosen in it', () => {
    for (const day of days)
      for (const chosen of [{}, ...choices]) {
        const text = wordsOf(p, known(register, step, { ...wholeOf(register), ...chosen }, day, full))
        expect(text).not.toMatch(/undefined|null|NaN|\[object|Infinity/)
        expect(text, 'no two stops in a row').not.toMatch(/[。；，、]{2}|：。/)
      }
  })
  test('is written of an almost empty matter, with blanks', () => {
    for (const day of days)
      for (const chosen of [{}, ...choices]) {
        const text = wordsOf(p, known(register, step, chosen, day, around))
        expect(text).not.toMatch(/undefined|null|NaN|\[object|Infinity/)
        expect(text, 'no two stops in a row').not.toMatch(/[。；，、]{2}|：。/)
      }
  })
  test('its runs are words, and each is short enough for a page', () => {
    const made = write(p, known(register, step, wholeOf(register), '2024-05-06', full))
    const runs = made.blocks.flatMap(b => (b.kind === 'paragraph' || b.kind === 'heading' ? runsOf(b.runs) : []))
    expect(runs.filter(r => r.text.trim() === '')).toEqual([])
  })
})

test('what a step does not produce this time is not listed', () => {
  const register = registerOf('mediation')
  expect(papersAt(known(register, 'agree', {}, '2024-05-06', around)).map(p => p.id)).toEqual(['mediation-agreement'])
})
