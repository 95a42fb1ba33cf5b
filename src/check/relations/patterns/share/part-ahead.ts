/** 死亡48人……。死亡人数占全年控制指标（300人）的16.00%: the words before 占 name what has the share, which was counted clauses before, and its whole stands right before it. */
import type { Claim } from '../../../claims.ts'
import { meets } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { rateOf } from '../../share/verdict.ts'
import { isOwnMeasure, tellShare } from '../told.ts'

export const partAhead: RelationRule = {
  kind: 'share',
  title: '前文所列某数占后列总数的比例',
  find: ({ claims }) => claims.flatMap(s => found(claims, s) ?? []),
  examples: {
    good: [
      '上半年发生农机事故186起，死亡48人，受伤152人。死亡人数占全年控制指标（300人）的16.00%。',
      '全年立案1264件，结案1180件，罚没款3260万元。结案数占五年总数5128件的23.0%。',
      '排查隐患864处，整改792处，停产整顿12家。整改数占年度任务（960处）的82.5%。',
    ],
    bad: [
      '上半年发生农机事故186起，死亡48人，受伤152人。死亡人数占全年控制指标（300人）的17.00%。',
      '排查隐患864处，整改792处，停产整顿12家。整改数占年度任务（960处）的85.2%。',
    ],
    traps: [
      // Counted twice, of another year, of a kind of its own.
      '道路事故死亡48人，农机事故死亡16人。农机死亡人数占全年控制指标（100人）的16%。',
      '上年死亡48人，受伤152人。今年死亡人数占全年控制指标（300人）的12.00%。',
      '整改792处。重大隐患整改数占年度任务（960处）的8.5%。',
      '死亡48人，其中校车事故死亡2人；全省死亡人数占全国控制指标（30000人）的4.1%。',
    ],
  },
}

const NAMED = /^([\u4e00-\u9fa5]{2,6}?)(?:总?人数|总?件数|总?起数|数量?|总数|量|额)?(?:仅|约|已)?占[\u4e00-\u9fa5]{0,12}$/
/** Of another time or place than what was counted. */
const ELSEWHERE = /全[年国省市县区]|今年|去年|上年|本[年月]|同期|累计|[一二三四]季度|半年|其中|前/
/** So many figures before its share what is named may stand. */
const FAR = 24

function found(claims: readonly Claim[], s: Claim): Found | undefined {
  const whole = claims[s.id - 1]
  if (s.form !== 'percent' || s.precision !== 'exact' || s.lead !== '的' || !whole || !isOwnMeasure(whole)) return undefined
  if (whole.paragraph !== s.paragraph || s.owner !== whole.owner || !/^[，；。]?$/.test(whole.sep)) return undefined
  const name = NAMED.exec(whole.label)?.[1]
  if (!name || ELSEWHERE.test(name)) return undefined
  const near = claims.slice(Math.max(0, whole.id - FAR), whole.id).filter(c => c.paragraph === s.paragraph && isOwnMeasure(c))
  const called = near.filter(c => c.label.endsWith(name) && alike(c.unit, whole.unit) && c.printed <= whole.printed)
  const [part] = called
  if (!part || new Set(called.map(c => c.printed)).size > 1) return undefined
  // 上年死亡48人, 道路死亡48人: what is of a time or a kind of its own, may hold and never fail.
  const own = part.label === name && !near.some(c => /上年|去年|同期|季度/.test(c.label) && c.id <= part.id)
  return own || meets(printedRate(s), rateOf(part.value, whole.value)) ? tellShare(s, [part], whole) : undefined
}
