/** 游客恢复到2019年同期38.1万人次的112.3%，达到42.8万人次: what there is now stands behind its share of what there was. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { tellShare } from '../told.ts'

export const recovered: RelationRule = {
  kind: 'share',
  title: '恢复到前期的百分之几',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '接待游客恢复到2019年同期38.1万人次的112.3%，达到42.8万人次。',
      '客流恢复至上年同期1250人次的80%，为1000人次。',
      '接待42.8万人次，恢复到2019年同期38.1万人次的112.3%。',
    ],
    bad: [
      '接待游客恢复到2019年同期38.1万人次的112.3%，达到41.8万人次。',
      '客流恢复至上年同期1250人次的80%，为1100人次。',
      '接待42.8万人次，恢复到2019年同期38.1万人次的118.3%。',
    ],
  },
}

const BACK_TO = /(?:恢复|回升|达)(?:到|至)[^，。；：]{0,4}(?:年|期|上年|去年)[^，。；：]{0,6}$/
const NOW = /^，(?:已|共)?(?:达到?|为)$/

/** What it has come to: 达到42.8万人次. */
const behind = (claims: readonly Claim[], share: Claim): Claim | undefined => {
  const now = claims[share.id + 1]
  return now && NOW.test(now.lead) && now.form === 'plain' && now.paragraph === share.paragraph ? now : undefined
}

/** 接待42.8万人次，恢复到……: what stands right before. */
const before = (claims: readonly Claim[], base: Claim | undefined): Claim | undefined => {
  const now = base && claims[base.id - 1]
  return now?.role === 'count' && now.form === 'plain' && base!.sep === '，' && !/[^，]，[^，]*，/.test(base!.lead) ? now : undefined
}

function found({ claims }: Reading, share: Claim): Found | undefined {
  const base = claims[share.id - 1]
  const now = behind(claims, share) ?? before(claims, base)
  if (share.form !== 'percent' || share.label !== '的' || share.precision !== 'exact' || !base || !now) return undefined
  if (!BACK_TO.test(base.label) || base.form !== 'plain' || !alike(base.unit, now.unit)) return undefined
  if ([base, now].some(c => c.sentence !== share.sentence || c.paragraph !== share.paragraph || c.precision !== 'exact')) return undefined
  return tellShare(share, [now], base)
}
