import fc from 'fast-check'
import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import type { Day } from '../../base/day.ts'
import { plusDays } from '../../base/day.ts'
import { calendarWith } from '../../law/calendar.ts'
import { countWith } from '../../ledger/count.ts'
import { replay } from '../../ledger/replay.ts'
import { standingOf } from '../../ledger/run.ts'
import { disclosureApplication as register } from './disclosure-application.ts'

const application = { content: '某村集体资金公示', channel: 'inPerson', applicantKind: 'natural', applicant: [{ name: '甲某' }], identified: true, clear: true } as const
const received = (day: Day, more: object = {}) => story(register).do('receive', day, { ...application, ...more })
const granted = { result: 'granted', remedy: 'either' } as const

test.each([
  ['E01', '2026-02-10', '2026-03-16'],
  ['E05', '2026-10-08', '2026-11-04'],
  ['E08', '2026-06-01', '2026-06-30'],
] as const)('%s: received on %s, the answer is due on %s', (_, day, due) => expect(received(day).limit('reply')!.due).toBe(due))

test('E02: extended with the consent of the head and told within the first period, twenty working days more, once', () => {
  const s = received('2026-02-10')
  expect(s.refused('extend', '2026-03-17', { reason: '复杂', approvedOn: '2026-03-16' })).toEqual(['limit-passed'])
  expect(s.refused('extend', '2026-03-16', { reason: '复杂', approvedOn: '2026-03-17' })).toEqual(['disclosure-not-approved'])
  s.do('extend', '2026-03-16', { reason: '复杂', approvedOn: '2026-03-13' })
  expect(s.limit('reply')!.due).toBe('2026-04-14')
  expect(s.refused('extend', '2026-04-01', { reason: '再延', approvedOn: '2026-04-01' })).toEqual(['not-extendable'])
})

test('E04: the answer runs anew from the day the supplement came; the first period is void', () => {
  const s = received('2026-06-24', { clear: false }).do('askSupplement', '2026-06-26', { lacking: '写明文号', supplementBy: '2026-07-20' })
  expect(s.now().limits.find(l => l.limit === 'reply')).toMatchObject({ ended: '2026-06-26' })
  expect(s.do('supplement', '2026-07-06', { supplemented: '已写明' }).limit('reply')!.due).toBe('2026-08-03')
})

test('a supplement is asked once, within seven working days; after that the application stands as it is', () => {
  const s = received('2026-06-01', { clear: false })
  expect(s.limit('correctionNotice')!.due).toBe('2026-06-10')
  expect(s.refused('askSupplement', '2026-06-11', { lacking: 'x', supplementBy: '2026-07-01' })).toEqual(['limit-passed'])
  expect(s.limit('reply')!.due).toBe('2026-06-30')
  expect(received('2026-06-01').refused('askSupplement', '2026-06-02', { lacking: 'x', supplementBy: '2026-07-01' })).toEqual(['limit-not-running'])
})

test('who does not supplement in time gives up, and that is his loss, not our delay', () => {
  const s = received('2026-06-24', { clear: false }).do('askSupplement', '2026-06-26', { lacking: 'x', supplementBy: '2026-07-17' })
  expect(s.refused('lapseUnsupplemented', '2026-07-17', { result: 'notCorrected' })).toEqual(['limit-running'])
  expect(standingOf(s.limit('correction')!, '2026-07-18')).toBe('lapsed')
  expect(s.refused('lapseUnsupplemented', '2026-07-18', { result: 'notPaid' })).toEqual(['disclosure-wrong-lapse'])
  expect(s.do('lapseUnsupplemented', '2026-07-18', { result: 'notCorrected' }).sum('notCorrected')).toBe(1)
})

