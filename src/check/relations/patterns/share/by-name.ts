/**
 * 小学27416人，初中13842人……小学生占47.0%; 监督抽检占52.8%; 道路起数占52.2%，人数占49.8%; 道路占起数的27.3%，占死亡失踪的27.5%; 道路占起数41.7%、人数的33.3%: the share of a member that
 * is called by its name, of what is divided into it and its neighbours, in the measure that is named.
 */
import type { Claim } from '../../../claims.ts'
import type { Item } from '../../../items.ts'
import { fitsShare } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { cellOf, divisionOf, isCalled, itemCalled } from '../../share/division.ts'
import { decideNamed } from '../../share/verdict.ts'

export const byName: RelationRule = {
  kind: 'share',
  title: '按名称占的比例',
  find,
  examples: {
    good: [
      '抽检食品4862批次，不合格107批次，处置104批次。监督抽检2517批次，风险监测1386批次，评价性抽检959批次；监督抽检占51.8%。',
      '事故186起、死亡141人。工矿商贸64起58人，道路97起69人，农机11起6人，其他14起8人。道路起数占52.2%，人数占48.9%。',
      '事故11起，死亡失踪183人。其中工矿6起104人，道路3起47人，火灾1起14人，水上1起18人。道路占起数的27.3%，占死亡失踪的25.7%。',
      '民办学校46所，幼儿园33所、小学4所、初中6所、高中3所；民办幼儿园占民办学校的71.7%。',
      '公证书47496件，内有国内民事15376件、国内经济13067件、涉外16117件。涉外占33.9%，国内民事占32.4%，国内经济占27.5%。',
      '较大事故12起48人。煤矿1起4人，坍塌2起8人，工商贸2起6人，道路5起16人，水上2起14人；道路占起数的41.7%、人数的33.3%。',
    ],
    bad: [
      '抽检食品4862批次，不合格107批次，处置104批次。监督抽检2517批次，风险监测1386批次，评价性抽检959批次；监督抽检占52.8%。',
      '事故186起、死亡141人。工矿商贸64起58人，道路97起69人，农机11起6人，其他14起8人。道路起数占52.2%，人数占49.8%。',
      '事故11起，死亡失踪183人。其中工矿6起104人，道路3起47人，火灾1起14人，水上1起18人。道路占起数的27.3%，占死亡失踪的27.5%。',
      '民办学校46所，幼儿园33所、小学4所、初中6所、高中3所；民办幼儿园占民办学校的74.7%。',
      '公证书47496件，内有国内民事15376件、国内经济13067件、涉外16117件。涉外占36.9%，国内民事占32.4%，国内经济占27.5%。',
      '较大事故12起48人。煤矿1起4人，坍塌2起8人，工商贸2起6人，道路5起16人，水上2起14人；道路占起数的41.7%、人数的38.3%。',
      '较大事故12起48人。煤矿1起4人，坍塌2起8人，工商贸2起6人，道路5起16人，水上2起14人；道路占起数47.1%，占人数33.3%。',
    ],
  },
}

/** What a figure of each member is called that is not the thing itself, and the unit it is counted in. */
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/^(?:事故)?(?:起数|宗数|案件数|件数)$/, '件'],
  [/^(?:死亡|受伤|伤亡|失踪|死亡失踪)?(?:人数|人员)$|^(?:死亡|受伤|伤亡|失踪){1,2}$/, '人'],
  [/^人次$/, '人次'],
  [/^批次数?$/, '批次'],
  [/^户数$/, '户'],
  [/^(?:金额|资金|标的额|投资额?)$/, '元'],
]
const unitOf = (measure: string): string | undefined => MEASURES.find(([words]) => words.test(measure))?.[1]

const OF = /^(?:其中|而)?([^占]{1,12}?)?占([\u4e00-\u9fa5]{2,8}?)(的)?$/
const OWN = /^(?:其中|而)?([^占]{1,14}?)占(?:比)?$/
/** 道路起数, 死亡人数: a member and the measure, or the measure alone. */
const MEASURED = /^([^占]*?)(?:的)?((?:死亡|受伤|伤亡|失踪)*(?:起数|宗数|件数|案件数|人数|人次|批次数|户数|金额))$/
const ALL = /^(?:总[数量额]|全部|其|总体)/
/** 医院床位里公立占: of another whole, and so are those behind it. */
const SCOPE = /[\u4e00-\u9fa5]{2}[里中内](?=[\u4e00-\u9fa5])(?![小学央型介])/
/** Together, apart from others, of another time or place: nobody's own share. */
const UNTOLD = /合|以[上下内]|共|前[一二三四五六七八九十\d]|分别|依次|各|[^一]类$|上年|去年|同期|全[国省市]|[率比]/

interface Told {
  readonly name: string | undefined
  readonly measure: string | undefined
  readonly of: string | undefined
}

function find(reading: Reading): Found[] {
  let last: Item | undefined
  return reading.claims.flatMap(s => {
    const plain = s.form === 'percent' && s.precision === 'exact' && s.owner < 0
    const told = plain ? (s.role === 'share' ? wordsOf(s.label) : measureBehind(reading, s)) : undefined
    if (!told || (told.name && UNTOLD.test(told.name)) || inOrder(reading, s)) return []
    const unit = told.measure ? unitOf(told.measure) : undefined
    if (told.measure && !unit) return []
    const item = told.name ? itemOf(reading, s, told, unit) : follows(reading, last, s)
    last = item
    if (!item || (item.sentence !== s.sentence && scoped(reading, s))) return []
    const part = cellOf(item, unit ?? item.head.unit)
    const whole = part && (wholeOf(reading, item, part, told) ?? agreed(reading, s, item, part, told))
    return whole && whole.printed >= part.printed ? (decideNamed(s, [part], whole) ?? []) : []
  })
}

