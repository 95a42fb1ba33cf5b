import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { audit } from '../declare/audit.ts'
import { columns } from '../declare/column.ts'
import type { Choice } from '../declare/fields.ts'
import { groups } from '../declare/group.ts'
import { asked, periodGaps, type Register } from '../declare/register.ts'
import { valueRefusal } from '../declare/validate.ts'
import { words } from '../declare/wording.ts'
import { catalogue } from './catalogue.ts'
import { declarationOn, type RegisterId, registers } from './index.ts'
import { broken, type Lock, lockOf } from './lock.ts'

const here = new URL('.', import.meta.url)
const all: readonly Register[] = Object.values(registers).flat()
const files = Object.keys(groups).flatMap(group =>
  existsSync(new URL(group, here)) ? readdirSync(new URL(group, here)).filter(f => f.endsWith('.ts') && !/^(index|catalogue)\.ts$|\.test\.ts$/.test(f)).map(f => `${group}/${f.slice(0, -3)}`) : [],
)
const newest = (id: string): Register | undefined => (registers[id as RegisterId] as readonly Register[] | undefined)?.at(-1)
const rosterOf = (figure: string) => newest(figure.split('.')[0]!)?.figures[figure.split('.')[1]!]
const lockFile = new URL('registers.lock.json', here)

test('the index and the catalogue are the directory', async () => {
  const indexed = Object.entries(registers).map(([id, versions]) => `${versions[0].group}/${id}`).sort()
  expect(indexed).toEqual(files.toSorted())
  expect(catalogue.map(c => `${c.group}/${c.id}`).sort()).toEqual(indexed)
  for (const c of catalogue) {
    const register = newest(c.id)!
    expect(await c.load()).toBe(register)
    expect(c.title).toBe(register.title)
    expect(c.pinyin.split(' ').length, c.pinyin).toBe([...c.title.replace(/[^\u4e00-\u9fff]/g, '')].length)
  }
})

describe.each(all.map(r => [`${r.id} ${r.version}`, r] as const))('%s', (_, r) => {
  test('is sound', () => expect(audit(r)).toEqual([]))
  test('is filed under its id, and names what it covers', () => {
    expect(Object.keys(registers)).toContain(r.id)
    expect(r.covers.filter(c => !/^[LORDEMPSTHY]\d\d$/.test(c))).toEqual([])
    expect(r.about.endsWith('。')).toBe(true)
  })
  test('is frozen to the bottom', () => {
    const loose = (x: unknown): boolean => typeof x === 'object' && x !== null && (!Object.isFrozen(x) || Object.values(x).some(loose))
    expect(loose(r)).toBe(false)
  })
  test('is data but for small functions', () => {
    const functions = new Set<string>()
    JSON.stringify(r, (k, v) => {
      if (typeof v === 'function') functions.add(k)
      return v
    })
    expect([...functions].filter(f => f !== 'holds' && f !== 'when')).toEqual([])
  })
  test('its guards and gaps speak to a person', () => {
    for (const [code, g] of Object.entries(r.guards)) {
      expect(code in words, `${code} is a word of the kernel`).toBe(false)
      expect(g.says.endsWith('。'), `${code}: ${g.says}`).toBe(true)
    }
  })
  test('no heading of its ledger means two columns', () => {
    const names = columns(r).flatMap(c => [c.header, ...c.also])
    expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([])
  })
  test('points only at registers, figures and steps that are there', () => {
    for (const f of Object.values(r.fields)) {
      if ('roster' in f && f.roster) {
        const [register = ''] = f.roster.split('.')
        expect(rosterOf(f.roster), f.roster).toHaveProperty('stock')
        expect(newest(register)!.fields[newest(register)!.named], `${register} is named in the clear`).toMatchObject({ kind: 'text' })
      }
      if (f.follows) {
        expect(r.fields[f.follows.links], f.title).toMatchObject({ kind: 'links', to: expect.arrayContaining([f.follows.register]) })
        expect(newest(f.follows.register)!.steps, f.title).toHaveProperty(f.follows.step)
        expect(['flag', 'date']).toContain(f.kind)
      }
      if ('to' in f) expect(f.to!.filter(id => !(id in registers))).toEqual([])
    }
    for (const g of periodGaps(r)) {
      if (g.per && g.per !== 'village') expect(rosterOf(g.per), g.per).toHaveProperty('stock')
      if (g.per === 'village') expect(Object.values(r.fields).map(f => f.kind), `${g.title}: its matters name a village`).toContain('unit')
      expect(g.whole && g.per !== 'village', `${g.title}: whole of what`).not.toBe(true)
      const [list = '', , rows] = g.per?.split('.') ?? []
      expect(rows !== undefined, `${g.title}: rows, and where a deed writes which`).toBe(g.says !== undefined)
      if (rows) expect(newest(list)!.fields[rows], g.per).toMatchObject({ kind: 'rows' })
      expect((g.says ?? []).map(f => r.fields[f]!.kind).filter(kind => kind !== 'text'), g.title).toEqual([])
    }
    // Who takes a step of a restricted register must find it.
    const roles = Object.values(r.steps).flatMap(s => [...s.by, ...(s.approvedBy ?? [])])
    if (r.restricted) expect(roles.filter(role => !r.restricted!.includes(role))).toEqual([])
    expect(r.stays && !r.restricted, `${r.id}: what stays is restricted`).not.toBe(true)
    for (const s of Object.values(r.steps))
      if (s.refers) expect(Object.keys(newest(s.refers.register)?.steps ?? {})).toContain(s.refers.step)
  })
  test('its platforms’ tables have each column once, and say how surely they are known', () => {
    for (const l of Object.values(r.layouts ?? {})) {
      const headers = l.columns.map(c => c.header)
      expect(headers.filter((h, i) => headers.indexOf(h) !== i), l.title).toEqual([])
      expect(l.columns.filter(c => c.from !== undefined).length, `${l.title} is filled`).toBeGreaterThan(1)
      expect(['memory', 'quoted', 'text']).toContain(l.mark)
    }
  })
  test('what it opens besides opens a matter, has what it must have, and is no less restricted, or says that it hands the work on', () => {
    for (const [step, s] of Object.entries(r.steps))
      for (const o of s.opens ?? []) {
        const theirs = newest(o.register)!
        const filled = Object.keys(o.fills)
        const from = Object.values(o.fills).flatMap(f => ('from' in f ? [f.from] : 'per' in f ? [f.per] : []))
        expect(theirs.steps[o.step], `${step} opens ${o.register}.${o.step}`).toBeDefined()
        expect(theirs.steps[o.step]!.from).toBeUndefined()
        expect(asked(theirs, o.step).filter(a => a.must && !filled.includes(a.name)).map(a => a.name)).toEqual([])
        expect(filled.filter(name => !asked(theirs, o.step).some(a => a.name === name))).toEqual([])
        expect([...from, ...(o.when ? [o.when.field] : [])].filter(name => !(name in r.fields))).toEqual([])
        for (const [name, f] of Object.entries(o.fills)) {
          const field = theirs.fields[name]!
          if ('from' in f) expect(r.fields[f.from]!.kind, `${o.register}.${name}`).toBe(field.kind)
          const values = 'is' in f ? [f.is] : 'per' in f ? Object.values(f.among) : []
          expect(values.filter(v => valueRefusal(name, field, v)), `${o.register}.${name}`).toEqual([])
          if ('per' in f) expect(Object.keys(f.among), name).toEqual(Object.keys((r.fields[f.per] as Choice<string>).options))
        }
        if (r.restricted && !o.handsOn) expect(theirs.restricted, `${o.register} is open to more than ${r.id}`).toBeDefined()
        // What is handed on to others is open to them; of persons they see what their own register lets them see.
        for (const [name, f] of Object.entries(o.handsOn ? o.fills : {})) {
          if (!('from' in f)) continue
          const [ours, becomes] = [r.fields[f.from]!, theirs.fields[name]!]
          expect([name, ours.kind === 'files', ours.personal === true && !becomes.personal]).toEqual([name, false, false])
        }
      }
  })
})

