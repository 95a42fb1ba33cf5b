/**
 * @module What has the share is a member of a list that leaves nothing out, so that the share is of the list's total: 产生86.4万吨：综合利用71.3万吨、
 * 处置14.6万吨、贮存0.5万吨，利用率; 审结574件：……纠错47件……，审结案件纠错率; 民事1486件，刑事804件，行政27件……其中刑事案件占.
 */
import type { Claim } from '../../../claims.ts'
import type { List } from '../../../lists/index.ts'
import { added, FAR, fits, type Ground, type Pair, plainly, type Rank, within } from './pair.ts'

const RATE = /^([\u4e00-\u9fa5]{2,10})率(?:为|达到?|是)?$/
const SHARE = /^(?:其中)?([\u4e00-\u9fa5]{2,8}?)(?:案件|事项|纠纷|问题|类)?占比?$/
/** Where part of the list counts as well, or the whole is another. */
const UNTOLD = /全[国省市县区]|满意|按期|按时|及时|覆盖|知晓|综合|平均|同期|上年|合|共|[项类者个]/

const OPEN = /尚|正在|在[办审调诉途]|留存|待/

export const member: Rank = (ground, s) => {
  const name = (s.role === 'rate' ? RATE : s.role === 'share' ? SHARE : undefined)?.exec(s.label)?.[1]
  if (!name || UNTOLD.test(name)) return []
  const list = lists(ground, s).find(l => (s.role === 'share' || l.total.sentence === s.sentence) && l.parts.some(p => isCalled(p, name)))
  const own = list?.parts.filter(p => isCalled(p, name)) ?? []
  const part = own[0]
  const whole = list && ground.reading.claims[list.total.id]
  // 当场办结3200件、承诺办结1500件、正在办理300件，当场办结率: what is not settled yet may be left out.
  if (s.role === 'rate' && list?.parts.some(p => p !== part && OPEN.test(p.label)) && !(part && OPEN.test(part.label))) return []
  if (own.length !== 1 || !part || !whole || !within(part, whole)) return []
  // 优秀24件、合格30件、不合格6件，合格率: of both, where that fits.
  return list.parts.some(p => Math.abs(p.id - part.id) === 1 && fits(s, { part: added(part, p), whole }))
    ? []
    : [{ part, whole } satisfies Pair]
}

/** The complete lists of three and more, or of what 其中 names, before it in its paragraph, the nearest first. */
const lists = ({ ending }: Ground, s: Claim): List[] =>
  Array.from({ length: Math.min(FAR, s.id) }, (_, n) => ending.get(s.id - 1 - n) ?? [])
    .flat()
    .filter(
      ({ total, parts }) =>
        total.paragraph === s.paragraph &&
        total.owner < 0 &&
        s.id - total.id <= FAR &&
        (parts.length > 2 || parts[0]!.lead.startsWith('，其中')),
    )

/** 刑事 of 刑事案件占, 综合利用 of 利用率, 纠错 of 审结案件纠错率. */
const isCalled = (c: Claim, name: string): boolean => {
  const label = plainly(c)
  return label.length >= 2 && (label.endsWith(name) || name.endsWith(label)) && /[不未无]/.test(label) === /[不未无]/.test(name)
}
