/**
 * 1月4件、2月6件、3月5件，3月最多; 物业类12件、消费类30件、劳动类25件，其中最多的是物业类: which member of a list is the largest is said by its name, and its fellows stand
 * right before it. 最多的是物业类，12件，消费类30件 tells it ahead.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { figure } from '../../../words.ts'
import { figuresBefore } from '../../rank/series.ts'
import { inWords } from '../told.ts'

export const mostOfList: RelationRule = {
  kind: 'rank',
  title: '所列中最多、最少的',
  find: reading => FORMS.flatMap(form => everyMatch(reading.view.text, form).flatMap(m => found(reading, m) ?? [])),
  examples: {
    good: [
      '1月4件、2月6件、3月5件、4月15件，其中最多的是4月。',
      '物业类12件、消费类30件、劳动类25件，消费类最多。',
      '物业类占12%、消费类占30%、劳动类占25%，占比最高的是消费类。',
      '东镇12件，西镇30件，南镇25件，最少的是东镇。',
    ],
    bad: [
      '1月4件、2月6件、3月5件、4月15件，其中最多的是3月。',
      '1月4件、2月6件、3月5件、4月15件，3月最多。',
      '1月4件、2月6件、3月5件、4月15件，以3月为最高。',
      '物业类12件、消费类30件、劳动类25件，物业类最多，占17.9%。',
      '物业类12件、消费类30件、劳动类25件，其中物业类数量最多。',
      '物业类12件、消费类30件、劳动类25件，其中以物业类居多。',
      '物业类占12%、消费类占30%、劳动类占25%，占比最高的是劳动类。',
      '东镇12件，西镇30件，南镇25件，最少的是南镇。',
      '投诉共67件，其中物业类12件、消费类30件、劳动类25件，物业类居首位。',
      '一季度受理42件、二季度受理56件、三季度受理61件、四季度受理38件，二季度最多。',
      '全年化解纠纷：东村31件；西村45件；南村42件。其中南村最多。',
    ],
    traps: [
      '物业类12件、消费类30件、劳动类25件，物业类增长最多。',
      '物业类12件、消费类30件、劳动类25件，物业类增幅最高，达50%。',
      '东镇12件、西镇30件、南镇25件，东镇人均最多。',
      '投诉67件，物业类12件，消费类30件，劳动类25件，消费类最多。',
      '东镇12件、西镇30件、南镇25件，东镇最多，达45件次。',
      '东镇12件、西镇30件、南镇25件，上年东镇最多。',
      '东镇12件、西镇30件、南镇25件，其他28件，西镇最多。',
      '受理12件、办结30件、转办25件，办结率最高。',
      '去年东镇12件、西镇30件；今年东镇25件、西镇20件，东镇最多。',
      '东镇12件、西镇30件、南镇25件；调解成功率东镇最高。',
    ],
  },
}

const NAME = '(?<name>[\\u4e00-\\u9fa5\\d]{1,10}?)'
const MEASURE = '(?:的?(?:数量|件数|占比|比重|比例|总量|数|案件|投诉|纠纷|受理量))?'
const END = '(?=[，。；\\n]|$)'
const FORMS: readonly RegExp[] = [
  // 3月最多, 以3月为最高, 其中物业类数量最多.
  new RegExp(
    `[，；。](?:其中，?)?(?:以)?${NAME}${MEASURE}(?:为|的)?(?:(?:最[多高大]|居多|居首位?|位居第一|位列第一|排(?:名|在)?第一)|(?<low>最[少低小]|居末位?|最后))${END}`,
    'g',
  ),
  // 其中最多的是3月, 占比最高的为物业类.
  new RegExp(
    `[，；。](?:其中，?)?(?:数量|件数|占比|比重|比例)?(?:最[多高大]|(?<low>最[少低小]))的?(?:月份|季度|类型|一类|乡镇|镇|村|单位|部门|一个)?(?:是|为|当属)${NAME}${END}`,
    'g',
  ),
]
/** What is told of all, of the rest or of another time, and is no member. */
const NO_MEMBER = /合计|总计|共计|小计|总[数量]|^共|共$|其他|其它|其余|上年|去年|同期|平均|均$|全[国省市县区年]|较|比/
const TIMES = /上一?年|去年|今年|本年|同期|20\d\d年/
const LEADING = /^(?:其中|分别|有|是|为|：|，|、)+|(?:占比?|为|有|受理|办理|收到|发生|达|约|是|共|的)+$/g
const MOST = 16

function found(reading: Reading, m: RegExpMatchArray & { index: number }): Found | undefined {
  const { name, low } = m.groups as { name: string; low?: string }
  const { text } = reading.view
  const run = listBefore(reading, m.index)
  if (run.length < 3 || run.some(c => TIMES.test(c.label))) return undefined
  const own = run.filter(c => coreOf(c) === name)
  const [claim] = own
  if (!claim || own.length > 1) return undefined
  // 东镇最多，达45件次: by another measure.
  const next = reading.claims[run.at(-1)!.id + 1]
  const behind = text.slice(m.index + m[0].length, m.index + m[0].length + 8)
  if (next && /^，(?:达到?|有|共|为|计)\d/.test(behind) && next.printed !== claim.printed) return undefined
  const fellows = run.filter(c => c !== claim && isOfKind(coreOf(c), name))
  if (fellows.length < 2) return undefined
  const [first] = [...fellows].sort((a, b) => (low ? a.printed - b.printed : b.printed - a.printed))
  const more = first && (low ? first.printed < claim.printed : first.printed > claim.printed) ? first : undefined
  const words = low ? '少' : '多'
  return inWords(!more, {
    kind: 'rank',
    claim,
    stated: claim.value,
    computed: (more ?? fellows[0]!).value,
    parts: [claim, ...fellows],
    message: more
      ? `说${name}最${words}，是${figure(claim)}，但所列的${coreOf(more)}是${figure(more)}。`
      : `${name}${figure(claim)}是所列中最${words}的，相符。`,
  })
}

/** 其中物业类 → 物业类, 一季度受理 → 一季度. */
const coreOf = (c: Claim): string => c.label.replace(LEADING, '').replace(LEADING, '')

/** 消费类 beside 物业类, 来访 beside 来电. */
const isOfKind = (one: string, other: string): boolean =>
  one.at(-1) === other.at(-1) || (one[0] === other[0] && one.length === other.length)

/** The last figures before this place that one mark joins, in one measure. */
function listBefore({ claims, view: { text } }: Reading, at: number): readonly Claim[] {
  const all = figuresBefore(claims, at, text)
  const last = all.at(-1)
  if (!last || text.slice(last.stop, at).length > 0 || last.precision !== 'exact') return []
  const run = [last]
  for (let i = all.length - 2; i >= 0 && run.length < MOST; i--) {
    const [c, next] = [all[i]!, all[i + 1]!]
    if (next.sep !== last.sep || !/^[、，；]$/.test(next.sep) || c.form !== last.form || c.unit !== last.unit || c.precision !== 'exact')
      break
    if (c.role !== last.role && run.length > 1 && c.role !== 'count') break
    run.unshift(c)
  }
  return run.filter(c => !NO_MEMBER.test(c.label))
}
