import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse } from '../../test/support/house.ts'
import type { Day } from '../base/day.ts'
import { worded } from '../declare/wording.ts'
import { gaps } from '../questions/gaps.ts'
import { matter } from '../questions/matter.ts'
import { mediation } from '../registers/disputes/mediation.ts'
import { mediator } from '../registers/disputes/mediator.ts'
import { administrativePenalty } from '../registers/enforcement/administrative-penalty.ts'
import { enforcementItem } from '../registers/enforcement/enforcement-item.ts'
import { officer } from '../registers/enforcement/officer.ts'
import { reviewer } from '../registers/enforcement/reviewer.ts'
import { legalCounsel } from '../registers/rules/legal-counsel.ts'
import { legalityReview } from '../registers/rules/legality-review.ts'
import { importSheet } from './import/import.ts'
import { record } from './record.ts'

const declared = [officer, reviewer, legalCounsel, legalityReview, mediator, mediation, enforcementItem, administrativePenalty]
let house: TestHouse
beforeAll(async () => {
  house = await testHouse(Object.fromEntries(declared.map(r => [r.id, [r]])), '2024-01-08T09:00+08:00')
})
afterAll(() => house.close())

const take = (by: string, register: string, step: string, day: Day, data: object, id = nextId(), n = 1) =>
  record(house, house.as(by), { matter: id, request: nextId(), register, n, step, day, data: { ...data } })
const list = async (register: string, step: string, day: Day, data: object) => {
  const id = nextId()
  const done = await take('clerk', register, step, day, data, id)
  if (!done.ok) throw new Error(JSON.stringify(done.refused))
  return id
}
const against = (done: Awaited<ReturnType<typeof take>>) => (done.ok ? [] : done.refused.map(r => [r.code, r.field, worded(r)]))

test('a legality review is given by whoever stands on the roster of reviewers that day; counsel who does not is told and taken', async () => {
  await list('reviewer', 'appoint', '2022-01-04', { name: '郑岩', kind: 'office', qualified: true, until: '2023-12-31' })
  const id = await list('legality-review', 'send', '2023-12-04', { subject: '保洁合同', kind: 'contract', drafter: '党政办' })
  const given = { conclusion: 'revise', opinion: '付款条件要改', counsel: [{ name: '姚律' }] }
  const opine = (name: string, day: Day) => take('reviewer', 'legality-review', 'opine', day, { ...given, reviewer: [{ name }] }, id, 2)
  const words = (name: string) => `${name}在这一天不在“法制审核人员”之列。请先核对名册和有效期（《规范性文件合法性审核意见》五）。`
  expect(against(await opine('林晓', '2023-12-06'))).toEqual([['not-on-roster', 'reviewer', words('林晓')]])
  expect(against(await opine('郑岩', '2024-01-02'))).toEqual([['not-on-roster', 'reviewer', words('郑岩')]])
  // Of counsel the unit keeps no roster yet: nobody is told of a book that is not there.
  const silent = await opine('郑岩', '2023-12-06')
  expect(silent.ok && silent.value.warnings).toEqual([])
})

test('once there is a roster of counsel or of mediators, who is not on it is told of and taken', async () => {
  await list('legal-counsel', 'hire', '2023-01-03', { name: '姚律', kind: 'external', ends: '2024-12-31' })
  const id = await list('legality-review', 'send', '2023-12-04', { subject: '公路养护合同', kind: 'contract', drafter: '党政办' })
  const advised = await take(
    'reviewer',
    'legality-review',
    'advise',
    '2023-12-05',
    { counsel: [{ name: '外来律师' }, { name: '姚律' }] },
    id,
    2,
  )
  expect(advised.ok && advised.value.warnings).toEqual([expect.stringContaining('外来律师在这一天不在“法律顾问”之列。')])
  await list('mediator', 'appoint', '2022-03-15', { name: '林晓', kind: 'full', committee: '清河镇调委会' })
  const dispute = {
    subject: '相邻排水',
    kind: 'neighbour',
    level: 'small',
    source: 'found',
    parties: [{ name: '李某' }],
    village: 4,
    willing: true,
  }
  const accepted = await take('clerk', 'mediation', 'accept', '2024-01-04', {
    ...dispute,
    mediators: [{ name: '乡贤甲' }, { name: '林晓' }],
  })
  expect(accepted.ok && accepted.value.warnings).toEqual([expect.stringContaining('乡贤甲在这一天不在“调解员和司法助理员”之列。')])
})

