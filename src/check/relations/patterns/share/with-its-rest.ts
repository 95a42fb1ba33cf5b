/**
 * 接听来电20970个，当场答复9228个，直办率44.0%，其余11742个转派; 抽查211户，分得对的177户，合格率83.9%。没分对的34户; 有劳动力938人，在外打工764人，占到劳动力的81.4%，剩下的174人种地: the part of a
 * rate, and the rest of the same whole behind it, make one that was counted before, and so the rate is of that.
 */
import type { Claim } from '../../../claims.ts'
import { meets, plus } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isOwnCount, tellShare } from '../told.ts'

export const withItsRest: RelationRule = {
  kind: 'share',
  title: '与其余部分合为总数的比率',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '本周热线接听来电20970个，坐席当场答复9228个，直办率44.0%，其余11742个转派承办单位。',
      '督导员抽查211户，分得对的177户，合格率83.9%。没分对的34户已当面教了一遍。',
      '全村有劳动力938人，在外打工的764人，占到劳动力的81.4%，剩下的174人在家种地。',
      '21个行政村当中，累计通水16个，通水率76.2%，另有5个村还在吃窖水。',
    ],
    bad: [
      '本周热线接听来电20970个，坐席当场答复9228个，直办率84.0%，其余11742个转派承办单位。',
      '督导员抽查211户，分得对的177户，合格率83.5%。没分对的34户已当面教了一遍。',
      '全村有劳动力938人，在外打工的764人，占到劳动力的61.4%，剩下的174人在家种地。',
      '21个行政村当中，累计通水16个，通水率96.2%，另有5个村还在吃窖水。',
    ],
    traps: [
      // Of what was due, of points, of another deed, of another time, where no rest is told.
      '接待210人次，办结200件，满意率95.0%，其余10件正在办理。',
      '受理320件，办结300件，办结率较上年提高3.75%，其余20件正在办理。',
      '抽检500批次，合格480批次，抽检覆盖率62.5%，不合格20批次。',
      '受理320件，办结300件，群众满意率99.0%，其余20件正在办理。',
      '有劳动力938人，打工764人，占全镇打工人数的12.4%，剩下的174人在家。',
      '食品类141件，占37.3%；产品类96件，占25.4%；广告类62件，占16.4%；其他领域合计79件。',
      '入户320户，签约300户，签约服务完成率为105%，其余20户待签约。',
    ],
  },
}

const REST =
  /^(?:其[余他它]|剩余|剩下|余下|还剩|尚剩|尚余|仍有|还有|另有|尚有|另外|没|未|尚未|还未|不)[\u4e00-\u9fa5]{0,8}$|(?:没|未)[\u4e00-\u9fa5]{1,5}的$/
/** 直办率, 占到劳动力的: nothing but how many of them. */
const RATE = /^(?:[\u4e00-\u9fa5]{1,8}(?<!增长|同比|环比)率|占比|占到?[^，。；]{0,8}?的?|比[例重])(?:为|是|达到?|约|也?就是|有)?$/
/** Of those that were due or asked, of all there are, of another time or place. */
const UNTOLD =
  /按期|按时|及时|限时|满意|知晓|覆盖|综合|平均|增|减|升|降|同比|环比|上年|去年|同期|目标|完成|签约|全[国省市县区镇乡]|达标|抽检|检出|响应|先行|评价|回访/
const OTHER = /上一?年|去年|前年|同期|结转|旧存|遗留|以来|计划|目标/
const BACK = 6
/** So many figures behind the rate the rest stands. */
const AHEAD = 2
/** Fewer make up others by chance. */
const LEAST = 10

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const part = claims[rate.id - 1]
  if (rate.form !== 'percent' || rate.precision !== 'exact' || rate.role === 'change' || rate.owner >= 0 || rate.printed >= 100)
    return undefined
  if (!part || !isOwnCount(part) || rate.sep !== '，' || !RATE.test(rate.label) || UNTOLD.test(rate.label)) return undefined
  if (part.sentence !== rate.sentence || part.paragraph !== rate.paragraph) return undefined
  const isKin = (c: Claim): boolean => isOwnCount(c) && c.unit === part.unit && c.paragraph === part.paragraph && !OTHER.test(c.label)
  const rest = claims.slice(rate.id + 1, rate.id + 1 + AHEAD).find(c => isKin(c) && c.sentence - rate.sentence <= 1 && REST.test(c.label))
  if (!rest || !isKin(part) || /率/.test(rest.lead)) return undefined
  if (part.sep === '；' || rest.sep === '；') return undefined
  const sum = plus(part.value, rest.value)
  const before = claims.slice(Math.max(0, part.id - BACK), part.id).filter(isKin)
  const wholes = before.filter(c => c.printed >= LEAST && c.sentence === part.sentence && meets(sum, c.value))
  const [whole] = wholes
  if (!whole || wholes.some(w => w.printed !== whole.printed) || before.some(c => c.printed > whole.printed)) return undefined
  // 占全镇打工人数的12.4%: of a whole that has a name, and another one.
  const name = /^占到?([^，。；]{2,8}?)(?:总?[人件户次]?数)?的?(?:为|约)?$/.exec(rate.label)?.[1]
  if (name && !`${whole.label}${whole.noun}`.includes(name.slice(-2))) return undefined
  return tellShare(rate, [part], whole)
}
