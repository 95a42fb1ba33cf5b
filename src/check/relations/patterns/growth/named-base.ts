/**
 * 接听量比上年的387249件增长6.16%; 执行案件去年同期9826件，上升3.60%; 诉讼立案比上年下降10.5%，上年为152件: the earlier value stands beside its
 * change, and the words say what it is of, which was counted before under that name. No other two figures that fit are meant.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { tellGrowth } from '../told.ts'

export const namedBase: RelationRule = {
  kind: 'growth',
  title: '与写明的前期数相比',
  find: reading => reading.claims.flatMap(rate => found(reading, rate) ?? []),
  examples: {
    good: [
      '全年热线接听41268件，其中电话36847件。接听量比上年的38724件增长6.57%。',
      '刑事1473件，执行10127件。执行案件去年同期9826件，上升3.06%。',
      '民事诉讼246件，行政诉讼136件。行政诉讼立案比上年下降10.5%，上年为152件。',
      '收案1286件，审结1103件。收案比上年增长7.8%（上年1193件）。',
      '收案1286件，审结1103件。与上年1193件相比，收案增长7.8%。',
      '结案按类型：食品54起、药品20起、商标侵权10起。食品类比去年同期74起下降27.03%，药品类比26起下降23.08%，商标侵权比5起上升100%。',
      '受理按类型：医疗54件、教育20件、住房10件。其中医疗比去年同期（74件）下降27.03%；教育（26件）下降23.08%；住房（5件）上升100%。',
    ],
    bad: [
      '全年热线接听41268件，其中电话36847件。接听量比上年的38724件增长6.17%。',
      '刑事1473件，执行10127件。执行案件去年同期9826件，上升3.60%。',
      '民事诉讼246件，行政诉讼168件。整改136件。行政诉讼立案比上年下降10.5%，上年为152件。',
      '收案1286件，审结1103件。收案比上年增长8.7%（上年1193件）。',
      '收案1286件，审结1103件。与上年1193件相比，收案增长8.7%。',
      '结案按类型：食品54起、药品20起、商标侵权10起。食品类比去年同期74起上升27.03%，药品类比26起下降23.08%，商标侵权比5起上升100%。',
      '受理按类型：医疗54件、教育20件、住房10件。其中医疗比去年同期（74件）下降27.03%；教育（26件）下降23.08%；住房（5件）上升200%。',
    ],
    traps: [
      // What stands in brackets is what there is.
      '受理按类型：医疗54件、教育20件、住房10件。其中医疗（54件）下降27.03%；教育（20件）下降23.08%；住房（10件）上升200%。',
    ],
  },
}

const NAME = '[\\u4e00-\\u9fa5]'
const PERIOD = '(?:上一?年|去年|前一?年|上月|上季度|上期)(?:度|同期|同月|全年)?'
/** 接听量比上年的387249件增长 */
const AGAINST = new RegExp(`^(${NAME}{2,12}?)(?:[比较]|相比)${PERIOD}的?$`)
/** 食品类比去年同期74起上升2.7%，药品类比26起下降23.08%: the time is named once for all of the row. */
const AGAINST_SAME = new RegExp(`^(${NAME}{2,12}?)[比较]$`)
const NAMED = new RegExp(`^(${NAME}{2,12})$`)
/** 执行案件去年同期9826件，上升 */
const BESIDE = new RegExp(`^(${NAME}{2,12}?)(?<![比较与])${PERIOD}(?:为|是)?$`)
/** 立案比上年下降10.5%，上年为152件 */
const MOVED = new RegExp(`^(${NAME}{2,12}?)(?:同比|环比|[比较]${PERIOD})(?:增长|增加|增|上升|升|上涨|下降|降低|减少|降|减)了?$`)
const BEHIND = new RegExp(`^${PERIOD}(?:为|是)?$`)
/** 与上年1193件相比，收案增长 */
const WITH = new RegExp(`^[与和同较]${PERIOD}的?$`)
const COMPARED = new RegExp(`^(${NAME}{2,12}?)(?:增长|增加|上升|下降|降低|减少)了?$`)
const MOVE = /^(?:同比|环比)?(?:增长|增加|增|上升|升高?|上涨|下降|降低?|减少|减)了?$/

/** How many figures, and how many paragraphs, back the present value may stand. */
const BACK = 60
const PARAGRAPHS = 2

function found(reading: Reading, rate: Claim): Found | undefined {
  if (rate.role !== 'change' || rate.form !== 'percent' || rate.sign === 0 || rate.owner >= 0) return undefined
  const pair = baseBefore(reading, rate) ?? baseBehind(reading, rate)
  if (!pair) return undefined
  const now = present(reading, pair.base, pair.name)
  return now && tellGrowth(rate, now, pair.base)
}

