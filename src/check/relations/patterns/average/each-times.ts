/**
 * 28个村每村配备3名，共配备84名; 每名网格员平均服务110户，860名网格员共服务94600户; 授课72节，36所学校每校2节: how many there are, how much there is of each, and how much in all, with
 * nothing between.
 */

import type { Claim } from '../../../claims.ts'
import { over } from '../../../interval.ts'
import { isMean } from '../../../lists/list.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isNumber } from '../../../traits.ts'
import { addable, measure } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { printedMean } from '../../average.ts'
import { tell } from '../told.ts'

export const eachTimes: RelationRule = {
  kind: 'average',
  title: '每村若干、共若干',
  find: ({ claims, view }: Reading) => claims.flatMap(c => found(claims, view.text, c) ?? []),
  examples: {
    good: [
      '全镇28个村每村配备调解员3名，共配备84名。',
      '每村安排2万元，28个村共安排56万元。',
      '每名网格员平均服务110户，860名网格员共服务94600户。',
      '教育系统开展法治副校长授课72节，36所学校每校2节。',
      '分5批组织培训，每批60人，共培训300人。',
      '共开展3轮检查，每轮检查120家，累计检查360家次。',
      '举办培训班12期，每期60人，共培训720人次。',
    ],
    bad: [
      '全镇28个村每村配备调解员4名，共配备84名。',
      '每村安排3万元，28个村共安排56万元。',
      '每名网格员平均服务101户，860名网格员共服务94600户。',
      '教育系统开展法治副校长授课76节，36所学校每校2节。',
      '分6批组织培训，每批60人，共培训300人。',
      '共开展3轮检查，每轮检查150家，累计检查360家次。',
      '举办培训班12期，每期60人，共培训702人次。',
    ],
    // What the ones have on average is not what the others have in all.
    traps: ['法官28人，结案2436件，人均87件；其中院长4人办案164件，人均41.0件，其余24人人均94.7件。'],
  },
}

const EACH = /每一?([\u4e00-\u9fa5]{1,12})$/
/** 件均标的额5万元; 15个社区各配备2名. */
const EVENLY = /^(?:平均)?([人户村校镇件案宗笔车站])均[\u4e00-\u9fa5]{0,8}$/
const APIECE = /^[\u4e00-\u9fa5]{0,8}各[\u4e00-\u9fa5]{0,6}$/
/** No number of each, but its bounds; and what each has not once, but every day. */
const BOUND = /不少于|至少|不低于|不超过|最多|最少|以上|近|约|超|达到?$|每[天日周月季年]/
/** What goes round: so many of them are counted by the very word. */
const ROUNDS = /^[批期轮场次组班车趟支]/
const PLACES = /^[村校镇街县区站局社园户人车件案宗笔]/
const TOGETHER = /(?:共|累计|合计|总)/
const OTHER_TIME = /上年|去年|同期|计划|目标|拟|将/

function found(claims: readonly Claim[], text: string, each: Claim): Found | undefined {
  const apiece = each.sep === '' && APIECE.test(each.lead)
  const of = apiece ? '各' : (EACH.exec(each.label) ?? EVENLY.exec(each.label))?.[1]
  if (!of || BOUND.test(each.label) || !isCount(each) || measure(each.unit)) return undefined
  const near = [-2, -1, 1, 2].map(n => claims[each.id + n])
  const [further, before, next, last] = near.map(c =>
    c && isCount(c) && c.paragraph === each.paragraph && c.sentence === each.sentence && c.owner === each.owner && !OTHER_TIME.test(c.label)
      ? c
      : undefined,
  )
  // 7个村各1名，2个社区各2名，共11名: in all of both.
  const earlier = claims[each.id - 2]
  if (earlier && isEach(earlier) && earlier.sentence === each.sentence && sameUnit(earlier, each)) return undefined
  // 6个组每组5人，共35人（含指挥部5人）
  if ([before, each, next, last].some(c => c && text[c.stop + c.noun.length] === '（')) return undefined
  const fits = (heads: Claim | undefined, all: Claim | undefined): boolean =>
    heads !== undefined && all !== undefined && isOne(of, heads) && sameUnit(all, each) && !isMean(all)
  // 15个社区各配备2名，共30名
  if (apiece && before?.sep !== '、' && before && !measure(before.unit) && sameUnit(next ?? before, each))
    return next?.sep === '，' && TOGETHER.test(next.label) ? told(each, next, before) : undefined
  // 28个村每村3名，共84名
  if (fits(before, next) && next!.sep === '，' && TOGETHER.test(next!.label)) return told(each, next!, before!)
  // 每村2万元，28个村共56万元
  if (fits(next, last) && next!.sep === '，' && last!.sep === '' && TOGETHER.test(last!.label)) return told(each, last!, next!)
  // 授课72节，36所学校每校2节
  const alone = !next || next.sep === '；'
  return alone && fits(before, further) && before!.sep === '，' && each.sep === '' ? told(each, further!, before!) : undefined
}

const isEach = (c: Claim): boolean => (c.sep === '' && APIECE.test(c.lead)) || EACH.test(c.label)

/** 每村 of 28个村, 每名网格员 of 860名网格员, 每批 of 分5批. */
function isOne(of: string, heads: Claim): boolean {
  const thing = heads.noun.replace(/每.*$/, '')
  if (measure(heads.unit)) return false
  if (PLACES.test(of)) return heads.unit === of[0] || (of === '案' && heads.unit === '件') || thing.slice(0, 4).includes(of[0]!)
  if (ROUNDS.test(of)) return heads.unit === of[0]
  const [unit, rest] = [of[0]!, of.slice(1)]
  if (unit !== heads.unit) return false
  if (rest === '') return true
  return thing.length > 1 ? rest.startsWith(thing.slice(0, 2)) : thing === '' && rest.length > 1 && heads.label.endsWith(rest.slice(0, 2))
}

const sameUnit = (all: Claim, each: Claim): boolean =>
  all.unit === each.unit || all.unit === `${each.unit}次` || (all.unit !== '' && each.unit !== '' && addable(all.unit, each.unit))

const isCount = (c: Claim): boolean => isNumber(c) && c.printed > 0 && c.unit !== ''

const told = (each: Claim, all: Claim, heads: Claim): Found =>
  tell({
    kind: 'average',
    claim: each,
    // 每校2节 is what each has; 平均每校2节 may have been rounded.
    stated: /均/.test(each.label) ? printedMean(each) : each.value,
    computed: over(all.value, heads.value),
    parts: [all, heads],
    working: `${number(all.printed)}÷${number(heads.printed)}＝${number(all.printed / heads.printed, 2)}`,
    said: figure(each),
  })
