/**
 * @module The words of a share, read as one: 份额为, 尿素所占比重为, 许可类的份额是, 火灾扑救在出动总量中占, 农残超标一项就占 all say 占. What asks the words of a share
 * so has one form of each.
 */

const SHARE = '(?:份额|比重|占比)'
const TO = '(?:折算|换算|大约|约|仅|已|则|也|均)*(?:为|是|达到?)?'
const BARE = new RegExp(`^(?:所占的?|其|其所占)?(?:份额|比重|比例)${TO}$`)
const OWN = new RegExp(`^([^占率比]{1,16}?)(?:(?:所占的?|占的?|的)${SHARE}|所占的?比例|的?份额)${TO}$`)
const WITHIN = new RegExp(`^([^占率比]{0,12}?)在([^占率比，]{2,10}?)(?:之中|当中|里面|中|里)(?:所?占)(?:的?(?:份额|比重|比例))?${TO}$`)
const ALONE = /^([^占率比]{2,12}?)(?:一|单|这一)(?:项|类|家|个)(?:就|便|即|已)占(?:了|到)?$/
/** 占总批次（4000）的比重依次是, 占总数312件的比例为: a share of what is counted right before it. */
const OF_IT = new RegExp(`^的(?:比重|比例|份额)(?:分别|依次)?${TO}$`)
/** 相当于利润的: a share in another word; against another time it is none. */
const EQUAL = /^(?:约|大约)?相当于([^占率比年月期上去前平]{2,8})的$/
/** 公共服务类是, 林业则为 behind the share of another. */
const NEXT = /^(?:而|其中)?([^占率比年月期\d]{2,10}?)(?:则|约)?(?:是|为)$/
const ELSEWHERE = /^(?:全[国省市县区]|[本我]|合格|达标)|[增减升降高低]/

/** The words of a share in their one form, 甲占 or 甲占乙的; others as they are. */
export function shareWords(label: string): string {
  const equal = EQUAL.exec(label)?.[1]
  if (equal) return `占${equal}的`
  if (!/[占份比]/.test(label)) return label
  if (BARE.test(label)) return '占'
  if (OF_IT.test(label)) return '的'
  const [, part, whole] = WITHIN.exec(label) ?? []
  if (whole) return `${part}占${whole}的`
  const own = (OWN.exec(label) ?? ALONE.exec(label))?.[1]
  return own === undefined || ELSEWHERE.test(own) ? label : `${own.replace(/一[类项]$/, '')}占`
}

/** 许可类的份额是30.6%，公共服务类是40.8%: the second is told as the first. */
export function nextShare(label: string, before: string): string | undefined {
  const own = /(?:份额|比重)[\u4e00-\u9fa5]{0,3}$/.test(before) ? NEXT.exec(label)?.[1] : undefined
  return own === undefined || ELSEWHERE.test(own) ? undefined : `${own.replace(/一[类项]$/, '')}占`
}