interface Base {
  readonly base: Claim
  readonly name: string
}

function baseBefore({ claims, view: { text } }: Reading, rate: Claim): Base | undefined {
  const base = claims[rate.id - 1]
  if (!base || !beside(base, rate)) return undefined
  const compared = WITH.test(base.label) && rate.lead.startsWith('相比，') ? COMPARED.exec(rate.label)?.[1] : undefined
  if (compared) return { base, name: compared }
  if (!MOVE.test(rate.label)) return undefined
  const name = (
    rate.sep === ''
      ? (AGAINST.exec(base.label) ?? inRow(claims, base) ?? inBrackets(claims, base, text))
      : rate.sep === '，'
        ? BESIDE.exec(base.label)
        : null
  )?.[1]
  return name === undefined ? undefined : { base, name }
}

/** How many figures back the time of the row may be named. */
const ROW = 40
function inRow(claims: readonly Claim[], base: Claim): RegExpExecArray | null {
  const same = base.sep === '，' ? AGAINST_SAME.exec(base.label) : null
  const said = claims.slice(Math.max(0, base.id - ROW), base.id)
  return same && said.some(c => c.sentence === base.sentence && c.paragraph === base.paragraph && AGAINST.test(c.label)) ? same : null
}

/** 食品类比去年同期（74起）下降27.03%；药品类（26起）下降23.08%: in brackets, as the first of the row. */
function inBrackets(claims: readonly Claim[], base: Claim, text: string): RegExpExecArray | null {
  const bracket = (c: Claim): boolean => text[c.start - 1] === '（' && text[c.stop] === '）'
  if (!bracket(base) || !/[，；]/.test(base.sep)) return null
  const said = claims.slice(Math.max(0, base.id - ROW), base.id)
  const opened = said.some(c => c.sentence === base.sentence && c.paragraph === base.paragraph && bracket(c) && AGAINST.test(c.label))
  return opened ? NAMED.exec(base.label) : null
}

function baseBehind({ claims }: Reading, rate: Claim): Base | undefined {
  const base = claims[rate.id + 1]
  const name = MOVED.exec(rate.label)?.[1]
  if (!base || !name || !BEHIND.test(base.label)) return undefined
  // 收案比上年增长7.8%（上年1193件）
  const inside = base.owner === rate.id && beside({ ...base, owner: rate.owner }, rate)
  return inside || (base.sep === '，' && beside(base, rate)) ? { base, name } : undefined
}

const beside = (base: Claim, rate: Claim): boolean =>
  base.form === 'plain' &&
  base.precision === 'exact' &&
  base.unit !== '' &&
  base.printed > 0 &&
  base.owner === rate.owner &&
  base.paragraph === rate.paragraph &&
  base.sentence === rate.sentence

const OTHER_TIME = /上年|去年|前年|同期|上期|上月|上季|年初|计划|目标|预算/
const AROUND = /^(?:其中|而|同时|全[年市县区省州镇乡]|今年|本[年月期季]|共|累计)+/
const MEASURE = /(?:总量|总数|件数|起数|人数|户数|批次数|数量|总额|数|量)$/
/** What a name says more than the count of it did: 执行案件 of what was called 执行. */
const KIND = /^(?:类|类案件|案件|事故|纠纷|警情|立案|收案|受理|办案|办理|接待)$/

/** The one count before that goes by the name. */
function present({ claims }: Reading, base: Claim, name: string): Claim | undefined {
  const wanted = name.replace(AROUND, '').replace(MEASURE, '')
  if (wanted.length < 2) return undefined
  const counts = claims
    .slice(Math.max(0, base.id - BACK), base.id)
    .filter(
      c =>
        c.role === 'count' &&
        c.precision === 'exact' &&
        c.owner < 0 &&
        alike(c.unit, base.unit) &&
        base.paragraph - c.paragraph <= PARAGRAPHS &&
        !OTHER_TIME.test(c.label),
    )
  const called = (c: Claim): string => c.label.replace(AROUND, '').replace(MEASURE, '')
  const alone = (those: readonly Claim[]): Claim | undefined => (those.every(c => c.printed === those[0]!.printed) ? those[0] : undefined)
  const same = counts.filter(c => called(c) === wanted)
  if (same.length) return alone(same)
  return alone(counts.filter(c => answers(called(c), wanted)))
}

/** 12345热线接听 of 接听, 执行 of 执行案件. */
const answers = (called: string, wanted: string): boolean =>
  called.endsWith(wanted) || (called.length > 1 && wanted.startsWith(called) && KIND.test(wanted.slice(called.length)))
