/** 综合接通率91.15%（二季度95.38%）……综合接通率下降4.23%: what lies between two rates is points; told again by name, it is of the rate and its bracket. */
import type { Claim } from '../../../claims.ts'
import { meets, minus, over, rounded, times } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'

export const rateFell: RelationRule = {
  kind: 'growth',
  title: '再次提到的率的升降',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '来电12万个，接通率91.15%（二季度95.38%）。人工服务8万次，接通率下降4.43%。',
      '办结率96%（上年同期80%），回访320件；办结率提高20%。',
    ],
    bad: [
      '来电12万个，接通率91.15%（二季度95.38%）。人工服务8万次，接通率下降4.23%。',
      '办结率96%（上年同期80%），回访320件；办结率提高16%。',
    ],
    traps: [
      '来电12万个，接通率91.15%（目标95.38%）。人工服务8万次，接通率下降4.23%。',
      '接通率91.15%（二季度95.38%）。自助服务接通率下降4.23%。',
      '接通率91.15%（二季度95.38%）。与去年同期相比，接通率下降4.23%。',
    ],
  },
}

const SAID =
  /^([\u4e00-\u9fa5]{2,10}率)(?:环比|同比|比[上去]年(?:同期)?|较[上去]年(?:同期)?|较上季度|较上月)?(?:提[高升]|上升|升高|增长|增加|下降|降低|减少|回落)了?$/
const EARLIER = /^(?:上一?[年季月期]度?|去年|[一二三四]季度|上半年|\d{1,2}月份?|(?:19|20)\d{2}年)(?:同期|同月|全年)?(?:为|是)?$/
/** So many figures before it the rate may have been told. */
const FAR = 40

function found(claims: readonly Claim[], by: Claim): Found | undefined {
  const name = by.form === 'percent' && by.role === 'change' && by.precision === 'exact' ? SAID.exec(by.label)?.[1] : undefined
  if (!name || !/^[，；。]$/.test(by.lead.slice(0, -by.label.length))) return undefined
  const rates = claims
    .slice(Math.max(0, by.id - FAR), by.id)
    .filter(c => c.paragraph === by.paragraph && c.role === 'rate' && c.owner < 0 && c.label === name && c.form === 'percent')
  const [now] = rates
  const base = now && claims[now.id + 1]
  if (!now || rates.length > 1 || !base || base.owner !== now.id || base.form !== 'percent' || !EARLIER.test(base.label)) return undefined
  if (claims[base.id + 1]?.owner === now.id || ![now, base].every(c => c.precision === 'exact') || base.printed <= 0) return undefined
  const points = times(minus(now.value, base.value), by.sign)
  const computed = times(over(points, base.value), 100)
  const holds = meets(rounded(by), computed)
  if (!holds && !meets(rounded(by), points)) return undefined
  const working = `（${figure(now)}－${figure(base)}）÷${figure(base)}＝${percent((100 * by.sign * (now.printed - base.printed)) / base.printed, by.step)}`
  const message = holds
    ? `${working}，与${figure(by)}相符。`
    : `${figure(now)}与${figure(base)}相差${number(by.printed)}个百分点，应当写“${number(by.printed)}个百分点”；${working}，不是${figure(by)}。`
  return {
    kind: 'growth',
    claim: by,
    stated: by.value,
    computed,
    verdict: holds ? 'holds' : 'fails',
    parts: [now, base],
    named: true,
    message,
  }
}
