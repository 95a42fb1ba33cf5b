/**
 * @module A share that is of something else than the two figures found for it, as its own words or what stands beside it say: 占该类总数的33.3%, 总整改率, 20万元以上占70.6%,
 * 税收占比较上年（67.6%）. Part of the kind `share`: then a difference proves nothing.
 */
import type { Claim } from '../../claims.ts'
import { fitsShare } from '../../lists/index.ts'
import type { Found, Reading } from '../../reading.ts'
import { shareWord } from '../average/named.ts'

/** Of its own class, whose number stands elsewhere. */
const OF_CLASS = /占(?:到)?该[\u4e00-\u9fa5]{0,6}/
/** Of all that was done, and not of the last kind alone. */
const OVERALL = /^(?:总|总体|综合)[\u4e00-\u9fa5]{2,6}率/
/** 复检后总合格率99.6%, 补考后及格率: of those who passed at once and of those who passed then, and not of these alone. */
const SECOND =
  /^(?:其中)?(?:经)?(?:整改|返[修工]|处理)?(?:复[检查验核测试审]|补[考测检]|返[修工]|重[检考测]|再次?[检考]|二次|整改)[^，。；率]{0,4}后[^，。；]{0,8}率/
const AGAIN = /复[检查验核测试审]|补[考测检]|返[修工]|重[检考测]|再次|二次|整改/
/** What was due to be answered is no part of all that was sent. */
const DUE = /到(?:期|[\u4e00-\u9fa5]{0,4}期限)|期满|届满/
/** 20万元以上占: of several classes together. */
const FROM_THERE = /以[上下内](?:者|的)?(?:合计)?占(?:比)?$/
/** 比上年（67.6%）下降: what it was. */
const THEN = /[比较](?:上年|去年|上期|上月|同期)(?:末|同期)?的?[（(]$/
const LONG = 12
/** 调解、和解件数占审结总数的34.5%: the sentence begins with a thing of its own that is not counted. */
const SUBJECT = /[。；][^。；：\d]{4,}占[^。；]*$/

/** 窗口办理24项，占全市窗口办件的16.5%: of a wider place, which nothing before speaks of, and of a thing that the whole is not called. */
const OF_WIDER = /占(全[国省市州])([\u4e00-\u9fa5]{2,10}?)(?:总[数量额]|数)?的?(?:比重|比例)?(?:为|达)?$/
const BEFORE = 400
function isWider({ view: { text } }: Reading, s: Claim, whole: Claim): boolean {
  const [, place, thing] = OF_WIDER.exec(s.label) ?? []
  if (!place || !thing || shareWord(thing, whole.label)) return false
  return !text.slice(Math.max(0, s.start - s.label.length - BEFORE), s.start - s.label.length).includes(place)
}

export function isOfOther(reading: Reading, s: Claim, found: Found): boolean {
  const { claims, view, byPlace } = reading
  const [part, whole] = found.parts.map(p => byPlace.get(p.start))
  if (!part || !whole) return false
  return (
    (OF_CLASS.test(s.label) && found.parts.length === 2) ||
    (OVERALL.test(s.label) && found.parts.length === 2 && part.id === s.id - 1 && !/总|共/.test(whole.label)) ||
    (SECOND.test(s.label) && found.parts.length === 2 && AGAIN.test(part.label)) ||
    (DUE.test(part.lead) && !DUE.test(whole.lead) && s.printed === 100) ||
    (FROM_THERE.test(s.label) && part.id === s.id - 1) ||
    THEN.test(view.text.slice(Math.max(0, s.start - LONG), s.start)) ||
    isWider(reading, s, whole) ||
    besides(claims, s, part, whole) ||
    ofSubject(claims, s, part) ||
    isInOrder(claims, s, part)
  )
}

/** 公办园4417人，占在园总数的64.7%，占普惠园在园数的72.4%: what gives the one is not what the other is of. */
const besides = (claims: readonly Claim[], s: Claim, part: Claim, whole: Claim): boolean =>
  [claims[s.id - 1], claims[s.id + 1]].some(
    other =>
      other?.role === 'share' &&
      other.sentence === s.sentence &&
      other.label !== s.label &&
      /^占[\u4e00-\u9fa5]{3,}/.test(other.label) &&
      /^占[\u4e00-\u9fa5]{3,}/.test(s.label) &&
      Math.min(other.id, s.id) === part.id + 1 &&
      fitsShare(other, part.value, whole.value),
  )

/** The first figure of its sentence is a share, with a subject that no figure counts. */
function ofSubject(claims: readonly Claim[], s: Claim, part: Claim): boolean {
  if (!/^占/.test(s.label) || (part.sentence === s.sentence && part.paragraph === s.paragraph)) return false
  let first = s
  while (claims[first.id - 1]?.sentence === s.sentence && (claims[first.id - 1]!.role === 'share' || claims[first.id - 1]!.owner >= 0))
    first = claims[first.id - 1]!
  return first !== s && SUBJECT.test(first.lead)
}

/** 甲2817件、乙1436件、丙1129件，分别占34.3%、17.5%和13.7%: the last share is of the last count. */
function isInOrder(claims: readonly Claim[], s: Claim, part: Claim): boolean {
  const joint = (c: Claim | undefined): boolean => c?.form === 'percent' && /^[、和与及]$/.test(c.lead)
  let [first, last] = [s, s]
  while (joint(first) && claims[first.id - 1]?.form === 'percent') first = claims[first.id - 1]!
  while (joint(claims[last.id + 1])) last = claims[last.id + 1]!
  const many = last.id - first.id + 1
  const own = claims[first.id - many + (s.id - first.id)]
  return (
    many > 1 && /分别占/.test(first.label) && own !== undefined && own.unit === part.unit && own.sentence === s.sentence && own !== part
  )
}
