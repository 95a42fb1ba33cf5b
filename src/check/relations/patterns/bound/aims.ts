/**
 * 适用率为95.8%，达到90%的目标要求; 产值8432亿元，已超过上年全年的8118亿元; 浓度下降13.6%……超额完成浓度下降4%的目标: what is said to have been
 * reached or passed is not above what was done.
 */
import type { Claim } from '../../../claims.ts'
import { above, below } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure } from '../../../words.ts'

export const aims: RelationRule = {
  kind: 'bound',
  title: '目标与实绩',
  find: reading => [
    ...reading.claims.flatMap(c => reached(reading, c) ?? kept(reading, c) ?? passed(reading, c) ?? []),
    ...reading.claims.flatMap(c => fulfilled(reading, c)),
  ],
  examples: {
    good: [
      '速裁率为64.3%，达到60%的目标要求。',
      '城镇登记失业率3.2%，控制在3.5%以内。',
      '工业产值843.2亿元，已超过上年全年的811.8亿元。',
      '平均浓度同比下降8.5%，超额完成平均浓度同比下降5%的目标。',
    ],
    bad: [
      '速裁率为54.3%，达到60%的目标要求。',
      '城镇登记失业率3.2%，控制在3%以内。',
      '工业产值803.2亿元，已超过上年全年的811.8亿元。',
      '平均浓度同比下降3.5%，超额完成平均浓度同比下降5%的目标。',
    ],
  },
}

const REACH =
  /^，(?:已|均|已经)?(?:达到|实现|达到并超过|超过|超额完成|高于|优于|超出)(?:了)?(?:[\u4e00-\u9fa5]{0,6}(?:规定|确定|下达|要求)的?)?$/
/** Only what the words end with: 达到90%的目标要求的有12个 counts something else. */
const AIM = /^的?(?:[\u4e00-\u9fa5]{0,6})?(?:目标|任务|指标|标准)(?:任务|要求|值)?$/

/** A rate and right behind it the aim that it reached. */
function reached({ claims }: Reading, aim: Claim): Found | undefined {
  const now = claims[aim.id - 1]
  if (aim.form !== 'percent' || !REACH.test(aim.lead) || !AIM.test(aim.noun)) return undefined
  if (now?.form !== 'percent' || now.sentence !== aim.sentence || now.paragraph !== aim.paragraph || now.owner !== aim.owner)
    return undefined
  if (!['rate', 'share'].includes(now.role) || /[不未]/.test(now.label)) return undefined
  return told(now, aim, '达到')
}

/** 失业率3.2%，控制在3.5%以内. */
function kept({ claims }: Reading, limit: Claim): Found | undefined {
  const now = claims[limit.id - 1]
  if (limit.form !== 'percent' || !/^，(?:均|已)?控制在[\u4e00-\u9fa5]{0,6}$/.test(limit.lead) || !/^(?:[之以]内|以下)/.test(limit.noun))
    return undefined
  if (now?.form !== 'percent' || now.role !== 'rate' || now.sentence !== limit.sentence || now.paragraph !== limit.paragraph)
    return undefined
  const fails = now.value.min > limit.value.max
  const message = `${figure(now)}${fails ? '没有' : ''}控制在${figure(limit)}以内${fails ? '' : '，相符'}。`
  return {
    kind: 'bound',
    claim: limit,
    stated: limit.value,
    computed: now.value,
    verdict: fails ? 'fails' : 'holds',
    parts: [now],
    message,
  }
}

const PASS = /^，(?:已|均|已经)?(?:超过|高于|超出|突破)了?(?:上年|去年|上一年|(?:19|20)\d{2}年)(?:全年|同期|全年总量|总量|水平)?的?$/
/** Shares and changes may stand between. */
const MOST = 4

/** 8432亿元，增长12%，已超过去年全年的8118亿元. */
function passed({ claims }: Reading, base: Claim): Found | undefined {
  if (base.form !== 'plain' || base.unit === '' || !PASS.test(base.lead)) return undefined
  for (const now of claims.slice(Math.max(0, base.id - MOST), base.id).reverse()) {
    if (now.sentence !== base.sentence || now.paragraph !== base.paragraph) return undefined
    if (now.owner !== base.owner || now.role === 'share' || now.role === 'change' || now.role === 'points') continue
    return now.role === 'count' && now.form === 'plain' && alike(now.unit, base.unit) ? told(now, base, '超过') : undefined
  }
  return undefined
}

const FULFILLED = /(?:超额完成|完成|实现|达到)了?([^，。；、：]{2,14}?)(?:同比|比上年)?(?:增长|上升|提高|下降|减少|降低|降)$/
const ALSO = /^、([^，。；、：]{2,14}?)(?:同比|比上年)?(?:增长|上升|提高|下降|减少|降低|降)$/
/** 重污染天数 is told as 重污染42天. */
const MEASURE = /(?:天数|次数|人数|数量|总量|件数|起数)$/
const GOAL = /目标|任务/
/** So many figures before an aim what was done may stand. */
const FAR = 8

/** Aims that name what was to change; what did stands before, under the same name. */
function fulfilled({ claims, view: { text } }: Reading, first: Claim): Found[] {
  const name = FULFILLED.exec(first.lead.slice(-40))?.[1]
  if (!name || first.role !== 'change' || first.form !== 'percent') return []
  const other = claims[first.id + 1]
  const more = other?.paragraph === first.paragraph && other.form === 'percent' ? ALSO.exec(other.lead)?.[1] : undefined
  const last = more ? other! : first
  if (!GOAL.test(last.noun)) return []
  return [{ aim: first, name }, ...(more ? [{ aim: other!, name: more }] : [])].flatMap(({ aim, name: words }) => {
    const of = words.replace(MEASURE, '')
    const done = claims
      .slice(Math.max(0, first.id - FAR), first.id)
      .findLast(c => c.paragraph === first.paragraph && c.role === 'change' && c.form === 'percent' && tells(claims, c, of, text))
    return done && done.sign === aim.sign ? [told(done, aim, '完成')] : []
  })
}

/** Is this change of what is named so, in the clause before it and nowhere nearer? */
function tells(claims: readonly Claim[], change: Claim, name: string, text: string): boolean {
  const head = claims[change.id - 1]
  const from =
    head && head.paragraph === change.paragraph && head.sentence === change.sentence
      ? Math.max(0, head.start - name.length - 4)
      : change.start - 40
  return text.slice(Math.max(0, from), change.start).includes(name)
}

function told(now: Claim, aim: Claim, verb: string): Found {
  const fails = verb === '超过' ? !above(now.value, aim.value) && now.printed <= aim.printed : below(now.value, aim.value)
  return {
    kind: 'bound',
    claim: aim,
    stated: aim.value,
    computed: now.value,
    verdict: fails ? 'fails' : 'holds',
    parts: [now],
    message: `${amount(now)}${fails ? '没有' : ''}${verb}${amount(aim)}${fails ? '' : '，相符'}。`,
  }
}

/** A change says which way. */
const amount = (c: Claim): string =>
  c.form === 'plain' ? figure(c) : `${c.role === 'change' ? (c.sign < 0 ? '下降' : '增长') : ''}${figure(c)}`