test('a matter lives under the declaration of the day it was opened', () => {
  expect(declarationOn('mediation', '2026-01-01').version).toBe(1)
  expect(declarationOn('mediation', '2019-01-01').version).toBe(1)
})

test('guards of different registers have different codes', () => {
  const codes = Object.values(registers).flatMap(versions => Object.keys(versions.at(-1)!.guards))
  expect(codes.filter((c, i) => codes.indexOf(c) !== i)).toEqual([])
})

test('no two figures of the house bear one title', () => {
  const titles = all.flatMap(r => Object.values(r.figures).map(f => f.title))
  expect(titles.filter((t, i) => titles.indexOf(t) !== i)).toEqual([])
})

test('figures keep their meaning through all versions', () => {
  for (const versions of Object.values(registers) as readonly (readonly Register[])[])
    for (const [name, f] of versions.flatMap(v => Object.entries(v.figures))) expect(versions.at(-1)!.figures[name]?.title).toBe(f.title)
})

/** After adding ids, write the file anew: LOCK=write npx vitest run src/registers/registers.test.ts */
test('ids are never taken back: registers.lock.json holds them all', () => {
  const now = lockOf(registers)
  const text = `${JSON.stringify(now, null, 1)}\n`
  if (process.env['LOCK'] === 'write') writeFileSync(lockFile, text)
  const written = JSON.parse(readFileSync(lockFile, 'utf8')) as Lock
  expect(broken(written, now)).toEqual([])
  expect(text).toBe(readFileSync(lockFile, 'utf8'))
  const released = execFileSync('git', ['tag', '--list', 'v*', '--sort=-v:refname'], { encoding: 'utf8', cwd: here }).split('\n')[0]
  if (released) expect(broken(JSON.parse(execFileSync('git', ['show', `${released}:src/registers/registers.lock.json`], { encoding: 'utf8', cwd: here })), now)).toEqual([])
})

test('an id that is taken back is seen', () => {
  const before = { 'a.fields.x': 'text', 'a.fields.y': 'date' }
  expect(broken(before, { ...before, 'a.fields.z': 'flag' })).toEqual([])
  expect(broken(before, { 'a.fields.x': 'number' })).toEqual(['a.fields.x: was text, is number', 'a.fields.y: was date, is gone'])
})
