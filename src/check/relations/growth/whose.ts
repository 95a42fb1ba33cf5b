/**
 * Whose: which present figure a change is of. 结婚登记同比少598件 of what was called 结婚; 起数减少6起 of what is counted in 起; without a name of the one that stands alone before it, or
 * that opens what is told. Part of the kind `growth`.
 */
import type { Claim } from '../../claims.ts'
import type { Reading } from '../../reading.ts'
import { alike } from '../../units.ts'
import { subjectOf } from './groups.ts'

export interface Whose {
  readonly nows: readonly Claim[]
  /** Do the words leave no other? */
  readonly sure: boolean
}

/** So many figures and paragraphs back a name is looked for. */
const BACK = 80
const PARAGRAPHS = 8
/** So many stand in one item: 57起、89人. */
const SLOTS = 3
const OTHER_TIME = /上一?年|去年|前年|同期|上[月季期周]|年初|期初|计划|目标|预算|(?<=[比较与同])(?:19|20)\d{2}年/
const AROUND = /^(?:其中|而|同时|但|则|全[年市县区省国]|[全本]系统|今年|当年|本[年月期]|共|各类?)+/
const COUNTED = /(?:总量|总数|件次数|案件数|件数|起数|宗数|批次数|人次数|人数|户数|数量|总额|数|量)$/
/** 立案, 受案, 收案 are called so, the act behind the thing: 结婚登记 of 结婚, 公众号发布 of 公众号. */
const ACT = /(?:登记|发布|办理|受理|接收|立案|举报|投诉|支出|参保|费用?|类|案件?|事故)$/
/** 起数: of the figures in that unit. */
const MEASURES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:事故|警情|发案|案件|火灾)?(?:起数|宗数)$/, /^[起件宗案]$/],
  [/^(?:件|案件)数$/, /^[件起宗案]$/],
  [/^批[次数]?数?$/, /^批次?$/],
  [/^人次数?$/, /^人次$/],
  [/^人数$/, /^[人名]$/],
  [/^户数$/, /^户$/],
  [/^(?:项目数量|个数)$/, /^个$/],
]
/** 比上年复议多6件: the thing behind the time. */
const BEHIND_TIME =
  /^(?:而|则|另)?(?:[较比与同](?:上一?年|去年|前一?年|上[月季期周]|上一?季度|(?:19|20)\d{2}年|\d{1,2}月)(?:度|同期|同月|相比)?|同比|环比)([\u4e00-\u9fa5]{2,6}?)(?:增加?|减少?|上升|下降|多|少|升|降)了?$/
/** 受理案上年, 122类上月: the thing before the time. */
const BEFORE_TIME = /^(.{2,10}?)(?:[比较与同])?(?:上一?年|去年|前一?年|同期|上[月季期周]|上一?季度|(?:19|20)\d{2}年)/
const IDLE =
  /^(?:[较比与同]|同比|环比|相比|按|经|总体|合计|总计|上年|去年|分别|增幅|减幅|降幅|升幅|涨幅|环比增幅|同比增幅)|^(?:总数|总量|总额|总值|数量)$|(?:年|月|季度|个百分点)$/

/** What the words say that the change is of; '' where they name nothing. */
export function nameOf(labels: readonly string[]): string {
  for (const label of labels) {
    const said = BEHIND_TIME.exec(label)?.[1] ?? BEFORE_TIME.exec(label)?.[1] ?? subjectOf(label)
    const name = said.replace(AROUND, '').replace(/[相比较与同为是的]+$/, '')
    if (name.length > 1 && !IDLE.test(name)) return name
  }
  return ''
}

/** 上年同月投诉65件、举报56件: what the figure itself is called, without its time. */
export const ownName = ({ label }: Claim): string =>
  label
    .replace(/^(?:而|则)?(?:[较比与同])?(?:上一?年|去年|前一?年|同期|上[月季期周]|上一?季度|(?:19|20)\d{2}年)?(?:度|同期|同月|全年)?/, '')
    .replace(/(?:增加?|减少?|上升|下降|多|少|升|降|[为是有])了?$/, '')

