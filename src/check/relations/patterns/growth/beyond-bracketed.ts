/**
 * 受理530件，已超过上年全年受理量（500件）30件; 增长4.4%，高于全省平均水平（3.8%）0.6个百分点: what is passed stands in brackets, and right behind them by how much.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { sentenceTo, tellDifference, tellPoints } from '../told.ts'

export const beyondBracketed: RelationRule = {
  kind: 'growth',
  title: '超过括号中的数若干',
  find: ({ claims, view: { text } }) => claims.flatMap(by => found(claims, text, by) ?? []),
  examples: {
    good: [
      '前三季度受理申请530件，已超过上年全年受理量（500件）30件。',
      '规上工业增加值增长4.4%，高于全省平均水平（3.8%）0.6个百分点。',
      '亩均用水318立方米，低于全市平均值（352立方米）34立方米。',
    ],
    bad: [
      '前三季度受理申请530件，已超过上年全年受理量（500件）80件。',
      '规上工业增加值增长4.4%，高于全省平均水平（3.8%）8.6个百分点。',
      '亩均用水318立方米，低于全市平均值（352立方米）43立方米。',
    ],
    traps: [
      // Of another measure, of several, of another account.
      '前三季度受理申请530件，办结率超过上年（96%）1.2个百分点。',
      '受理申请530件、办结412件，受理量已超过上年全年（500件）12件。',
      '规上工业增加值下降4.4%，高于全省平均水平（3.8%）0.6个百分点。',
    ],
  },
}

const PAST = /^，(?:已经?|均|也)?(?:(超过|超出|高于|高出|多于|领先|快于|优于)|低于|少于|慢于|落后于?|不及)(?:了)?[\u4e00-\u9fa5\d]{1,16}$/
const BACK = 6

function found(claims: readonly Claim[], text: string, by: Claim): Found | undefined {
  const [now, base] = [claims[by.id - 2], claims[by.id - 1]]
  if (!now || !base || by.start !== base.stop + 1 || text[base.stop] !== '）' || by.precision !== 'exact') return undefined
  const way = PAST.exec(base.lead)
  if (!way || base.form !== now.form || ![now, base].every(c => isValue(c, by))) return undefined
  // 受理530件、办结412件: which of two is meant, no word tells.
  if (sentenceTo(claims, now, BACK).some(c => c.form === now.form && alike(c.unit, now.unit))) return undefined
  const pair = way[1] ? ([now, base] as const) : ([base, now] as const)
  if (by.form === 'point') return now.form === 'percent' ? tellPoints(by, pair) : undefined
  return by.form === 'plain' && now.form === 'plain' && now.unit !== '' && [now, base].every(c => alike(c.unit, by.unit))
    ? tellDifference('growth', by, pair)
    : undefined
}

const isValue = (c: Claim, by: Claim): boolean =>
  (c.form === 'plain' || c.form === 'percent') &&
  c.precision === 'exact' &&
  c.sign >= 0 &&
  c.printed > 0 &&
  c.sentence === by.sentence &&
  c.paragraph === by.paragraph
