import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'
import { byHand } from './by-hand.ts'

/** Enough further figures that nothing is sure because there is nothing else. */
const AROUND = '全年走访企业312家、群众1846户，发放资料5230份，设置宣传栏58块，举办讲座27场，培训2140人，整改问题96个，回访413户。'
const said = (text: string, figure: string): string | undefined =>
  check(plain(`${AROUND}${text}`)).relations.find(r => `${AROUND}${text}`.slice(r.claim.start, r.claim.end) === figure)?.verdict

test.each([
  ['a digit', '受理诉求4620件，办结4435件，办结率92.99%', '92.99%'],
  ['two that changed places', '受理诉求4620件，其中咨询1146件，占28.4%', '28.4%'],
  ['a little', '受理诉求4620件，其中咨询1386件，占31.2%', '31.2%'],
])('what lies near is wrong: %s', (_, text, figure) => expect(said(`${text}。`, figure)).toBe('fails'))

test('what lies far, with nothing that explains it, is left to the reader with its computation', () => {
  const text = `${AROUND}收案1372件。四年受理婚姻案件分别为166件、159件、156件、160件，占当年案件的47.16%、44.04%、45.48%、50.63%。`
  const relation = check(plain(text)).relations.find(r => text.slice(r.claim.start, r.claim.end) === '47.16%')
  expect(relation?.verdict).toBe('undecided')
  expect(relation?.message).toBe('166÷1372＝12.099%，不是47.16%；两者相差较大，也许说的不是同一件事，不能判断，请核对。')
})

test('one of a row is not of what none of the others is of, though its point may have moved', () => {
  const text = '受理案件14038件，嫌疑人19901人，其中2016年6849人，2017年6701人，2018年6351人，占全部刑案的比例分别为3.3%、3.7%、3.2%。'
  expect(said(text, '3.2%')).not.toBe('fails')
  expect(said(text.replace('3.3%、3.7%、3.2%', '34.4%、33.7%、3.19%'), '3.19%')).toBe('fails')
})

test('a list that misses its total by far is told where it is surely its list', () => {
  const list = (rest: string) => `公开信息503条，其中工作情况261条，政策文件3条，${rest}3条。`
  expect(said(list('其他信息'), '503')).toBe('fails')
  expect(said('办理案件1054件，其中立案996件，应结案972件，结案911件。', '1054')).not.toBe('fails')
})

test('a part left out of the total, or a digit of a part, explains it', () => {
  const list = (total: string, last = '2146') => `三镇共收案${total}件，其中甲镇638件、乙镇1874件、丙镇${last}件、丁镇417件。`
  expect(said(list('3201'), '3201')).toBe('fails')
  expect(said(list('5075', '3146'), '5075')).toBe('fails')
})

test('a share of the whole of another line is wrong, exactly as far off as that line is', () => {
  const text = '收到申请2874件，受理2309件。被申请人为县级部门的1742件，占受理数60.61%。'
  expect(said(text, '60.61%')).toBe('fails')
})

test('a change in the wrong direction, or divided by what it grew to', () => {
  expect(said('受理投诉949宗，比上年增加292宗，增长30.77%。', '30.77%')).toBe('fails')
  expect(said('受理投诉949宗，比上年减少292宗，增长23.53%。', '23.53%')).toBe('fails')
})

test('slips of the hand', () => {
  const c = (printed: number, step = 1) => ({ printed, step })
  expect(byHand(c(15280), 15820)).toBe(true)
  expect(byHand(c(23.2, 0.1), 33.21)).toBe(true)
  expect(byHand(c(658), 65.85)).toBe(true)
  expect(byHand(c(1283), 12283)).toBe(true)
  expect(byHand(c(81.12, 0.01), 66.02)).toBe(false)
  expect(byHand(c(9.8, 0.1), 3.36)).toBe(false)
  expect(byHand(c(0), 12)).toBe(false)
})

test('an account that misses its rest by far was of other figures', () => {
  expect(said('上年结转230件，新收2846件，办结2712件，年末未结346件。', '346')).toBe('fails')
  const budget =
    '财政收入完成2557万元，占年初预算8465万元的30.2%。其中上划收入1628万元，占年初预算6265万元的26.0%；地方收入1229万元，占年初预算3800万元的32.3%。'
  const fails = check(plain(AROUND + budget)).relations.filter(r => r.verdict === 'fails')
  expect(fails.map(r => r.message)).toEqual([])
})

test('trap: a digit of a whole that was put together', () => {
  const text =
    '四年受理婚姻案件分别为166件、159件、156件、160件，占当年案件的47.16%、44.04%、45.48%、50.63%；其中离婚157件、147件、144件、152件，占当年婚姻案件的94.58%、92.45%、92.31%、95%。'
  expect(said(text, '95%')).not.toBe('fails')
})
