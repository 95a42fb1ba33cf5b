/**
 * 整改完成率100%，320处隐患已整改302处; 普法宣传覆盖80%的村，全县200个村中有160个开展了宣传; 维持率75%，审结40件，其中维持30件: the rate is told ahead, and behind it, in one
 * breath, how many of how many there are whom its name speaks of.
 */
import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { definitionOf } from '../../share/rate-definitions.ts'
import { isExactCount, tellShare } from '../told.ts'

export const rateThenPart: RelationRule = {
  kind: 'share',
  title: '先写比率、后写其中若干',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '整改完成率100%，320处隐患已整改320处。',
      '村级卫生室覆盖率100%，全镇28个行政村有28个卫生室，做到村村有。',
      '代表建议答复满意率96.4%，28件建议中27件满意、1件基本满意。',
      '代表建议答复满意率100%，28件建议中27件满意、1件基本满意。',
      '行政复议维持率75%，审结40件，其中维持30件。',
      '不合格率2%，600批次样品中有12批次不合格。',
    ],
    bad: [
      '整改完成率100%，320处隐患已整改302处。',
      '村级卫生室覆盖率100%，全镇28个行政村有26个卫生室，做到村村有。',
      '代表建议答复满意率94.6%，28件建议中27件满意、1件基本满意。',
      '普法宣传覆盖85%的村，全县200个村中有160个开展了宣传。',
      '行政复议维持率70%，审结40件，其中维持30件。',
    ],
  },
}

/** What the rate is of: 整改完成 of 整改完成率, 普法宣传 of 普法宣传覆盖80%的村. */
const NAME = /([\u4e00-\u9fa5]{2,14}?)(?:率|(?<=覆盖)了?)(?:已|均)?(?:为|是|达到?|实现)?了?$/
const OTHER_TIME = /上年|去年|同期|上月|上季|年初/
const NOT = /[未不没尚无]/
/** 320处隐患已｜整改302处, 28件建议中｜27件: the words that part those from all. */
const PARTED = /(?:其中|中|里|内|已经?|共|均|现)?有?$/
/** Of those asked, whoever was not quite satisfied may be counted too. */
const WIDER = /基本|比较|较/

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const name = rate.form === 'percent' && rate.precision === 'exact' && rate.role !== 'change' ? NAME.exec(rate.label)?.[1] : undefined
  const [before, whole, part] = [claims[rate.id - 1], claims[rate.id + 1], claims[rate.id + 2]]
  if (!name || !whole || !part || ![whole, part].every(c => isCount(c, rate))) return undefined
  if (before?.paragraph === rate.paragraph && before.sentence === rate.sentence && rate.sep !== '；') return undefined
  if (whole.sep !== '，' || whole.unit !== part.unit || above(part.value, whole.value)) return undefined
  if (whole.label.length > 12 || [whole, part].some(c => OTHER_TIME.test(c.label))) return undefined
  if (part.sep === '，') return amongThem(rate, name, whole, part)
  if (part.sep !== '' || !isNamed(name, whole, part)) return undefined
  const next = claims[part.id + 1]
  const wide =
    /满意/.test(name) && next && isCount(next, rate) && next.sep === '、' && WIDER.test(next.label + next.noun) ? next : undefined
  const told = tellShare(rate, [part], whole)
  const both = wide ? tellShare(rate, [part, wide], whole) : told
  return both.verdict === 'holds' ? both : told
}

/** 审结40件，其中维持30件 of a 维持率: what came in or was open before may be left out of it. */
function amongThem(rate: Claim, name: string, whole: Claim, part: Claim): Found | undefined {
  const deed = /^，其中(?:已|共|有)*([\u4e00-\u9fa5]{2,6})$/.exec(part.lead)?.[1]
  if (!deed || !name.endsWith(deed)) return undefined
  const definition = definitionOf(name)
  const sure = CONCLUDED.test(whole.label) || (definition?.below.test(whole.label) && !definition.received?.test(whole.label))
  return tellShare(rate, [part], whole, { unsure: sure ? undefined : '文中没有写明以它为总数' })
}

const CONCLUDED = /(?:审结|办结|结案)[\u4e00-\u9fa5]{0,6}$/

/** Do the words of the part say what the name of the rate says? Two characters of it, or what is left of it without those that are counted. */
function isNamed(name: string, whole: Claim, part: Claim): boolean {
  const lead = part.lead
  const parted = PARTED.exec(lead)![0]
  const own = parted ? '' : lead.replace(/.*(?:中|里|内|已经?|均|共|有)/, '').slice(-4)
  const said = own + part.noun.replace(/^[、，]/, '')
  if (NOT.test(said) !== NOT.test(name)) return false
  const thing = whole.noun.replace(/(?:中|里|内|已|共|均|有).*$/, '')
  const covers = /覆盖|普及|配备/.test(name)
  const rest = name.replace(/覆盖|普及|配备/g, '')
  if (pieces(rest, 2).some(p => said.includes(p) && !thing.includes(p))) return true
  return covers && thing.length > 1 && name.startsWith(thing) && pieces(rest.slice(thing.length), 1).some(p => said.includes(p))
}

const pieces = (text: string, length: number): string[] =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, i) => text.slice(i, i + length))

const isCount = (c: Claim, rate: Claim): boolean =>
  isExactCount(c) &&
  c.unit !== '' &&
  c.owner === rate.owner &&
  c.sentence === rate.sentence &&
  c.paragraph === rate.paragraph &&
  c.printed > 0