/** Present figures in this unit that a change told from `first` on is of. */
export function whose({ claims }: Reading, first: Claim, unit: string, name: string): Whose {
  const nows = nowsBefore(claims, first)
  const counted = MEASURES.find(([words]) => words.test(name))?.[1]
  if (name && !counted) return called(claims, nows, first, unit, name)
  const fits = nows.filter(c => alike(c.unit, unit) && (!counted || counted.test(c.unit)) && c.paragraph === first.paragraph && c.owner < 0)
  const here = fits.filter(c => c.sentence === first.sentence)
  if (counted && here.length === 1) return { nows: here, sure: true }
  const clause = here.filter(c => !claims.slice(c.id + 1, first.id + 1).some(o => o.sep === '；' || o.sep === '。'))
  if (clause.length) return { nows: [...new Set([clause[0]!, clause.at(-1)!])], sure: clause.length === 1 }
  const before = fits.filter(c => c.sentence === first.sentence - 1)
  const opens = [before.at(-1), fits.at(-1), here[0]].filter(c => c !== undefined)
  return { nows: [...new Set(opens)], sure: false }
}

/** The present figures in that unit before it in its sentence, in their order. */
export const inOrder = ({ claims }: Reading, first: Claim, unit: string): readonly Claim[] =>
  nowsBefore(claims, first)
    .filter(c => alike(c.unit, unit) && c.paragraph === first.paragraph && c.sentence === first.sentence && c.owner < 0)
    .reverse()

const nowsBefore = (claims: readonly Claim[], first: Claim): Claim[] =>
  claims
    .slice(Math.max(0, first.id - BACK), first.id)
    .filter(c => isNow(c) && first.paragraph - c.paragraph <= PARAGRAPHS)
    .reverse()

/** Those that go by the name, the nearest first; of an item of several measures the one in that unit. */
function called(claims: readonly Claim[], nows: readonly Claim[], first: Claim, unit: string, name: string): Whose {
  const short = name.replace(COUNTED, '')
  const bare = short.replace(ACT, '')
  const named = (c: Claim): string => c.label.replace(/[为达到共有]+$/, '').replace(AROUND, '')
  const goesBy: ((c: Claim) => boolean)[] = [
    ...[...new Set([name, short, bare])].filter(n => n.length > 1).map(n => (c: Claim) => named(c).endsWith(n)),
    c => named(c).length > 1 && (short.endsWith(named(c)) || short.startsWith(named(c))),
    // 铁路减少39起 of 铁路运输30起, 市容类 of 市容环境卫生; 死亡 of 死.
    c =>
      (bare.length > 1 && named(c).startsWith(bare) && !PART.test(named(c))) ||
      (/^(?:死亡|受伤)$/.test(short) && named(c) === (short === '死亡' ? '死' : '伤')),
  ]
  for (const goes of goesBy) {
    const own = nows.filter(goes).flatMap(h => inUnit(claims, h, first, unit) ?? [])
    if (own.length) return { nows: own.slice(0, MOST), sure: new Set(own.map(c => c.printed)).size === 1 }
  }
  return { nows: [], sure: false }
}
const MOST = 4
/** 执行案件中终本, 未成年: a part of what the name says, or none of it. */
const PART = /[中里内未不无]/

function inUnit(claims: readonly Claim[], head: Claim, first: Claim, unit: string): Claim | undefined {
  if (alike(head.unit, unit)) return head
  const slots = claims.slice(head.id + 1, Math.min(first.id, head.id + 1 + SLOTS))
  return slots.find(
    c =>
      isNow(c) &&
      c.paragraph === head.paragraph &&
      c.sentence === head.sentence &&
      /^[、，]?(?:死亡|受伤)?$/.test(c.lead) &&
      alike(c.unit, unit),
  )
}

const isNow = (c: Claim): boolean =>
  (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.precision === 'exact' && c.printed > 0 && !OTHER_TIME.test(c.label)