test('E07: the days between letter and answer do not count', () => {
  const s = received('2026-06-01').do('consultThird', '2026-06-08', { third: [{ name: '某公司' }] })
  expect(s.limit('reply')!.due).toBeUndefined()
  expect(s.refused('reply', '2026-06-20', granted)).toEqual(['disclosure-third-waiting'])
  expect(s.do('thirdAnswers', '2026-06-25', { thirdSays: 'agrees' }).limit('reply')!.due).toBe('2026-07-16')
})

test('two opposite silences: the third party’s leaves it to us, the co-maker’s is consent; each on its last day', () => {
  const third = received('2026-06-01').do('consultThird', '2026-06-08', { third: [{ name: '某公司' }] })
  expect(third.limit('thirdParty')!.due).toBe('2026-06-30')
  expect(third.refused('thirdSilent', '2026-06-30', {})).toEqual(['limit-running'])
  expect(third.refused('thirdAnswers', '2026-07-01', { thirdSays: 'objects' })).toEqual(['limit-passed'])
  third.do('thirdSilent', '2026-07-03', {})
  expect(third.limit('reply')!.due).toBe('2026-07-21')
  expect(third.refused('reply', '2026-07-06', { result: 'thirdParty', remedy: 'reviewFirst', grounds: '第十五条' })).toEqual([])

  const maker = received('2026-06-01').do('consultMaker', '2026-06-08', { maker: '区某局' })
  expect(maker.refused('reply', '2026-06-20', granted)).toEqual(['disclosure-maker-waiting'])
  maker.do('makerSilent', '2026-07-01', {})
  expect(maker.refused('reply', '2026-07-02', granted)).toEqual([])
})

test('two letters out need two answers', () => {
  const s = received('2026-06-01').do('consultThird', '2026-06-08', { third: [{ name: '某公司' }] }).do('consultMaker', '2026-06-09', { maker: '区某局' })
  s.do('makerAnswers', '2026-06-15', { makerSays: 'agrees' })
  expect(s.limit('reply')!.due).toBeUndefined()
  expect(s.do('thirdAnswers', '2026-06-25', { thirdSays: 'agrees' }).limit('reply')!.due).toBe('2026-07-16')
})

test('a third party that objects with reason is overruled only for the public, and the co-maker not at all', () => {
  const s = received('2026-06-01').do('consultThird', '2026-06-08', { third: [{ name: '某公司' }] }).do('thirdAnswers', '2026-06-15', { thirdSays: 'objects' })
  expect(s.refused('reply', '2026-06-16', granted)).toEqual(['disclosure-third-objects'])
  expect(s.refused('reply', '2026-06-16', { ...granted, publicInterest: '饮用水安全' })).toEqual([])
  const maker = received('2026-06-01').do('consultMaker', '2026-06-08', { maker: '区某局' }).do('makerAnswers', '2026-06-15', { makerSays: 'objects' })
  expect(maker.refused('reply', '2026-06-16', granted)).toEqual(['disclosure-maker-objects'])
})

test('since 2024 a refusal must name reconsideration first; before, it need not', () => {
  const no = { result: 'process', remedy: 'either', grounds: '第十六条' } as const
  expect(received('2023-12-01').refused('reply', '2023-12-29', no)).toEqual([])
  const s = received('2023-12-11')
  expect(s.tries('reply', '2024-01-02', no)).toMatchObject([{ code: 'disclosure-review-first', law: { article: '23' } }])
  expect(s.refused('reply', '2024-01-02', { ...no, remedy: 'reviewFirst' })).toEqual([])
})

test('online and plain letters count from the day both sides confirmed', () => {
  expect(story(register).refused('receive', '2026-10-08', { ...application, channel: 'online' })).toEqual(['disclosure-not-confirmed'])
  expect(story(register).refused('receive', '2026-10-08', { ...application, channel: 'online', confirmed: '电话确认' })).toEqual([])
})

