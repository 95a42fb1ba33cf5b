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

test('how high what ranks first is, told a clause behind', () => {
  const said = (text: string) => check(plain(text)).relations.flatMap(r => (r.kind === 'share' ? [`${r.verdict} ${r.message}`] : []))
  expect(said('全年发生案件146起，琐事纠纷53起，占比最高，达36.3%。')).toEqual([expect.stringMatching(/^holds 53÷146/)])
  expect(said('全年发生案件146起，琐事纠纷53起，占比最高，达38.3%。')).toEqual([expect.stringMatching(/^fails 53÷146/)])
})

test('about so much may be one of its last place more or less', () => {
  const said = (share: string) =>
    check(plain(`投诉840件：商品类683件，约占投诉总量的${share}；服务类157件，约占18.69%。`)).relations.flatMap(r =>
      r.kind === 'share' ? [r.verdict] : [],
    )
  expect(said('81.32%')).toEqual(['holds', 'holds'])
  expect(said('83.31%')).toEqual(['fails', 'holds'])
})

test('a rest counted together is a rest', () => {
  const sums = check(plain('全年调解纠纷146件：琐事53件，借贷41件，邻里32件，土地、劳务等其他纠纷共17件。')).relations.flatMap(r =>
    r.kind === 'sum' ? [`${r.verdict} ${r.message}`] : [],
  )
  expect(sums).toEqual([expect.stringMatching(/^fails 53＋41＋32＋17＝143/)])
})

test('the second figure of another time is of that time too', () => {
  const sums = check(plain('发生事故21起，死亡23人。甲县7起9人（上年6起8人），乙县8起10人（上年9起6人）。')).relations.filter(
    r => r.kind === 'sum',
  )
  expect(
    sums.filter(r => r.verdict === 'holds' && r.parts.some(p => ['6', '8', '9'].includes(p.text) && r.quote.includes('上年'))),
  ).toEqual([])
})
