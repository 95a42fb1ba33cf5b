/** 三项指标分别为96%、97%、98%，平均97%: the mean of a list that stands right before it. */
import type { Claim } from '../../../claims.ts'
import { exactly, over, rounded, total } from '../../../interval.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { figure, number } from '../../../words.ts'
import { printedMean } from '../../average.ts'
import { tell } from '../told.ts'

export const meanOfList: RelationRule = {
  kind: 'average',
  title: '所列各数的平均',
  find: ({ claims, view }: Reading) => claims.flatMap(c => found(claims, c) ?? counted(claims, c, view.text) ?? []),
  examples: {
    good: [
      '三项指标分别为96%、97%、98%，平均97%。',
      '四个季度得分分别为92分、94分、95分、97分，平均94.5分。',
      '四个街道上半年分别调解矛盾纠纷71件、88件、100件、51件，平均每个街道77.50件。',
      '三个月的受理量依次为921件、1862件、798件，月均1194件。',
      '四个小组的互查得分分别为79.5分、96分、86分、75分，平均分84.13分。',
    ],
    bad: [
      '三项指标分别为96%、97%、98%，平均98%。',
      '四个季度得分分别为92分、94分、95分、97分，平均95.4分。',
      '季度合格率（%）：一季度97.2，二季度98.4，三季度98.0，四季度99.4，四个季度简单平均98.5。',
      '2022至2024年应诉案件为412件、456件、380件，年均461件。',
      '2021—2024年造林依次为3.6万亩、3.2万亩、2.4万亩、2.0万亩，年均2.2万亩。',
      '近三年受理申请210件、240件、270件，年均204件。',
      '四个街道上半年分别调解矛盾纠纷71件、88件、100件、51件，平均每个街道87.50件。',
      '三个月的受理量依次为921件、1862件、798件，月均1894件。',
      '四个小组的互查得分分别为79.5分、96分、86分、75分，平均分84.53分。',
      '5个村分别流转土地210亩、340亩、180亩、260亩、310亩，村均280亩。',
      '全镇3个窗口单位分别接待群众412人次、386人次、520人次，平均每个窗口单位493人次。',
    ],
    traps: [
      '2022至2024年应诉案件为412件、456件、380件，2020年以来年均398件。',
      '2020至2024年应诉案件为412件、456件、380件，年均398件。',
      '近五年受理申请210件、240件、270件，年均204件。',
      '四个镇合格率：东镇97.2%，西镇98.4%，南镇98.0%，北镇99.4%，四个镇平均98.1%。',
      '受理120件、办结110件、结转10件，年均受理98件。',
      '四个街道分别调解71件、88件、100件、51件，平均每个社区12件。',
      '三个月的受理量依次为921件、1862件、798件，上年月均1894件。',
      '前三个村分别流转210亩、340亩、180亩，全镇12个村村均280亩。',
      '近三年受理申请210件、240件、270件，年均增加30件。',
    ],
  },
}

const MEAN =
  /^(?:三者|四者|[两三四五六七八九十]项|[两三四五六七八九十]次|[两三四五六七八九十]个?季度|[两三四五六七八九十][天日年月周]|全年|年度)?(?:平均|均值)(?:得分|值|数|率|分|分数|成绩|[\u4e00-\u9fa5]{2,4}率)?(?:为|达)?$/
const RESPECTIVELY = /(?:分别|依次)(?:为|是|达到?|得分?|获|测得|考评|评)*$/
/** What each of them counts for is one and the same. */
const EVEN = /指标|得分|评分|分数|考核|季度|成绩|测评/
const MOST = 12

function found(claims: readonly Claim[], mean: Claim): Found | undefined {
  if (!MEAN.test(mean.label) || mean.sep !== '，' || mean.precision !== 'exact') return undefined
  const row: Claim[] = []
  for (let c = claims[mean.id - 1]; c && row.length < MOST && isAlike(c, mean); c = claims[c.id - 1]) {
    row.unshift(c)
    if (RESPECTIVELY.test(c.label)) break
    if (!/^[、和及与]$/.test(c.lead)) return undefined
  }
  const first = row[0]
  if (!first || row.length < 2 || !RESPECTIVELY.test(first.label)) return undefined
  const sum = total(mean.form === 'percent' ? row.map(inside) : row.map(c => c.value))
  const computed = over(sum, exactly(row.length))
  // Rates of many and of few are not always weighed alike: their mean only lies between them.
  const weighed = !EVEN.test(first.lead) && row.some(c => c.printed < mean.printed) && row.some(c => c.printed > mean.printed)
  return tell({
    kind: 'average',
    claim: mean,
    stated: mean.form === 'percent' ? rounded(mean) : printedMean(mean),
    computed,
    parts: row,
    working: `（${row.map(c => number(c.printed)).join('＋')}）÷${row.length}＝${number(row.reduce((n, c) => n + c.printed, 0) / row.length, 2)}`,
    said: figure(mean),
    unsure: weighed ? '各数的权重可能不同' : undefined,
  })
}

/** What is printed as 97% is less than 97.5%, which is printed as 98%. */
const inside = (c: Claim): Interval => ({ min: rounded(c).min + c.step / 1e4, max: rounded(c).max - c.step / 1e4 })

