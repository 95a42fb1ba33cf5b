/**
 * 与会代表320名（党员占62.5%，200名；妇女占30%，96名）; 在540名干部中，女干部占30%，为162人; 简易程序适用率85.3%（512/600）: the share is told ahead of the count that has it, and the whole stands
 * before both, or behind a stroke.
 */
import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { addable, alike } from '../../../units.ts'
import { isExactCount, tellShare } from '../told.ts'

export const shareThenCount: RelationRule = {
  kind: 'share',
  title: '先写占比、后写其数',
  find: ({ claims }: Reading) => claims.flatMap(s => fraction(claims, s) ?? found(claims, s) ?? []),
  examples: {
    good: [
      '与会代表320名（党员占62.5%，200名；妇女占30%，96名）。',
      '在540名干部中，女干部占30%，为162人。',
      '全县干部540人，其中女干部占30%，共162人；党外干部占5%，计27人。',
      '简易程序适用率85.3%（512/600）。',
      '受理1481万件，其中主要网站受理1318.0万件。在主要网站受理的举报中，商业网站受理量占82.6%，达1089.2万件。',
    ],
    bad: [
      '与会代表320名（党员占65.2%，200名；妇女占30%，96名）。',
      '在540名干部中，女干部占36%，为162人。',
      '全县干部540人，其中女干部占30%，共162人；党外干部占9%，计27人。',
      '简易程序适用率83.5%（512/600）。',
      '受理1481万件，其中主要网站受理1318.0万件。在主要网站受理的举报中，商业网站受理量占86.2%，达1089.2万件。',
    ],
    traps: [
      '全县干部540人，其中女干部占30%，新提拔干部62人。',
      '上年干部540人。在岗干部中，女干部占30%，为192人。',
      '全县干部540人，其中科级260人，女干部占30%，为78人。',
      '适用率85.3%（9/12日统计）。',
      '与会代表320名（党员占62.5%，妇女96名）。',
      '受理1481万件，其中主要网站受理1318.0万件。在各地网站受理的举报中，商业网站受理量占86.2%，达1089.2万件。',
    ],
  },
}

const OWN = /^(?:其中)?[\u4e00-\u9fa5]{2,12}占(?:比|总数的?)?(?:为|约)?$/
const COUNT = /^，?(?:为|共|计|共计|即|有|达|达到)?$/
/** 在540名干部中，, 540人，其中 */
const AMONG = /^(?:[\u4e00-\u9fa5]{0,8}(?:中|里|当中)，(?:其中)?|，其中)[\u4e00-\u9fa5]+$/
const OTHER_TIME = /上年|去年|同期|上月|上季|年初/
/** So many shares are told of one whole in one breath. */
const MOST = 6

function found(claims: readonly Claim[], s: Claim): Found | undefined {
  const part = claims[s.id + 1]
  if (!isShare(s) || !part || !has(s, part)) return undefined
  const whole = s.owner >= 0 ? claims[s.owner] : wholeBefore(claims, s)
  if (!whole || !isCount(whole) || above(part.value, whole.value) || OTHER_TIME.test(whole.label)) return undefined
  if (whole.paragraph !== s.paragraph || !(alike(part.unit, whole.unit) || addable(part.unit, whole.unit))) return undefined
  // 540人，其中女干部占30%，为162人、党外占5%，27人: the next may be told by a count that has its own share behind it.
  const next = claims[part.id + 1]
  return next?.role === 'share' && next.label === '占' ? undefined : tellShare(s, [part], whole)
}

/** The count ahead of the first of the shares, of which the words say that these are among it. */
function wholeBefore(claims: readonly Claim[], s: Claim): Claim | undefined {
  let first = s
  for (let n = 1; n < MOST && first.sep === '；'; n++) {
    const [share, part] = [claims[first.id - 2], claims[first.id - 1]]
    if (!share || !part || !isShare(share) || !has(share, part) || share.sentence !== s.sentence) return undefined
    first = share
  }
  const whole = claims[first.id - 1]
  if (whole && whole.owner === s.owner && whole.sentence === s.sentence && AMONG.test(first.lead)) return whole
  return whole && saidAgain(whole, first) ? whole : undefined
}

/** 主要网站受理1318万件。在主要网站受理的举报中，商业网站占82.6%: what stands right before, by its very words. */
function saidAgain(whole: Claim, { lead, owner, paragraph, sentence }: Claim): boolean {
  const name = AGAIN.exec(lead)?.[1]
  return (
    name !== undefined &&
    whole.label.endsWith(name) &&
    whole.owner === owner &&
    whole.paragraph === paragraph &&
    sentence - whole.sentence <= 1
  )
}
const AGAIN = /^[。；，](?:在|其中|上述)?([\u4e00-\u9fa5]{4,12})的[\u4e00-\u9fa5]{2,6}[中里]，[\u4e00-\u9fa5]+$/

const isShare = (s: Claim): boolean => s.role === 'share' && s.form === 'percent' && s.precision === 'exact' && OWN.test(s.label)

const isCount = (c: Claim): boolean => isExactCount(c) && c.printed > 0 && c.unit !== ''

const has = (s: Claim, part: Claim): boolean =>
  isCount(part) && COUNT.test(part.lead) && part.owner === s.owner && part.bracket === s.bracket && part.sentence === s.sentence

/** （512/600） behind a rate: nothing else is in the brackets. */
function fraction(claims: readonly Claim[], s: Claim): Found | undefined {
  const [part, whole, next] = claims.slice(s.id + 1, s.id + 4)
  if (s.role !== 'rate' || s.form !== 'percent' || s.precision !== 'exact' || !part || !whole) return undefined
  if (part.owner !== s.id || whole.owner !== s.id || next?.owner === s.id || part.lead !== '' || whole.lead !== '/') return undefined
  if (part.unit !== whole.unit || part.step !== 1 || whole.step !== 1 || whole.printed <= 0) return undefined
  return above(part.value, whole.value) ? undefined : tellShare(s, [part], whole)
}
