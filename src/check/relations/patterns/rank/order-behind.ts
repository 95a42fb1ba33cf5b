/** 三类提案里，社会建设类69件，经济建设类58件，文化建设类30件，数量由多到少排列: in what order members stand is said right behind them. */
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { number } from '../../../words.ts'
import { isOfTheirMeasure, membersBefore } from '../../rank/members.ts'
import { inWords } from '../told.ts'

export const orderBehind: RelationRule = {
  kind: 'rank',
  title: '列后说明的排列次序',
  find: reading => everyMatch(reading.view.text, SAID).flatMap(m => found(reading, m) ?? []),
  examples: {
    good: [
      '三类提案里，社会建设类69件，经济建设类58件，文化建设类30件，数量由多到少排列。',
      '东镇12件、南镇25件、西镇30件，按件数从少到多排序。',
      '各区得分为：东区96.2分、西区95.1分、南区90.8分，依次由高到低。',
    ],
    bad: [
      '三类提案里，社会建设类69件，经济建设类58件，文化建设类30件，数量由少到多排列。',
      '三类提案里，社会建设类69件，经济建设类85件，文化建设类30件，数量由多到少排列。',
      '东镇12件、南镇25件、西镇20件，按件数从少到多排序。',
      '各区得分为：东区96.2分、西区95.1分、南区98.8分，依次由高到低。',
    ],
    traps: [
      '东镇12件、南镇25件、西镇20件，办结率由高到低排列。',
      '东镇12件、南镇25件、西镇20件，风险等级由高到低。',
      '东镇12件、南镇25件、西镇20件，由高到低分三级管理。',
      '东镇12件、南镇25件、西镇20件，数量由多到少，逐月下降。',
      '城市管理198件、交通出行62件、住房保障211件、劳动社保135件，数量由多到少排列，城市管理类位列第二。',
    ],
  },
}

const SAID =
  /[，；（](?<by>(?:按|以)?[\u4e00-\u9fa5]{0,6}?)(?:[由从自](?:(?<fall>高到低|多到少|大到小)|低到高|少到多|小到大))(?:的?(?:顺序|次序))?(?:依次)?(?<end>排列|排序)?(?=[，。；）])/g

const PLACED = /^，[^，。；]{1,12}?(?:位?[居列]|排名?在?)(?:第|首|前|末)/

function found(reading: Reading, m: RegExpMatchArray & { index: number }): Found | undefined {
  const list = membersBefore(reading, m.index)
  const all = list?.members.map(x => x.claim)
  const last = all?.at(-1)
  if (!list || !all || !last || m.index > last.stop + 1) return undefined
  const { by, fall, end } = m.groups as Record<string, string | undefined>
  const measure = by!.replace(/^[按以]|依次|分别|均/g, '')
  if ((!end && !/依次|[按以]/.test(by!)) || !isOfTheirMeasure(list, measure)) return undefined
  const out = all.findIndex((c, i) => i > 0 && (fall ? c.printed > all[i - 1]!.printed : c.printed < all[i - 1]!.printed))
  // 数量由多到少排列，城市管理类位列第二: how they would stand, and who would be second.
  if (out >= 0 && PLACED.test(reading.view.text.slice(m.index + m[0].length, m.index + m[0].length + 20))) return undefined
  const told = all.map(c => number(c.printed)).join('、')
  return inWords(out < 0, {
    kind: 'rank',
    claim: { start: m.index + 1, end: m.index + m[0].length },
    stated: last.value,
    computed: (all[out] ?? last).value,
    parts: all,
    message: `${told}，${out < 0 ? '与' : '不是'}“${m[0].slice(1)}”${out < 0 ? '相符' : ''}。`,
  })
}
