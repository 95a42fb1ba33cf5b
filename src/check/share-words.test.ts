import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'
import { nextShare, shareWords } from './share-words.ts'

test.each([
  ['份额为', '占'],
  ['所占比例', '占'],
  ['比重约为', '占'],
  ['尿素所占比重为', '尿素占'],
  ['许可类的份额是', '许可类占'],
  ['转移登记的份额', '转移登记占'],
  ['劳动报酬一类的比重折算为', '劳动报酬占'],
  ['相当于利润的', '占利润的'],
  ['火灾扑救在出动总量中占', '火灾扑救占出动总量的'],
  ['农残超标一项就占', '农残超标占'],
])('%s is %s', (words, one) => {
  expect(shareWords(words)).toBe(one)
})

test.each(['占生产总值的比重为', '男女比例为', '优良天数比例为', '移送比例为', '一、二、三产业占比分别为', '全省的份额为', '相当于上年的'])(
  'trap: %s stays',
  words => {
    expect(shareWords(words)).toBe(words)
  },
)

test('a share behind another of 份额 is told in its words', () => {
  expect(nextShare('公共服务类是', '许可类的份额是')).toBe('公共服务类占')
  expect(nextShare('林业则为', '，种植业所占比重为')).toBe('林业占')
  expect(nextShare('去年为', '许可类的份额是')).toBeUndefined()
  expect(nextShare('全市为', '许可类的份额是')).toBeUndefined()
  expect(nextShare('公共服务类是', '许可类')).toBeUndefined()
})

const shares = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test('whatever the word of a share, it is held to its whole', () => {
  const list = '全年办理登记13600件，首次登记3100件，转移登记4800件，抵押登记5700件'
  for (const words of ['转移登记的份额为', '转移登记所占比重为', '转移登记的比重折算为', '转移登记一项就占', '转移登记在登记总量中占']) {
    expect(shares(`${list}；${words}35.3%。`), words).toEqual(['holds'])
    expect(shares(`${list}；${words}38.3%。`), words).toEqual(['fails'])
  }
  expect(shares('受援人3284人次，属农民工的1436人次，比例43.7%；属老年人的517人次，比例15.7%。')).toEqual(['holds', 'holds'])
})

test('behind 占 a bare decimal lost its sign', () => {
  expect(shares('结案2719件，其中转办101件，占3.71%；返工74件，占2.72，上年返工96件。')).toEqual(['holds', 'holds'])
  expect(shares('结案2719件，其中转办101件，占3.71%；返工74件，占2.92，上年返工96件。')).toEqual(['holds', 'fails'])
})
