import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'
import { relationKinds } from '../types.ts'
import { relationRules } from './index.ts'

test('every kind of relation has its file', () => {
  expect(relationRules.map(r => r.kind).sort()).toEqual([...relationKinds].sort())
})

for (const rule of relationRules) {
  const of = (text: string) => check(plain(text)).relations.filter(r => r.kind === rule.kind)
  for (const text of rule.examples.good)
    test(`${rule.kind} holds: ${text}`, () => {
      const verdicts = of(text).map(r => r.verdict)
      if (rule.kind !== 'unit') expect(verdicts).toContain('holds')
      expect(check(plain(text)).relations.filter(r => r.verdict === 'fails')).toEqual([])
    })
  for (const text of rule.examples.bad) test(`${rule.kind} fails: ${text}`, () => expect(of(text).map(r => r.verdict)).toContain('fails'))
  for (const text of rule.examples.traps ?? [])
    test(`trap: ${rule.kind}: ${text}`, () => {
      const wrong = check(plain(text)).relations.filter(r => r.verdict === 'fails')
      expect(wrong.map(r => r.message)).toEqual([])
    })
}
