/** 每月开展法治夜校2期，全年24期; 每季度督察1次，全年共4次: as often as a period says, in as many periods as a year has. */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { addable } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { isExactCount, tell } from '../told.ts'

export const eachPeriod: RelationRule = {
  kind: 'average',
  title: '每月若干、全年若干',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: ['每月开展法治夜校2期，全年24期。', '每季度开展1次督察，全年共4次。', '坚持每半年评查案卷1次，全年评查2次。'],
    bad: ['每月开展法治夜校2期，全年22期。', '每季度开展1次督察，全年共6次。', '坚持每半年评查案卷1次，全年评查3次。'],
  },
}

const EACH = /^(?:坚持|做到|实行|安排|固定|按照?)?每(个?月|个?季度?|半年)(?:定期|固定|集中)?[\u4e00-\u9fa5]{0,12}$/
const PERIODS: Readonly<Record<string, number>> = { 月: 12, 个月: 12, 季: 4, 季度: 4, 个季度: 4, 半年: 2 }
const YEAR = /^(?:全年|一年|年内)(?:总共|共计|合计|累计|一共|共)?[\u4e00-\u9fa5]{0,6}$/
const BOUND = /至少|不少于|不低于|不超过|最多|最少|以上|平均|原则|左右|计划|要求|应当|上年|去年/
/** 自6月起每月2期: not all of the year. */
const PART = /起|自|从|期间|[上下]半年|以来|月[，、]?$/

function found({ claims, view: { text } }: Reading, each: Claim): Found | undefined {
  const period = EACH.exec(each.label)?.[1]
  const year = claims[each.id + 1]
  if (!period || !year || !isCount(each) || !isCount(year) || year.sentence !== each.sentence || year.paragraph !== each.paragraph)
    return undefined
  const words = `${each.lead}${each.noun}${year.lead}${year.noun}`
  if (year.sep !== '，' || !YEAR.test(year.label) || BOUND.test(words) || PART.test(each.lead.slice(0, -each.label.length)))
    return undefined
  if (!(each.unit === year.unit || addable(each.unit, year.unit)) || each.owner !== year.owner) return undefined
  // 全年共开展26次，其中专项检查2次: some may come on top.
  if (/^(?:[（、和及]|[，；]其中)/.test(text.slice(year.stop + year.noun.length))) return undefined
  const times = PERIODS[period]!
  return tell({
    kind: 'average',
    claim: year,
    stated: year.value,
    computed: exactly(each.printed * times),
    parts: [each],
    working: `${number(each.printed)}×${times}＝${number(each.printed * times)}`,
    said: figure(year),
  })
}

const isCount = (c: Claim): boolean => isExactCount(c) && c.printed > 0 && /^[次期场轮回节课件份]$/.test(c.unit)
