/** 损失186万元，环比259万元下降28.2%，同比去年同期289万元下降35.6%: the earlier value right behind the word that compares, and how far it moved right behind the value. */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { sentenceTo, tellGrowth } from '../told.ts'

export const besideCompared: RelationRule = {
  kind: 'growth',
  title: '同比、环比后紧跟前期数',
  find: ({ claims, view }) => claims.flatMap(base => found(claims, view.text, base) ?? []),
  examples: {
    good: [
      '累计损失186.3万元，环比259.4万元下降28.18%，同比288.8万元下降35.49%。',
      '立案31起，环比2月份21起上升47.62%，同比去年同期42起下降26.19%。',
      '受理诉求1640件，环比上季度1500件增长9.33%。',
      '火灾46起，占58.2%，同比上年40起上升15%。',
    ],
    bad: [
      '累计损失186.3万元，环比259.4万元上升213.47%，同比288.8万元下降35.49%。',
      '立案31起，环比2月份21起上升57.62%，同比去年同期42起下降26.19%。',
      '受理诉求1640件，环比上季度1500件下降9.33%。',
      '火灾46起，占58.2%，同比上年40起上升16%。',
    ],
    traps: [
      // Of the two together.
      '甲类18起、乙类13起，环比21起上升47.62%。',
      // By how much, and not what it was.
      '立案31起，环比多10起，上升47.62%。',
      // Another thing than what was counted.
      '立案31起；破案环比21起上升9.52%。',
      // What was closed is not what the rate is of.
      '受理31件，办结18件，环比21件上升47.62%。',
      '抓获嫌疑人31名，损失12万元，环比21起上升47.62%。',
    ],
  },
}

const COMPARED = /^(?:同比|环比)(?:上一?年|去年|上一?[月周季]度?)?(?:同期|同月)?(?:\d{1,2}月份?|[一二三四]季度)?的?$/
const MOVE = /^(?:大幅|净)?(?:(增长|增加|增|上升|升|上涨|提高)|(下降|降低|降|减少|减|下跌))了?$/
/** So many figures back the present value may stand. */
const BACK = 8

function found(claims: readonly Claim[], text: string, base: Claim): Found | undefined {
  if (base.form !== 'plain' || base.precision !== 'exact' || base.unit === '' || !(base.printed > 0) || !COMPARED.test(base.label))
    return undefined
  const rate = claims[base.id + 1]
  if (rate?.form !== 'percent' || rate.role !== 'change' || rate.precision !== 'exact' || rate.owner !== base.owner) return undefined
  if (!MOVE.test(text.slice(base.stop, rate.start))) return undefined
  const now = presents(claims, base)
  const judged = now.map(n => tellGrowth(rate, n, base))
  const holds = judged.find(j => j.verdict === 'holds')
  // 甲18起、乙13起，环比21起: of both together it may be.
  return holds ?? (now.length > 0 && now[0]!.sep !== '、' && base.sep === '，' ? judged[0] : undefined)
}

/** What may have been compared, the nearest first: in its sentence, of its unit, and no earlier value itself. */
function presents(claims: readonly Claim[], base: Claim): Claim[] {
  const before = sentenceTo(claims, base, BACK)
  const from = before.findLastIndex(c => c.sep === '；')
  const own = base.sep === '；' ? [] : before.slice(Math.max(0, from))
  return own
    .filter(
      c =>
        (c.role === 'count' || c.role === 'slot') &&
        c.form === 'plain' &&
        c.precision === 'exact' &&
        c.owner === base.owner &&
        alike(c.unit, base.unit) &&
        !COMPARED.test(c.label),
    )
    .reverse()
}
