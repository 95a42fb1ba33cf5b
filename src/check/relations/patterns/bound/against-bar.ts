/**
 * 满意率93.2%，高于全市91.1%的平均水平; 债务余额140.88亿元，低于省核定的152.11亿元限额; 支出决算38.62万元，未超出年初预算安排的43.94万元: a figure, and right behind it the bar that it is
 * said to lie above or below; 违纪率继续控制在1%以内，为0.36%: the bar first, and the figure right behind it.
 */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'
import { inWords } from '../told.ts'

export const againstBar: RelationRule = {
  kind: 'bound',
  title: '与平均水平、标准、预算、目标相比',
  find: (reading: Reading) => reading.claims.flatMap(c => behind(reading, c) ?? ahead(reading, c) ?? []),
  examples: {
    good: [
      '上半年我区热线综合满意率93.2%，高于全市91.1%的平均水平。',
      '一季度工单按期办结率为93.0%，未达到95%的考核目标。',
      '“三公”经费支出决算38.62万元，未超出年初预算安排的43.94万元，主要原因是压减公务接待。',
      '市区PM2.5平均浓度24微克/立方米，优于35微克/立方米的国家二级标准。',
      '全县政府债务余额140.88亿元，低于省核定的152.11亿元限额。',
      '城市低保标准调整为每人每月675元，不低于省定指导标准（600元）。',
      '违纪率继续控制在1%以内，为0.36%。',
    ],
    bad: [
      '上半年我区热线综合满意率93.2%，低于全市91.1%的平均水平。',
      '一季度工单按期办结率为99.0%，未达到95%的考核目标。',
      '“三公”经费支出决算50.29万元，未超出年初预算安排的43.94万元，主要原因是压减公务接待。',
      '市区PM2.5平均浓度24微克/立方米，劣于35微克/立方米的国家二级标准。',
      '全县政府债务余额140.88亿元，高于省核定的152.11亿元限额。',
      '城市低保标准调整为每人每月543元，不低于省定指导标准（600元）。',
      '违纪率继续控制在1%以内，为1.56%。',
      '技能培训完成2860人，超过3200人的年度目标。',
    ],
    traps: [
      '满意率93.2%，高于全市平均水平1.1%。',
      '满意率93.2%，投诉率低于全市91.1%的平均水平。',
      '满意率提高3.2%，低于全市91.1%的平均水平。',
      '办结率99.0%，未达到95%考核目标的有3家。',
      '会议费支出20万元，未超出年初预算安排的31万元中的三成。',
      '违纪率控制在1%以内，同比为1.56%。',
      '全市平均分90.5分，低于95分的单位要求整改。',
      '满意率保持在95%以上，回访率为92.3%。',
    ],
  },
}

const OVER = '高于|超过|超出|突破|多于|大于'
const SAYS = new RegExp(
  `^，(?:[均也仍且略稍远已]|依然|继续|明显|大幅|大大)*(?:(?<most>低于|少于|小于|(?:未|没有|不)(?:${OVER}))|(?<least>${OVER}|(?:不|未)(?:低于|少于))|(?<short>(?:未|未能|没有)达到)|(?<fine>优于)|(?<poor>劣于))了?(?<of>[^，。；：、\\d]{0,14})$`,
)
/** Behind the bar. */
const BAR =
  /^的?(?:年度|全年|年初|考核|国家|省定|市定|法定|规定|预期|承诺|[一二三]级|[省市县区][级里]?|全[国省市县区])*(?:平均水平|平均值|均值|平均线|目标任务|目标值|目标|考核要求|标准|标准值|限值|限额|上限|下限|控制线|控制数|预算数|警戒线)$/
/** Before it. */
const BAR_AHEAD = /(?:预算|核定|批复|下达|安排|控制数|限额|标准|上限|下限|平均水平|平均值|目标)(?:安排|确定|核定)?的?$/
/** Of what is dirty or loud, less is better. */
const LESS_BETTER = /微克|毫克|分贝/

function behind({ claims, view: { text } }: Reading, bar: Claim): Found | undefined {
  const now = claims[bar.id - 1]
  if (!isLevel(bar) || !now || !isLevel(now) || !isBeside(now, bar)) return undefined
  const said = SAYS.exec(bar.lead)
  if (!said) return undefined
  const { most, short, fine, poor, of } = said.groups as Record<string, string | undefined>
  const open = text[bar.start - 1] === '（'
  const end = text[bar.stop] ?? '。'
  const named = BAR.test(bar.noun) || (BAR_AHEAD.test(of!) && (open || /的$/.test(of!)) && /^[，。；）\n]$/.test(end))
  if (!named || /[上去前]年|同期|[上前]月/.test(`${of}${bar.noun}`) || /平均|均/.test(now.label.slice(0, 6))) return undefined
  if ((fine ?? poor) && !LESS_BETTER.test(bar.unit)) return undefined
  const low = most !== undefined || fine !== undefined
  const wrong = short ? now.value.min >= bar.printed : low ? now.value.min > bar.printed : now.value.max < bar.printed
  return told(bar, now, said[0].slice(1, said[0].length - of!.length), wrong)
}

const KEPT = /(?:控制|保持|稳定|维持)在$/
const THEN = /^(?<inside>[之以]内|以下)?(?<up>[之以]上)?，(?:实际)?(?:为|达到?|是)$/

/** 违纪率继续控制在1%以内，为0.36% */
function ahead({ claims }: Reading, now: Claim): Found | undefined {
  const bar = claims[now.id - 1]
  const said = bar && KEPT.test(bar.label) && isBeside(bar, now) && isLevel(now) ? THEN.exec(now.lead) : null
  if (!bar || !said || bar.form !== now.form) return undefined
  const { inside, up } = said.groups as Record<string, string | undefined>
  if ((inside === undefined) === (up === undefined)) return undefined
  return told(bar, now, `${bar.label.slice(-3)}……${inside ?? up}`, inside ? now.value.min > bar.printed : now.value.max < bar.printed)
}

function told(bar: Claim, now: Claim, words: string, wrong: boolean): Found {
  const is = now.printed > bar.printed ? '高于' : now.printed < bar.printed ? '低于' : '等于'
  return inWords(!wrong, {
    kind: 'bound',
    claim: bar,
    stated: exactly(bar.printed),
    computed: now.value,
    parts: [now],
    message: `${figure(now)}${is}${figure(bar)}，与“${words}”${wrong ? '不符' : '相符'}。`,
  })
}

/** A level, and no change of one. */
const isLevel = (c: Claim): boolean =>
  (c.form === 'percent' || (c.form === 'plain' && c.unit !== '')) &&
  c.precision === 'exact' &&
  c.sign === 0 &&
  /^(?:rate|share|count|none)$/.test(c.role) &&
  !/[增降减升]|提高|上升|同比|较/.test(c.label)

const isBeside = (now: Claim, c: Claim): boolean =>
  now.form === c.form && now.unit === c.unit && now.paragraph === c.paragraph && now.sentence === c.sentence && now.owner < 0
