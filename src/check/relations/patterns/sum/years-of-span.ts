/**
 * 2011年至2013年，共审结1086件，其中交通事故案件876件。2011年审结交通事故案件258件；2012年审结288件；2013年审结330件: each year of the span is told, of the same thing done, and all of them are the whole.
 * 2021年审结176件，2022年199件，2023年179件。三年审结的554件: the years behind which the whole stands. 比去年23起增加……综合两年数据，62起.
 */
import type { Claim } from '../../../claims.ts'
import { meets, total } from '../../../interval.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import type { View } from '../../../view.ts'
import { isOwnCount, tellSum } from '../told.ts'

export const yearsOfSpan: RelationRule = {
  kind: 'sum',
  title: '一段时期的各年',
  find: ({ claims, view }: Reading) => claims.flatMap(c => ofSpan(claims, view, c) ?? afterYears(claims, c) ?? ofTwo(claims, c) ?? []),
  examples: {
    good: [
      '2011年至2013年，法院共审结人身权纠纷1086件，其中交通事故案件887件。2011年审结交通事故案件258件，其中撤诉16件；2012年审结288件，其中撤诉21件；2013年审结341件，其中撤诉10件。',
      '2021年审结醉酒型176件，2022年199件，2023年179件。三年办理的554起中，初犯占九成。',
      '今年共受理危险驾驶案件39起，均为酒驾，比去年全年受理的23起增加69.6%。综合两年数据，62起案件中只有一名女性。',
    ],
    bad: [
      '2011年至2013年，法院共审结人身权纠纷1086件，其中交通事故案件876件。2011年审结交通事故案件258件，其中撤诉16件；2012年审结288件，其中撤诉21件；2013年审结341件，其中撤诉10件。',
      '2019—2021年共立案查处欺诈骗保480起。2019年立案查处欺诈骗保150起，2020年立案查处160起，2021年立案查处180起。',
      '2021年审结醉酒型176件，2022年199件，2023年179件。三年办理的564起中，初犯占九成。',
    ],
    traps: [
      // Of another thing, of what came and not of what was closed, a year left out.
      '2011年至2013年，法院共审结人身权纠纷1086件，其中交通事故案件876件。2011年受理交通事故案件256件；2012年受理287件；2013年受理331件。',
      '2011年至2013年，法院共审结人身权纠纷1086件，其中交通事故案件876件。2011年审结医疗纠纷58件；2012年审结88件；2013年审结41件。',
      '2011年至2013年，法院共审结人身权纠纷1086件。2012年审结人身权纠纷288件；2013年审结341件。',
      '2021年审结醉酒型176件，2022年199件，2023年179件。三年办理的700起案件中，盗窃占一成。',
      '今年受理危险驾驶案件39起，比去年的23起增加69.6%。近两年数据表明，75起案件中酒驾占多数。',
    ],
  },
}

const SPAN = /((?:19|20)\d{2})年?(?:至|—|-|－|~|到)((?:19|20)\d{2})年(?:期间|间)?[，、]?/
const ACT = /(?:审结|受理|办结|立案查处|立案|查处|起诉|新收|收案|化解|调解|接收|执结|办理|发生)/
const OF_YEAR = /^(?:其中)?((?:19|20)\d{2})年(?:度|全年)?(?:共|累计)?([\u4e00-\u9fa5]*)$/
const AHEAD = /^(?:其中|共|累计|合计|全市|各类)+/
/** So many years, and so many figures behind the whole. */
const MOST = 8
const FAR = 40

/** The words of its sentence before it. */
function said({ text }: View, { start }: Claim): string {
  const near = text.slice(Math.max(0, start - 160), start)
  return near.slice(Math.max(near.lastIndexOf('。'), near.lastIndexOf('\n')) + 1)
}

function ofSpan(claims: readonly Claim[], view: View, whole: Claim): Found | undefined {
  if (!isOwnCount(whole)) return undefined
  const words = said(view, whole)
  const span = SPAN.exec(words)
  const [from, to] = [Number(span?.[1]), Number(span?.[2])]
  const act = ACT.exec(words)?.[0]
  const thing = whole.label.replace(AHEAD, '').split(ACT).at(-1)?.replace(AHEAD, '') ?? ''
  if (!span || !act || thing.length < 2 || !(to > from && to - from < MOST)) return undefined
  const parts: Claim[] = []
  for (const c of claims.slice(whole.id + 1, whole.id + 1 + FAR)) {
    if (c.paragraph !== whole.paragraph) break
    const [, year, deed] = (isOwnCount(c) && OF_YEAR.exec(c.label)) || []
    if (!year || !deed?.startsWith(act)) continue
    const own = deed.slice(act.length)
    // 2011年审结交通事故案件258件；2012年审结288件: named once, and then not again.
    const same = parts.length ? own === '' || own === thing : own === thing
    if (!same || Number(year) !== from + parts.length || !alike(c.unit, whole.unit)) return undefined
    parts.push(c)
  }
  return parts.length === to - from + 1 ? tellSum(whole, parts) : undefined
}

const NUMERAL = '零一两三四五六'
const YEARS = /^(?:这|上述|近)?([两三四五六])年(?:来|间)?(?:共|累计|合计|总共|一共)*(?:审结|受理|办结|查处|办理|化解|起诉|接收|收到)?的?$/
const YEAR = /((?:19|20)\d{2})年(?:度)?[\u4e00-\u9fa5]{0,12}$/

/** Where they make it, or all but make it: what else the years may have seen is told elsewhere. */
function afterYears(claims: readonly Claim[], whole: Claim): Found | undefined {
  const n = isOwnCount(whole) ? NUMERAL.indexOf(YEARS.exec(whole.label)?.[1] ?? ' ') : -1
  if (n < 2) return undefined
  const parts = claims.slice(Math.max(0, whole.id - n), whole.id)
  const years = parts.map(p => Number(YEAR.exec(p.label)?.[1]))
  const inTurn = parts.length === n && years.every((y, i) => y === years[0]! + i)
  const kin = parts.every(
    p => isOwnCount(p) && p.paragraph === whole.paragraph && alike(p.unit, whole.unit) && whole.sentence - p.sentence <= 1,
  )
  return inTurn && kin && isNear(whole, parts) ? tellSum(whole, parts) : undefined
}

const BOTH = /(?:综合|合并|合计|加上)(?:这|近|今明|今年和去年|上述)?[两2二]年(?:的)?(?:数据|案件|情况|合计|相加)?，[^，。；\d]{0,8}$/

/** 今年39起，比去年23起增加……综合两年数据，62起. */
function ofTwo(claims: readonly Claim[], whole: Claim): Found | undefined {
  if (!isOwnCount(whole) || !BOTH.test(whole.lead)) return undefined
  const near = claims
    .slice(Math.max(0, whole.id - 4), whole.id)
    .filter(c => c.paragraph === whole.paragraph && whole.sentence - c.sentence === 1)
  const base = near.find(
    c => c.form === 'plain' && c.precision === 'exact' && /(?:去年|上一?年)[^，。；]*$/.test(c.label) && alike(c.unit, whole.unit),
  )
  const now = base && claims[base.id - 1]
  return now && isOwnCount(now) && alike(now.unit, whole.unit) && isNear(whole, [now, base]) ? tellSum(whole, [now, base]) : undefined
}

const isNear = (whole: Claim, parts: readonly Claim[]): boolean =>
  meets(total(parts.map(p => p.value)), whole.value) ||
  oneDigitOff(
    whole,
    parts.reduce((n, p) => n + p.printed, 0),
  )
