/**
 * @module A part that is above its whole in its own measure: 全州已竣工13498户……从江县已竣工18457户; 全市……小学270所……规范化小学275所; 全市成交930套，总金额40.56亿元……商业206套，占22.15%，总金额55.48亿元. The same words name both figures; that the one
 * is of a part, a place within the place, a kind of the thing, or the shares of its class say.
 */
import type { Claim } from '../../claims.ts'
import { above } from '../../interval.ts'
import type { Found, Reading } from '../../reading.ts'
import { everyMatch } from '../../scan.ts'
import { discrete } from '../../units.ts'
import { figure } from '../../words.ts'

/** So many figures back the whole may stand. */
const BACK = 40
const SENTENCES = 3

export const overWhole = (reading: Reading): Found[] =>
  reading.claims.flatMap(p => {
    if (!isFigure(p)) return []
    // Further on, another part of the paper speaks of other things.
    const near = reading.claims
      .slice(Math.max(0, p.id - BACK), p.id)
      .filter(c => c.paragraph === p.paragraph && c.unit === p.unit && p.sentence - c.sentence <= SENTENCES && isFigure(c))
    const whole = ofPlace(reading, near, p) ?? ofKind(reading, near, p) ?? ofClass(reading, near, p)
    return whole && above(p.value, whole.value) ? [told(p, whole)] : []
  })

const isFigure = (c: Claim): boolean =>
  c.role === 'count' &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.unit !== '' &&
  c.owner < 0 &&
  !/平均|[年月日人户件]均|上年|去年|前年|同期|累计|历年|以来|计划|目标|任务|预计|拟|应/.test(c.label)

const CLEAN = /(?:为|达到?|了|有|共|计)+$/
const nameOf = (c: Claim): string => c.label.replace(CLEAN, '').replace(/^(?:已经?|共有?|其中|全[市州县区镇乡])+(?=[\u4e00-\u9fa5]{2})/, '')

/** A place and those above it: 全州 holds its 县, and a 县 its 镇. */
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [/[全我本]国/, 5],
  [/[全我本](?:省|自治区)/, 4],
  [/[全我本][市州]/, 3],
  [/[全我本][县区]/, 2],
]
const PLACE = /(?:^|[。；：])([\u4e00-\u9fa5]{2,5}(?:自治)?(?:县|区|镇|乡|街道))(?!级|域|划|长|位|政府)/g
const placeLevel = (name: string): number => (/[县区]$/.test(name) ? 2 : 1)
const OTHER_TIME = /\d月|\d年|季度|半年|上年|去年|前年|同期|以来|累计|历年|计划|目标/

/** 全州已竣工13498户；从江县……已竣工18457户: the same words of a place within the place. */
function ofPlace(reading: Reading, before: readonly Claim[], p: Claim): Claim | undefined {
  const name = nameOf(p)
  if (name.length < 2 || /^(?:总|另)|[到至]$/.test(name) || !discrete(p.unit)) return undefined
  const named = before.filter(c => nameOf(c) === name)
  const [whole] = named
  if (!whole || named.length > 1) return undefined
  const text = textOf(reading, p)
  const [from, to] = [
    text.slice(0, Math.max(0, whole.start - startOf(reading, p))),
    text.slice(Math.max(0, whole.stop - startOf(reading, p)), p.start - startOf(reading, p)),
  ]
  const level = lastLevel(from)
  const own = everyMatch(to, PLACE).at(-1)
  if (!level || !own || OTHER_TIME.test(to) || /[全我本][国省州市县区]/.test(to.slice(own.index))) return undefined
  return placeLevel(own[1]!) < level && !PLACE_BEFORE.test(from) ? whole : undefined
}
const PLACE_BEFORE = /[。；：][\u4e00-\u9fa5]{2,5}(?:县|区|镇|乡|街道)(?!级|域|划|长|位|政府)/

