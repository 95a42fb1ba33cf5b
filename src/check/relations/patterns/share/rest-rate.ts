/**
 * 共收到留言131件，除38件尚在办理期限内外，其余均已办结，办结率为71.0%: of the rest, in all; 925条线索中电话举报411条、信函举报220条，其余均来自网络平台，网络举报占比达31.8%; 作出一审裁判1588件，提起上诉376件，服判息诉率76.32%: of
 * those against which nobody appealed.
 */
import type { Claim } from '../../../claims.ts'
import { minus, over, times, total } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { shareWord } from '../../average/named.ts'
import { isOwnCount, tell } from '../told.ts'

export const restRate: RelationRule = {
  kind: 'share',
  title: '其余部分的率',
  find: ({ claims }: Reading) => claims.flatMap(c => allBut(claims, c) ?? theRest(claims, c) ?? notAppealed(claims, c) ?? []),
  examples: {
    good: [
      '今年共收到网民留言131件，除38件尚在办理期限内外，其余均已办结回复，办结率为71.0%。',
      '全年交办建议提案200件，除9件列入计划以外，其余全部办结，办结率95.5%。',
      '从举报线索来源看，925条线索中电话举报411条、信函举报220条，其余均来自网络平台，网络举报占比达31.8%。',
      '全年作出一审裁判1600件，当事人提起上诉320件，被二审改判或发回重审25件，一审服判息诉率为80.00%。',
    ],
    bad: [
      '今年共收到网民留言131件，除38件尚在办理期限内外，其余均已办结回复，办结率为81.0%。',
      '全年交办建议提案200件，除9件列入计划以外，其余全部办结，办结率97.5%。',
      '从举报线索来源看，925条线索中电话举报411条、信函举报220条，其余均来自网络平台，网络举报占比达38.1%。',
      '全年作出一审裁判1600件，当事人提起上诉320件，被二审改判或发回重审25件，一审服判息诉率为82.00%。',
    ],
    traps: [
      '共收到留言131件，除38件尚在办理期限内外，其余均已办结，按期办结率为100%。',
      '共收到留言131件，除38件尚在办理期限内外，其余均已办结，满意率为98.0%。',
      '全年作出一审裁判1600件，行政案件提起上诉320件，一审服判息诉率为90.00%。',
    ],
  },
}

const IS = '(?:为|是|达到?|约)*$'
const EXCEPT = new RegExp(
  `^[^，。；\\d]{0,14}(?:之外|以外|外)，其[余他](?:的|各?[件项条个])?(?:均|都|全部|已)+([\\u4e00-\\u9fa5]{2,10})，([\\u4e00-\\u9fa5]{2,4})率${IS}`,
)
const REST = new RegExp(
  `^，其[余他](?:均|都|全部)?(?:来自|为|是|属于?|系|通过|由)([\\u4e00-\\u9fa5]{2,10})，([\\u4e00-\\u9fa5]{2,8}?)(?:占比|所?占比例|比重|占)${IS}`,
)
const CONTENT = new RegExp(`^(?:一审)?(?:案件)?服判息诉率${IS}`)
const APPEALS = /^(?:其中|当事人|后)*(?:提起|提出)?上诉(?:案件)?$/
const MOST = 8

const isRate = (c: Claim): boolean => c.form === 'percent' && c.precision === 'exact' && c.owner < 0
const beside = (c: Claim | undefined, rate: Claim): c is Claim =>
  isOwnCount(c) && c.sentence === rate.sentence && c.paragraph === rate.paragraph && c.printed > 0

function allBut(claims: readonly Claim[], rate: Claim): Found | undefined {
  const [, deed, name] = isRate(rate) ? (EXCEPT.exec(rate.lead) ?? []) : []
  const [whole, part] = [claims[rate.id - 2], claims[rate.id - 1]]
  if (!deed?.includes(name ?? ' ') || !beside(whole, rate) || !beside(part, rate)) return undefined
  return /(?:^|，)除(?:了)?$/.test(part.lead) && whole.unit === part.unit ? telling(rate, whole, [part]) : undefined
}

function theRest(claims: readonly Claim[], rate: Claim): Found | undefined {
  const [, kind, name] = isRate(rate) ? (REST.exec(rate.lead) ?? []) : []
  if (!kind || !name || !shareWord(kind, name)) return undefined
  const parts: Claim[] = []
  for (let c = claims[rate.id - 1]; beside(c, rate) && parts.length < MOST; c = claims[c.id - 1]) {
    parts.unshift(c)
    if (!/^[、，和][\u4e00-\u9fa5]{2,12}$/.test(c.lead) || /其中/.test(c.lead)) break
  }
  const first = parts[0]
  const whole = first && claims[first.id - 1]
  // 925条线索中电话举报411条; 925条，其中电话举报411条.
  if (!first || !beside(whole, rate) || !/^(?:[\u4e00-\u9fa5]{0,8}中，?|，其中)/.test(first.lead)) return undefined
  return parts.every(p => p.unit === whole.unit) ? telling(rate, whole, parts) : undefined
}

function notAppealed(claims: readonly Claim[], rate: Claim): Found | undefined {
  if (!isRate(rate) || !CONTENT.test(rate.label)) return undefined
  const near = claims.slice(Math.max(0, rate.id - 4), rate.id).filter(c => beside(c, rate))
  const wholes = near.filter(c =>
    /一审[\u4e00-\u9fa5]{0,6}(?:裁判|案件|判决)(?:文书)?$|(?:作出|审结)一审(?:裁判|案件|判决)?$/.test(c.label),
  )
  const appeals = near.filter(c => APPEALS.test(c.label))
  const [whole, part] = [wholes[0], appeals[0]]
  // 上诉案件318件，二审改判41件，服判息诉率: of those decided on appeal, unless they are said to have been lodged.
  if (part && part.id < rate.id - 1 && !/提[起出]/.test(part.label)) return undefined
  return whole && part && wholes.length + appeals.length === 2 && whole.unit === part.unit ? telling(rate, whole, [part]) : undefined
}

function telling(rate: Claim, whole: Claim, parts: readonly Claim[]): Found | undefined {
  const rest = whole.printed - parts.reduce((n, p) => n + p.printed, 0)
  if (rest <= 0) return undefined
  return tell({
    kind: 'share',
    claim: rate,
    stated: printedRate(rate),
    computed: times(over(minus(whole.value, total(parts.map(p => p.value))), whole.value), 100),
    parts: [whole, ...parts],
    working: `（${[whole, ...parts].map(p => number(p.printed)).join('－')}）÷${number(whole.printed)}＝${percent((100 * rest) / whole.printed, rate.step)}`,
    said: figure(rate),
  })
}
