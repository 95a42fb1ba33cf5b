/**
 * 审结95件134人，上年同期200件377人，件数和人数降52.5%、64.46%; 一审767件，中院85件，基层682件；同期867件，中院159件，基层708件。三者分别下降11.53%、46.54%、3.67%: the values of the time before stand in the order
 * of the present ones, and so do the changes.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { tellGrowth } from '../told.ts'

export const bothInOrder: RelationRule = {
  kind: 'growth',
  title: '两期数与增幅依次对应',
  find: ({ claims }) => claims.flatMap(rate => found(claims, rate)),
  examples: {
    good: [
      '审结95件134人，上年同期200件377人，件数和人数也是降52.50%、64.46%。',
      '新收一审767件，中院85件，基层682件；同期867件，中院159件，基层708件。三者分别下降11.53%、46.54%、3.67%。',
      '全年批准逮捕250人，提起公诉1362人，而前一年度这两项数字为440人、1496人，降幅依次为43.2%、9.0%。',
    ],
    bad: [
      '全年批准逮捕250人，提起公诉1362人，而前一年度这两项数字为440人、1496人，降幅依次为43.2%、9.6%。',
      '审结95件134人，上年同期200件377人，件数和人数也是降50.76%、64.27%。',
      '新收一审767件，中院85件，基层682件；同期867件，中院159件，基层708件。三者分别下降11.53%、46.54%、27.71%。',
    ],
  },
}

const MEASURE = '(?:事故|案件|死亡|受伤)?(?:件数|起数|宗数|人数|人次|批次|户数|笔数|金额)'
const UP = '增长|增加|上升|升|增'
const DOWN = '下降|降低|减少|降|减'
const WAY = new RegExp(
  `^(?:(?:[两二三四五]者|[两二三四五]项)?|(?:${MEASURE}[、和与及]){1,4}${MEASURE})(?:同比|也是|也|均|都|各|又|分别|依次)*(?:(${UP})|(?:${DOWN}))了?$`,
)
/** 降幅依次为43.2%、9.0% */
const EXTENT = /^(?:同比)?(?:(增幅|升幅|涨幅)|(?:降幅|减幅))(?:分别|依次)[为是]?$/
const SAID = /[两二三四五][者项]|数|次|金额|分别|依次/
const JOINED = /^[、和与及]$/
const EARLIER = /^(?:而|与|比|较)?(?:上一?年|去年|前一?年|同期|上期|上月|上季度?)(?:度|同期|同月|全年)?/
/** 2024年受理2160件、援助480件，2023年为1800件和500件 */
const YEAR = /^((?:19|20)\d{2})年(?:度|全年)?/
const yearOf = ({ label }: Claim): number => Number(YEAR.exec(label)?.[1] ?? Number.NaN)
const AROUND = /(?:这|上述|该)?[两二三四五](?:项|者|个|类)(?:数字|数据|指标|数)?|分别|依次|各|达|为|是|有|新收|其中|^[和与及]|的$/g
/** So many are told in one breath. */
const MOST = 6

function found(claims: readonly Claim[], first: Claim): Found[] {
  const way =
    first.form === 'percent' && first.owner < 0 && SAID.test(first.label) ? (WAY.exec(first.label) ?? EXTENT.exec(first.label)) : null
  if (!way) return []
  const rates = [first]
  for (let next = claims[first.id + 1]; next && rates.length < MOST && joins(next, first); next = claims[next.id + 1]) rates.push(next)
  const n = rates.length
  const values = claims.slice(Math.max(0, first.id - 2 * n), first.id)
  const [nows, bases] = [values.slice(0, n), values.slice(n)]
  if (n < 2 || values.length < 2 * n || !values.every(c => isCount(c, first)) || !inTurn(nows, bases)) return []
  // 甲3件、乙2件、丙1件，上年乙3件、丙2件: another stands before them in the same row.
  const before = claims[nows[0]!.id - 1]
  if (before && (nows[0]!.sep === '、' || (nows[0]!.role === 'slot' && before.sentence === nows[0]!.sentence))) return []
  const sign = way[1] ? 1 : -1
  return nows.map((now, k) => tellGrowth({ ...rates[k]!, sign }, now, bases[k]!))
}

const joins = (c: Claim, first: Claim): boolean =>
  c.form === 'percent' && JOINED.test(c.lead) && c.owner === first.owner && c.paragraph === first.paragraph

/** The first of the bases says that it is of the time before; each is counted as its present value is, and called as it. */
export const inTurn = (nows: readonly Claim[], bases: readonly Claim[]): boolean =>
  (EARLIER.test(bases[0]!.label) || yearOf(nows[0]!) === yearOf(bases[0]!) + 1) &&
  !nows.some(c => EARLIER.test(c.label)) &&
  nows.every((now, k) => {
    const [mine, its] = [now.label, bases[k]!.label.replace(EARLIER, '').replace(YEAR, '')].map(name => name.replace(AROUND, ''))
    return alike(now.unit, bases[k]!.unit) && (its === '' || mine === '' || mine!.endsWith(its!))
  })

const isCount = (c: Claim, { paragraph, sentence }: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.printed > 0 &&
  c.unit !== '' &&
  c.owner < 0 &&
  c.paragraph === paragraph &&
  sentence - c.sentence <= 1 &&
  /^(?:count|slot|base)$/.test(c.role)