/** So far before a figure its paragraph is read: a paragraph may be a book. */
const READ = 1500
const startOf = ({ view }: Reading, p: Claim): number => Math.max(view.paragraphs[p.paragraph]!.start, p.start - READ)
const textOf = (reading: Reading, p: Claim): string => reading.view.text.slice(startOf(reading, p), p.stop)
const lastLevel = (words: string): number | undefined =>
  LEVELS.map(([at, level]) => [words.search(at), level] as const).find(([at]) => at >= 0)?.[1]

const KINDS = /(?:规范化|标准化|示范|民办|公办|寄宿制|农村|城区|新建|在建|贫困|领域|部门|行业|方面)$/
/** 全市小学270所……规范化小学275所; 损失4.65万元……消防领域损失25.5万元: a kind of the very thing, of all of which the paper tells. */
function ofKind(reading: Reading, before: readonly Claim[], p: Claim): Claim | undefined {
  const name = nameOf(p)
  const named = before.filter(c => nameOf(c).length > 1 && name.endsWith(nameOf(c)) && name !== nameOf(c) && !reading.listed.has(p.id))
  const [whole] = named
  if (!whole || named.length > 1 || !(discrete(p.unit) || nameOf(whole).length > 3)) return undefined
  const kind = name.slice(0, -nameOf(whole).length)
  if (!KINDS.test(kind) || /[和与及、]|全[国省市县区]|总|非|不/.test(kind)) return undefined
  const from = textOf(reading, p).slice(0, Math.max(0, whole.start - startOf(reading, p)))
  const between = textOf(reading, p).slice(Math.max(0, whole.stop - startOf(reading, p)))
  return lastLevel(from) && !PLACE_BEFORE.test(from) && !OTHER_TIME.test(between) ? whole : undefined
}

/** So many figures of a class may stand before the one that is too much. */
const OWN = 8
/** 全市成交930套……总金额40.56亿元。商业206套，分别占22.15%和15.89%，总金额55.48亿元: what has a share of the one is not above it in the other. */
function ofClass(reading: Reading, before: readonly Claim[], p: Claim): Claim | undefined {
  const { claims } = reading
  const name = nameOf(p)
  if (name.length < 2 || /价|标准|[到至率]$/.test(name) || reading.listed.has(p.id) || /[。；]/.test(p.lead)) return undefined
  const named = before.filter(c => nameOf(c) === name)
  const whole = named[0]
  if (
    !whole ||
    named.length > 1 ||
    (whole.sentence === p.sentence && !claims.slice(whole.id + 1, p.id + 1).some(c => c.sep === '；' || c.sep === '。'))
  )
    return undefined
  const own: Claim[] = []
  for (let c = claims[p.id - 1]; c && c.id > whole.id && own.length < OWN; c = claims[c.id - 1]) {
    own.push(c)
    if (/[。；]/.test(c.lead)) break
  }
  const head = own.at(-1)
  const text = textOf(reading, p)
  const from = text.slice(0, Math.max(0, whole.start - startOf(reading, p)))
  const share = own.findLast(
    c => c.role === 'share' && c.form === 'percent' && c.printed < 100 && /^(?:，?(?:分别)?占|$)/.test(c.lead.replace(/^，/, '')),
  )
  const total =
    head &&
    claims.slice(Math.max(0, whole.id - OWN), whole.id).find(c => isFigure(c) && c.unit === head.unit && c.sentence === whole.sentence)
  if (!head || !share || !total || head.printed >= total.printed || !isFigure(head)) return undefined
  // 206套 of 930套 is 22.15%: that it is a class of these, its share proves.
  if (Math.abs((100 * head.printed) / total.printed - share.printed) > share.step) return undefined
  return lastLevel(from) && !OTHER_TIME.test(text.slice(Math.max(0, head.start - startOf(reading, p)))) ? whole : undefined
}

const told = (part: Claim, whole: Claim): Found => ({
  kind: 'bound',
  claim: part,
  stated: part.value,
  computed: whole.value,
  verdict: 'fails',
  parts: [whole],
  named: true,
  message: `“${part.label}”${figure(part)}，比它所在的整体“${whole.label}”${figure(whole)}还多。`,
})