/** 来信、来访占20.3%、79.7%: the last name has not the first share. */
const inOrder = ({ claims }: Reading, s: Claim): boolean =>
  /、[^，。；：、]*$/.test(s.lead) && claims[s.id + 1]?.form === 'percent' && /^[、和与及]$/.test(claims[s.id + 1]!.lead)

/** 道路占起数的, 道路起数占, 人数占, 监督抽检占, 民办幼儿园占民办学校的. */
function wordsOf(label: string): Told | undefined {
  const [, name, of, is] = OF.exec(label) ?? []
  if (of && unitOf(of)) return { name, measure: of, of: undefined }
  if (of && is) return name ? { name, measure: undefined, of } : undefined
  const own = OWN.exec(label)?.[1]
  const measured = own ? MEASURED.exec(own) : undefined
  if (measured) return { name: measured[1] || undefined, measure: measured[2], of: undefined }
  return own ? { name: own, measure: undefined, of: undefined } : undefined
}

/** 人数的33.3% behind 道路占起数的41.7%. */
function measureBehind({ claims }: Reading, s: Claim): Told | undefined {
  const measure = claims[s.id - 1]?.role === 'share' ? /^(?:和)?([\u4e00-\u9fa5]{2,6})的$/.exec(s.label)?.[1] : undefined
  return measure && unitOf(measure) ? { name: undefined, measure, of: undefined } : undefined
}

const scoped = ({ claims }: Reading, s: Claim): boolean =>
  claims.slice(Math.max(0, s.id - 6), s.id + 1).some(c => c.paragraph === s.paragraph && c.sentence === s.sentence && SCOPE.test(c.label))

/** 占死亡失踪的 right behind 道路占起数的: of the same member. */
const follows = ({ claims }: Reading, last: Item | undefined, s: Claim): Item | undefined =>
  last &&
  claims[s.id - 1]?.role === 'share' &&
  /^[，、]?$/.test(s.sep) &&
  claims[s.id - 1]!.sentence === s.sentence &&
  last.paragraph === s.paragraph
    ? last
    : undefined

/** The member of this name; of 民办学校, 民办幼儿园 is what is listed as 幼儿园. */
function itemOf(reading: Reading, s: Claim, { name, of }: Told, unit: string | undefined): Item | undefined {
  const own = itemCalled(reading, s, name!, unit)
  if (own || !of) return own
  const bare = name!.startsWith(of.slice(0, 2)) ? name!.slice(2) : ''
  const item = bare.length > 1 ? itemCalled(reading, s, bare, unit) : undefined
  return item?.sentence === s.sentence ? item : undefined
}

function wholeOf(reading: Reading, item: Item, part: Claim, { measure, of }: Told): Claim | undefined {
  if (measure && !/数$|人次|金额/.test(measure)) {
    // 占死亡失踪的: of what was counted under that very name.
    const called = item.row.slice(0, item.at).flatMap(i => i.slots.filter(c => c.label.endsWith(measure) && alike(c.unit, part.unit)))
    if (called.length === 1) return called[0]
  }
  const division = divisionOf(reading, item, part.unit)
  if (!division) return undefined
  return !of || ALL.test(of) || isNamed(division.whole, of) ? division.whole : undefined
}

/** So many shares of neighbours say what theirs, and this one, are of. */
const OTHERS = 2
const NEAR = 6

/** 公证书47496件，内有国内民事15376件、国内经济13067件、涉外16117件。涉外占33.9%，国内民事占32.4%，国内经济占27.5%: what the shares of its neighbours by name are of. */
function agreed(reading: Reading, s: Claim, item: Item, part: Claim, { measure, of }: Told): Claim | undefined {
  if (measure || of || item.sentence === s.sentence) return undefined
  const others = reading.claims
    .slice(Math.max(0, s.id - NEAR), s.id + NEAR)
    .filter(o => o !== s && o.role === 'share' && o.paragraph === s.paragraph && o.sentence === s.sentence && o.step === s.step)
    .flatMap(share => {
      const name = wordsOf(share.label)?.name
      const mate = name && !UNTOLD.test(name) ? itemCalled(reading, share, name) : undefined
      const cell = mate && mate !== item && mate.sentence === item.sentence ? cellOf(mate, part.unit) : undefined
      return cell ? [{ share, cell }] : []
    })
  const first = Math.min(item.at, ...others.map(o => reading.items.of.get(o.cell.id)?.at ?? item.at))
  const wholes = item.row
    .slice(Math.max(0, first - NEAR), first)
    .flatMap(i => (i.sentence === item.sentence ? (cellOf(i, part.unit) ?? []) : []))
    .filter(w => w.printed > part.printed && others.filter(o => fitsShare(o.share, o.cell.value, w.value)).length >= OTHERS)
  return wholes.length === 1 ? wholes[0] : undefined
}

const isNamed = (whole: Claim, of: string): boolean => {
  const thing = of.replace(/(?:总数|总量|总额|总|数|量)+$/, '')
  return thing.length > 1 && (whole.label.endsWith(thing) || whole.noun.startsWith(thing) || isCalled(whole, thing))
}