test('E17: a fee lapses after twenty working days; paid, the answer runs anew', () => {
  const s = received('2026-11-16').do('charge', '2026-11-23', { feeKind: 'pages', fee: 4700_00 })
  expect(s.limit('fee')!.due).toBe('2026-12-21')
  expect(s.do('pay', '2026-11-30', {}).limit('reply')!.due).toBe('2026-12-28')
})

test('what only a lapse may say is not an answer, and unclear only after asking', () => {
  const s = received('2026-06-01')
  expect(s.refused('reply', '2026-06-02', { result: 'notPaid', remedy: 'either', grounds: 'x' })).toEqual(['disclosure-own-lapse'])
  expect(s.refused('reply', '2026-06-02', { result: 'unclear', remedy: 'either', grounds: 'x' })).toEqual(['disclosure-not-asked-before'])
  expect(s.refused('reply', '2026-06-02', { result: 'excessive', remedy: 'either', grounds: 'x' })).toEqual(['disclosure-not-explained'])
  expect(s.refused('reply', '2026-06-02', { result: 'repeated', remedy: 'either' })).toEqual(['disclosure-no-grounds'])
})

test('in time is what was answered within its period', () => {
  expect([received('2026-06-01').do('reply', '2026-06-30', granted), received('2026-06-01').do('reply', '2026-07-01', granted)].map(s => [s.sum('answered'), s.sum('inTime')])).toEqual([[1, 1], [1, 0]])
})

const rowFigures = ['granted', 'partial', 'secret', 'forbidden', 'safety', 'thirdParty', 'internal', 'process', 'caseFile', 'query', 'notHeld', 'notReady', 'unclear', 'petition', 'repeated', 'publication', 'excessive', 'reissue', 'notCorrected', 'notPaid', 'other'] as const

test('ID-1, ID-2: carried in and new are concluded and carried out; the rows add up to the total', () =>
  fc.assert(
    fc.property(fc.array(fc.record({ from: fc.nat(300), after: fc.nat(40), result: fc.constantFrom('granted', 'partial', 'caseFile', 'notHeld', 'repeated', 'other', null) }), { maxLength: 12 }), list => {
      const all = list.map(({ from, after, result }) => {
        const day = plusDays('2023-06-01', from)
        const s = received(day)
        return result ? s.do('reply', plusDays(day, after), { result, remedy: 'reviewFirst', grounds: 'x' }) : s
      })
      const until = (figure: string, day: Day) => all.reduce((sum, s) => sum + s.sum(figure, day), 0)
      const year = (figure: string) => until(figure, '2023-12-31') - until(figure, '2022-12-31')
      expect(until('carried', '2022-12-31') + year('received')).toBe(year('concluded') + until('carried', '2023-12-31'))
      expect(rowFigures.reduce((sum, f) => sum + year(f), 0)).toBe(year('concluded'))
    }),
    { numRuns: 30 },
  ))

test('every result has its row in the yearly report', () => {
  const rows = rowFigures.flatMap(f => ('where' in register.figures[f] ? (register.figures[f].where.result as readonly string[]) : [f]))
  expect(rows.toSorted()).toEqual(Object.keys(register.fields.result.options).toSorted())
})

test('trap: a calendar notice moves a limit that has ended; a silence that was complete stays complete', () => {
  const told = received('2024-01-22').do('consultThird', '2024-02-05', { third: [{ name: '某公司' }] }).do('thirdSilent', '2024-03-17', {}).do('reply', '2024-03-18', granted)
  const notice = { number: '试〔2030〕1号', issued: '2030-01-01', year: 2024, holidays: [{ name: '试', off: ['2024-03-01', '2024-05-31'], work: [] }] } as const
  const replied = (count: typeof told.count) => replay(register, told.entries, count).limits.find(l => l.limit === 'reply')
  expect(replied(countWith(calendarWith([notice])))).toEqual(replied(told.count))
  expect(replied(told.count)!.pauses).toEqual([{ cause: 'consultation', from: '2024-02-05', to: '2024-03-01' }])
})