test('competence is answered from the list of items: not before the grant, not after it, not without it', async () => {
  for (const name of ['陈立', '罗敏'])
    await list('officer', 'list', '2021-09-10', {
      name,
      post: 'civil',
      cert: `示例证${name}`,
      expires: name === '陈立' ? '2027-09-09' : '2023-12-31',
    })
  const grant = { kind: 'penalty', source: 'granted', basis: '示例条例', decree: '示例府发〔2023〕12号' }
  const item = await list('enforcement-item', 'take', '2023-03-15', { ...grant, item: '对占道经营的行政处罚', ends: '2023-12-31' })
  const case_ = {
    cause: '占道经营',
    domain: 'general',
    party: [{ name: '示例店' }],
    partyKind: 'organisation',
    officers: [{ name: '陈立' }, { name: '罗敏' }],
  }
  const file = (day: Day, power: readonly object[]) => take('head', 'administrative-penalty', 'file', day, { ...case_, power })
  const name = '对占道经营的行政处罚'
  const words = (n: string) => `${n}在这一天不在“行政执法事项”之列。请先核对名册和有效期（《行政处罚法》第24条）。`
  for (const [day, power] of [
    ['2023-03-14', { name, matter: item }],
    ['2024-01-02', { name }],
    ['2023-06-01', { name: '对放养烈性犬的行政处罚' }],
  ] as const)
    expect(against(await file(day, [power])).filter(r => r[1] === 'power')).toEqual([['not-on-roster', 'power', words(power.name)]])
  const unnamed = await take('head', 'administrative-penalty', 'file', '2023-06-01', case_)
  expect(against(unnamed).map(r => r[0])).toEqual(['required', 'penalty-not-empowered'])
  expect((await file('2023-03-15', [{ name, matter: item }])).ok).toBe(true)
  expect((await file('2023-12-31', [{ name }])).ok).toBe(true)
})

test('trap: imported history shown as late; guards refuse it – whose certificate or grant had ended is taken, noted and a gap with its article', async () => {
  const headings = ['案由', '领域', '执法事项', '被处罚人', '当事人类型', '办案人员', '立案时间']
  const rows = [
    ['占道经营', '一般', '对占道经营的行政处罚', '示例店', '法人或者其他组织', '陈立、罗敏', '2024-01-03'],
    ['乱倒垃圾', '一般', '对占道经营的行政处罚', '示例摊', '法人或者其他组织', '陈立、罗敏', '2023-11-03'],
    ['露天焚烧', '一般', null, '示例场', '法人或者其他组织', '陈立、罗敏', '2023-11-06'],
  ].map((cells, i) => ({ row: i + 2, cells }))
  const done = await importSheet(house, house.as('clerk'), { register: 'administrative-penalty', sheet: { sheet: '2023', headings, rows } })
  expect(done.ok && [done.value.accepted, done.value.refused]).toEqual([3, []])
  const officers = '执法人员当天不在“持执法证人员”之列：罗敏'
  const power = '执法事项当天不在“行政执法事项”之列：对占道经营的行政处罚'
  expect(done.ok && done.value.notes.map(n => [n.row, n.column, n.text])).toEqual([
    [2, '执法事项', `第2行${power}（《行政处罚法》第24条）。已收下，列为这一件缺少的。`],
    [2, '执法人员', `第2行${officers}（《行政处罚法》第42条）。已收下，列为这一件缺少的。`],
  ])
  const found = (await gaps(house, house.as('clerk'))).filter(g => g.register === 'administrative-penalty')
  const lacks = (title: string) =>
    found.filter(g => g.title === title && ['24', '42'].includes(g.law?.article ?? '')).map(g => [g.what, g.law?.article])
  expect(lacks('占道经营').sort()).toEqual(
    [
      [power, '24'],
      [officers, '42'],
    ].sort(),
  )
  expect(lacks('乱倒垃圾')).toEqual([])
  expect(lacks('露天焚烧')).toEqual([[administrativePenalty.guards['penalty-not-empowered'].says, '24']])
  const page = await matter(house, house.as('clerk'), found.find(g => g.what === officers)!.matter!)
  expect(page.ok && page.value.gaps.map(g => g.title)).toEqual(expect.arrayContaining([officers, power]))
})
