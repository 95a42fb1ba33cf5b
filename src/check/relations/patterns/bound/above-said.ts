/** 占比超过10%的有城东、城西、城北，分别占19.18%、17.43%、12.53%: those that are chosen by a limit keep it, each of them. */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { number } from '../../../words.ts'
import { inWords } from '../told.ts'

export const aboveSaid: RelationRule = {
  kind: 'bound',
  title: '超过某一比例的各项',
  find: ({ claims, view }: Reading) => claims.flatMap(c => found(claims, view.text, c) ?? []),
  examples: {
    good: ['案件占比超过10%的有城东、城西、城北，分别占19.18%、17.43%、12.53%。', '办结率低于90%的有甲、乙两镇，分别为88.2%和86.4%。'],
    bad: ['案件占比超过10%的有城东、城西、城北，分别占19.18%、17.43%、9.53%。', '办结率低于90%的有甲、乙两镇，分别为88.2%和96.4%。'],
    traps: [
      '案件占比超过10%的有城东、城西，同比分别增长9.18%、7.43%。',
      '案件占比超过10%的有城东、城西；城南、城北分别占9.18%、7.43%。',
      '案件占比超过10%的有城东、城西，上年分别占9.18%、7.43%。',
    ],
  },
}

const LIMIT = /(占比|比重|比例|率)(?:均|都)?(超过|高于|大于|在|达到|达|低于|不足|不到|少于|小于)$/
const THOSE = /^(以上|以下)?的(?:[\u4e00-\u9fa5]{0,8}?)(?:有|为|是|包括)[：]?[\u4e00-\u9fa5、和]{2,60}，$/
const EACH = /^(?:占比|比例)?(?:分别|依次)(?:占|为|是|达|占比为)?$/
const MOST = 24

function found(claims: readonly Claim[], text: string, limit: Claim): Found | undefined {
  const said = limit.form === 'percent' && limit.precision !== 'about' ? LIMIT.exec(limit.label) : null
  const first = claims[limit.id + 1]
  if (!said || first?.form !== 'percent' || first.sentence !== limit.sentence || first.paragraph !== limit.paragraph) return undefined
  const words = text.slice(limit.stop, first.start - first.label.length)
  const those = EACH.test(first.label) && words.length < 100 ? THOSE.exec(words) : null
  const low = /低|不|少|小/.test(said[2]!) || those?.[1] === '以下'
  if (!those || (said[2] === '在' && !those[1])) return undefined
  const each = [first]
  for (let c = claims[first.id + 1]; c && each.length < MOST && c.form === 'percent' && /^[、和与及]$/.test(c.lead); c = claims[c.id + 1])
    each.push(c)
  if (each.length < 2) return undefined
  const broken = each.find(c => (low ? c.printed > limit.printed : c.printed < limit.printed))
  const list = each.map(c => `${number(c.printed)}%`).join('、')
  const message = broken
    ? `${number(broken.printed)}%${low ? '高' : '低'}于所说的${number(limit.printed)}%。`
    : `${list}，都${low ? '不高于' : '不低于'}${number(limit.printed)}%。`
  return inWords(!broken, {
    kind: 'bound',
    claim: limit,
    stated: exactly(limit.printed),
    computed: (broken ?? first).value,
    parts: each,
    message,
  })
}
