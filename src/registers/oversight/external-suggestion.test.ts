import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { externalSuggestion as register } from './external-suggestion.ts'

const got = (kind: 'court' | 'normative' | 'general' | 'interest' | 'urgent', day: '2026-03-02' | '2023-03-02' = '2026-03-02', official = true) =>
  story(register).do('receive', day, { about: '河道垃圾', kind, sender: '县检察院', number: '某检建〔2026〕1号', official })

test.each([
  ['court', '2026-05-02', '8'],
  ['normative', '2026-05-01', '149'],
  ['general', '2026-05-02', '19'],
  ['interest', '2026-05-02', '21'],
  ['urgent', '2026-03-17', '21'],
] as const)('%s is answered by %s', (kind, strict, article) => expect(got(kind).limit('reply')).toMatchObject({ strict, law: { article } }))

test('the two months for a court’s suggestion came in November 2023', () => expect(got('court', '2023-03-02').limit('reply')?.due).toBeUndefined())

test('a judge’s own opinion starts no period: it is only reminded of', () =>
  expect(story(register).tries('receive', '2026-03-02', { about: '……', kind: 'court', sender: '某法官' })).toMatchObject([{ code: 'suggestion-not-official', warns: true }]))

test('PSG-G01: a public-interest reply has facts, grounds and evidence; replied is not yet done', () => {
  const reply = { accepted: 'all', measures: '清运完毕', basis: '水法' } as const
  expect(got('interest').refused('reply', '2026-04-01', reply)).toEqual(['suggestion-no-proof'])
  const s = got('interest').do('reply', '2026-04-01', { ...reply, proved: true })
  expect(s.refused('close', '2026-04-02', { done: false })).toEqual(['suggestion-not-done'])
  s.do('close', '2026-04-20', { done: true })
  expect(['procuratorial', 'interest', 'judicial', 'replied', 'inTime', 'done', 'pending'].map(f => s.sum(f))).toEqual([1, 1, 0, 1, 1, 1, 0])
})

test('only a procuratorate’s suggestion is objected to', () => {
  expect(got('court').refused('object', '2026-03-05', { reason: '……' })).toEqual(['suggestion-not-objectable'])
  expect(got('general').do('object', '2026-03-05', { reason: '……' }).do('settle', '2026-03-09', { outcome: 'kept' }).now().state).toBe('received')
})
