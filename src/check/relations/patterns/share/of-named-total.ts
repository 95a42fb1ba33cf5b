/** 累计组织普法活动58场次，……其中主题宣讲27场次，约占活动总场次的47%; 立电信网络诈骗案件221起……刷单返利类40起，占立案总数的18.1%: of the one figure before it in the paragraph that the name fits. */
import type { Claim } from '../../../claims.ts'
import { fitsShare } from '../../../lists/index.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { decideNamed } from '../../share/verdict.ts'
import { isExactCount } from '../told.ts'

export const ofNamedTotal: RelationRule = {
  kind: 'share',
  title: '占某某总数的比例',
  find: ({ claims }) => found(claims),
  examples: {
    good: [
      '累计组织普法活动58场次，覆盖群众3400余人次，其中主题宣讲27场次，约占活动总场次的47%。',
      '立电信网络诈骗案件221起，破获195起，破案率为88.2%；其中刷单返利类40起，占立案总数的18.1%。',
      '同期发生的530起道路交通事故中，涉摩托车的295起，占事故总数的55.7%；发生在夜间的120起，占22.6%。',
    ],
    bad: [
      '累计组织普法活动58场次，覆盖群众3400余人次，其中主题宣讲27场次，占活动总场次的56.6%。',
      '立电信网络诈骗案件221起，破获195起，破案率为88.2%；其中刷单返利类40起，占立案总数的16.1%。',
      '同期发生的530起道路交通事故中，涉摩托车的295起，占事故总数的55.7%；发生在夜间的120起，占26.6%。',
    ],
    traps: [
      // Several fit the name, the whole is of another place or time, or not told.
      '受理投诉800件，办结投诉760件，其中价格类190件，占投诉总数的25.0%。',
      '全市发生火灾120起，其中城区30起，占全省火灾总数的2.1%。',
      '去年发生火灾120起，今年电气火灾30起，占火灾总数的31.2%。',
      '发生火灾120起，电气火灾30起，占火灾总数的25.0%；伤亡12人，占6.0%。',
      '开展宣传活动126场次，其中进校园38场次，占活动总数的18.9%。',
    ],
  },
}

const OF =
  /^(?:约|仅)?占(?:全部|全年|同期|所有|当年|本月|当月)?([\u4e00-\u9fa5]{2,6}?)总(?:数|量|场次|起数|件数|人数|户数|次数|人次|宗数|家数|批次)的?(?:比例|比重)?(?:为|达|约)?$/
const PLACE = /^全[国省市县区镇州院局]|^[国省市]/
const OTHER = /上年|去年|上月|上季|其中|另/
const AMONG = /其中|[中里]，/
/** So many figures before it the whole may stand. */
const FAR = 16
/** So many figures before it another may give it. */
const AFAR = 80

function found(claims: readonly Claim[]): Found[] {
  const out: Found[] = []
  let last: { share: Claim; whole: Claim } | undefined
  for (const s of claims) {
    if (s.form !== 'percent' || s.role !== 'share' || s.precision !== 'exact' || s.owner >= 0 || s.sep !== '，') continue
    const part = claims[s.id - 1]
    if (!part || !isMember(part, s) || part.sentence !== s.sentence || part.label === '' || s.lead !== `，${s.label}`) continue
    if (part.sep === '、') continue
    const key = OF.exec(s.label)?.[1]
    const goesOn = s.label === '占' && last?.share.id === s.id - 2 && last.share.sentence === s.sentence && part.sep === '；'
    const whole = key ? wholeOf(claims, s, part, key) : goesOn && !/其中|[中里]/.test(part.label) ? last!.whole : undefined
    if (!whole || part.unit !== whole.unit || part.printed > whole.printed) continue
    const told = decideNamed(s, [part], whole)
    // 宣传活动126场次，其中进校园38场次，占活动总数的18.9%: of more than these, unless it is a slip.
    if (!told || (told.verdict === 'fails' && !oneDigitOff(s, (100 * part.printed) / whole.printed))) continue
    out.push(told)
    if (told.verdict === 'holds') last = { share: s, whole }
  }
  return out
}

/** The only one that is called so; where another gives it, nobody knows. */
function wholeOf(claims: readonly Claim[], s: Claim, part: Claim, key: string): Claim | undefined {
  if (PLACE.test(key)) return undefined
  const near = claims
    .slice(Math.max(0, part.id - FAR), part.id)
    .filter(c => isMember(c, s) && c.unit === part.unit && c.printed > part.printed)
  const called = near.filter(c => hasAll(c.label + c.noun, key))
  const [whole] = called
  if (!whole || called.length > 1 || OTHER.test(whole.label) || whole.sentence !== s.sentence) return undefined
  // 普惠性幼儿园在园6103人；公办园4417人，占在园总数的64.7%: only what the words put among them is part of them.
  if (!claims.slice(whole.id + 1, part.id + 1).some(c => AMONG.test(c.lead))) return undefined
  const others = claims.slice(Math.max(0, part.id - AFAR), s.id + FAR).filter(c => c.form === 'plain' && c !== whole)
  return others.some(c => c.printed > part.printed && fitsShare(s, part.value, c.value)) ? undefined : whole
}

/** 立案 in 立电信网络诈骗案件. */
const hasAll = (words: string, key: string): boolean => {
  let at = 0
  for (const c of key) {
    at = words.indexOf(c, at) + 1
    if (at === 0) return false
  }
  return true
}

const isMember = (c: Claim, s: Claim): boolean =>
  isExactCount(c) && c.step === 1 && c.printed > 0 && c.unit !== '' && c.owner < 0 && c.paragraph === s.paragraph
