import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { legalAid as register } from './legal-aid.ts'

const asked = { cause: '追索劳动报酬', kind: 'civil', applicant: [{ name: '甲某' }], group: 'migrant' } as const
const exempt = { means: 'exempt', exemptFor: '进城务工人员申请支付劳动报酬' } as const
const applied = () => story(register).do('apply', '2026-03-02', asked)
const notified = (grave = false) => story(register).do('notify', '2026-03-02', { cause: '盗窃', kind: 'criminal', applicant: [{ name: '乙某' }], authority: 'court', stage: 'first', grave })

test('from application to recovered money: decision within seven days, appointment within three', () => {
  const s = applied()
  expect(s.limit('decision')).toMatchObject({ due: '2026-03-09', lenient: '2026-03-11', law: { title: '法律援助法', article: '43' } })
  s.do('grant', '2026-03-06', exempt)
  expect(s.limit('assignment')).toMatchObject({ due: '2026-03-09', lenient: '2026-03-11' })
  s.do('appoint', '2026-03-09', { lawyers: [{ name: '甲律师' }] }).do('close', '2026-06-01', { result: 'won', recovered: 12_000_00 })
  expect(['accepted', 'closed', 'recovered', 'migrants', 'carried', 'inTime'].map(f => s.sum(f))).toEqual([1, 1, 12_000_00, 1, 0, 1])
})

test('what is lacking is asked for once, and the clock stands still meanwhile', () => {
  const s = applied().do('askMore', '2026-03-04', { lacking: '劳动合同' }).do('supply', '2026-03-10', {})
  expect(s.limit('decision')!.strict).toBe('2026-03-15')
  expect(s.refused('askMore', '2026-03-10', { lacking: '工资条' })).toEqual(['aid-asked-once'])
})

test('a refusal is in writing and says why; an objection is looked into within five days', () => {
  expect(applied().refused('refuse', '2026-03-05', { reasons: '不属于援助范围', told: false })).toEqual(['aid-no-reasons'])
  const s = applied().do('refuse', '2026-03-05', { reasons: '不属于援助范围', told: true }).do('object', '2026-03-09', { objectOn: '2026-03-09' })
  expect(s.limit('objection')).toMatchObject({ due: '2026-03-14', lenient: '2026-03-16' })
  expect(s.do('review', '2026-03-12', { outcome: 'corrected' }).do('regrant', '2026-03-12', {}).now().state).toBe('granted')
})

test.each([
  ['exempt without a ground', { means: 'exempt' }, ['aid-no-exemption']],
  ['exempt with its ground', exempt, []],
  ['not looked into', {}, ['aid-no-means']],
  ['urgent: aid first', { urgent: true }, []],
  ['urgent, means checked', { urgent: true, means: 'checked' }, []],
] as const)('means: %s', (_, data, codes) => expect(applied().refused('grant', '2026-03-05', data)).toEqual(codes))

test('AID-L04, AID-T03: a notified case is appointed within three days, and a grave one to counsel of three years', () => {
  expect(notified().limit('notified')!.strict).toBe('2026-03-05')
  expect(notified(true).refused('appoint', '2026-03-04', { lawyers: [{ name: '乙律师' }], years: 2 })).toEqual(['aid-counsel'])
  expect(notified(true).do('appoint', '2026-03-04', { lawyers: [{ name: '乙律师' }], years: 3 }).sum('criminal')).toBe(1)
})

test('duty counsel’s help is counted by the time and is no aid case', () => {
  const s = story(register).do('help', '2026-03-02', { cause: '认罪认罚见证', times: 6 })
  expect([s.sum('helped'), s.sum('accepted')]).toEqual([6, 0])
})

test('法律援助法 第43条: what was asked for and did not come counts as withdrawn', () =>
  expect(applied().do('askMore', '2026-03-04', { lacking: '劳动合同' }).do('lapse', '2026-03-20', {}).now()).toMatchObject({ state: 'withdrawn', limits: [{ ended: '2026-03-20' }] }))

test('法律援助法 第48条、第49条: aid is ended with reasons and by telling the client, who may object within the same procedure as to a refusal', () => {
  const s = applied().do('grant', '2026-03-05', exempt).do('appoint', '2026-03-06', { lawyers: [{ name: '律师' }] })
  expect(s.refused('terminate', '2026-04-01', { reasons: '隐瞒经济状况', told: false })).toEqual(['aid-not-told'])
  s.do('terminate', '2026-04-01', { reasons: '隐瞒经济状况', told: true }).do('object', '2026-04-03', { objectOn: '2026-04-03' })
  expect([s.sum('terminated'), s.limit('objection')!.due]).toEqual([1, '2026-04-08'])
  // Taken up again it is no second case.
  expect([s.do('restore', '2026-04-07', {}).now().state, s.sum('accepted')]).toEqual(['granted', 1])
})