const isAlike = (c: Claim, mean: Claim): boolean =>
  c.form === mean.form &&
  (c.unit === mean.unit || (c.unit === '' && mean.unit === '分')) &&
  c.precision === 'exact' &&
  c.owner === mean.owner &&
  c.sentence === mean.sentence &&
  c.paragraph === mean.paragraph

const CN = '一二三四五六七八九十'
/** 四个季度简单平均: each of so many counts for as much. */
const SIMPLE = new RegExp(
  `^(?:这)?([两${CN}])?(?:个季度|个月|[年月天项次期轮县区镇乡村庭院校站所组]|个[\\u4e00-\\u9fa5]{1,4}?)?(?:简单|算术)平均(?:值|数|得分|[\\u4e00-\\u9fa5]{2,4}率)?(?:为|达)?$`,
)
/** 年均 of the years told just before. */
const YEARLY = /^(?:([两三四五六])年)?(?:年均|年平均|平均每年)(?:为|约|达)*$/
/** 三天日均, 四个月月均: of as many as are told right before. */
const SPANNED = /^(?:这)?([两三四五六七八九十])(?:天日|个?月月|个?季度?季|周周)均(?:为|约|达到?)*$/
/** 2022年、2023年、2024年. */
const YEARS_LISTED = /(?:(?:19|20)\d\d年?度?[、和及]){1,8}(?:19|20)\d\d年/
const SPAN = /((?:19|20)\d\d)年?[至到—\-–~～]((?:19|20)\d\d)年/
const RECENT = /(?:近|过去|前|这)([两三四五六])年/

/** The figures right before it, as many as its words count: 四个季度, 2023至2025年, 近三年. */
function counted(claims: readonly Claim[], mean: Claim, text: string): Found | undefined {
  const simple = SIMPLE.exec(mean.label)
  const each = simple || !/均/.test(mean.label) ? null : EACH.exec(mean.label)
  const yearly = YEARLY.exec(mean.label)
  const spanned = yearly ? null : SPANNED.exec(mean.label)
  if ((!simple && !each && !yearly && !spanned) || mean.sep !== '，' || mean.precision === 'over' || mean.precision === 'under')
    return undefined
  const row: Claim[] = []
  const joins = simple ? /^[，、；和及与][\u4e00-\u9fa5]{0,12}$/ : /^[、和及与]$/
  for (let c = claims[mean.id - 1]; c && row.length < MOST && isAlike(c, mean); c = claims[c.id - 1]) {
    row.unshift(c)
    if (!joins.test(c.lead)) break
  }
  const first = row[0]
  const many =
    first &&
    (simple
      ? orderOf(simple[1])
      : spanned
        ? orderOf(spanned[1])
        : each
          ? manyOf(text.slice(Math.max(0, first.start - AHEAD), first.start), each)
          : (yearsIn(first.lead) ?? orderOf(yearly?.[1])))
  if (!first || row.length < 2 || many !== row.length) return undefined
  return tell({
    kind: 'average',
    claim: mean,
    stated: simple ? rounded(mean) : printedMean(mean),
    computed: over(total(row.map(c => (simple ? inside(c) : c.value))), exactly(row.length)),
    parts: row,
    working: `（${row.map(c => number(c.printed)).join('＋')}）÷${row.length}＝${number(row.reduce((n, c) => n + c.printed, 0) / row.length, 2)}`,
    said: figure(mean),
  })
}

/** 平均每个街道, 月均, 平均每镇化解. */
const EACH =
  /^(?:平均|算下来)?每一?(?:个?(?<thing>[\u4e00-\u9fa5]{1,4}))(?:平均)?(?:约|为|达到?|有)*$|^(?<short>[月季周村镇校组班站所])均(?:约|为|达到?)*$/
/** 四个街道上半年分别调解, 三个月的受理量依次为: how many of such are told in turn. */
const IN_TURN =
  /(?:^|[，。；：]|[省市县区镇乡校])(?:全[省市县区镇乡]|[这上近前]|其余)*(?<many>[两三四五六七八九十]|\d{1,2})个?(?<of>[\u4e00-\u9fa5]{1,6})[^，。；：\d]{0,14}(?:分别|依次)[^，。；：\d]{0,10}$/

/** So far before the first of them their number may stand. */
const AHEAD = 40

/** As many of these things as its words count, told in turn. */
function manyOf(words: string, { groups: { thing, short } = {} }: RegExpExecArray): number | undefined {
  const said = IN_TURN.exec(words)?.groups
  const name = short ?? thing ?? ''
  const kin = said && (said['of']!.startsWith(name) || (name.length === 1 && said['of']!.slice(0, 4).includes(name)))
  return kin && !/上年|去年|同期|率[^，。]*$/.test(words) ? orderOf(said['many']) : undefined
}

const orderOf = (word: string | undefined): number | undefined => (word ? (/\d/.test(word) ? Number(word) : numeralOf(word)) : undefined)

function yearsIn(words: string): number | undefined {
  const [, from, to] = SPAN.exec(words) ?? []
  if (from && to) return Number(to) - Number(from) + 1
  return YEARS_LISTED.exec(words)?.[0].match(/\d{4}/g)?.length ?? orderOf(RECENT.exec(words)?.[1])
}
