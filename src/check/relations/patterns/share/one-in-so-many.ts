/** 受理200件，其中物业类50件，每4件就有1件涉及物业; 占25%，即每4件中有1件: one in so many is a share, beside the count or the percentage of those. */
import { numeralOf } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import type { Interval } from '../../../types.ts'
import { tellBeside, tellSpoken } from '../../common/spoken-fraction.ts'
import { figuresBefore } from '../../rank/series.ts'
import { wholeOf } from './spoken-behind.ts'

export const oneInSoMany: RelationRule = {
  kind: 'share',
  title: '每几件就有一件',
  find: reading => everyMatch(reading.view.text, EACH).flatMap(m => found(reading, m) ?? []),
  examples: {
    good: [
      '全年受理200件，其中邻里纠纷52件，每4件就有1件是邻里纠纷。',
      '全年受理投诉200件，其中物业类48件，平均每4件投诉就有1件涉及物业。',
      '物业类投诉占33.5%，即每三件中有一件。',
      '网上信访占比19.8%，相当于每5件就有1件来自网上。',
    ],
    bad: [
      '全年受理200件，其中邻里纠纷100件，每4件就有1件是邻里纠纷。',
      '全年受理投诉200件，其中物业类20件，平均每4件投诉就有1件涉及物业。',
      '物业类投诉占53.5%，即每三件中有一件。',
      '网上信访占比40.2%，相当于每5件就有1件来自网上。',
      '登记志愿者600人，其中女性90人，平均每3人就有1人是女性。',
      '全年受理200件，其中邻里纠纷100件，即每十件中有三件。',
    ],
    traps: [
      '全年受理200件，其中邻里纠纷100件，每4件就有1件发生在夜间。',
      '全年受理200件，每4件就有1件是邻里纠纷。',
      '全年受理200件，比上年增加100件，每4件就有1件。',
      '物业类投诉占53.5%，每4件就有1件涉及消费。',
    ],
  },
}

const MANY = '(?:\\d{1,3}|[两二三四五六七八九十])'
const COUNTER = '[件起人户个名宗例]'
const EACH = new RegExp(
  `每(?<of>${MANY})(?<unit>${COUNTER})[\\u4e00-\\u9fa5]{0,8}?(?:就|便|中|里|当中)+有` +
    `(?<n>\\d{1,3}|[一两二三四五六七八九])\\k<unit>(?<named>[\\u4e00-\\u9fa5]{0,12})(?=[，。；）\\n]|$)`,
  'g',
)
const BETWEEN = /^(?:为|是|系)?[\u4e00-\u9fa5]{0,8}，(?:即|相当于|也就是说?|意味着|平均|大?约|几乎|差不多|基本上)*$/
/** What only joins the name. */
const JOINS = /^(?:就?是|为|系|属于?|来自|涉及|涉|与|的)+|(?:类|的|有关|相关|领域|方面|案件|投诉|问题|纠纷)+$/g

function found(reading: Reading, m: RegExpMatchArray & { index: number }): Found | undefined {
  const { of, n, named } = m.groups as Record<'of' | 'n' | 'named', string>
  const [many, few] = [numeralOf(of), numeralOf(n === '一' ? '1' : n)]
  const c = figuresBefore(reading.claims, m.index, reading.view.text).at(-1)
  if (c?.precision !== 'exact' || !(few > 0 && few < many)) return undefined
  const words = reading.view.text.slice(c.stop, m.index)
  if (!BETWEEN.test(words) || !isOf(named, reading.view.text.slice(Math.max(0, c.start - 24), m.index))) return undefined
  const stated = about((100 * few) / many, many)
  const claim = { start: m.index, end: m.index + m[0].length - named.length }
  const said = m[0].slice(0, m[0].length - named.length)
  if (c.form === 'percent') {
    if (c.role !== 'share' || c.printed > 100) return undefined
    return tellBeside(claim, said, stated, c)
  }
  const whole = wholeOf(reading, c)
  return whole && tellSpoken(claim, said, stated, c, whole)
}

/** 每4件有1件 is less than every third and more than every fifth. */
const about = (share: number, many: number): Interval => ({
  min: (share * many) / (many + 1) - 1,
  max: Math.min(100, (share * many) / (many - 1)) + 1,
})

/** 涉及物业 of 物业类48件. */
function isOf(named: string, words: string): boolean {
  const core = named.replace(JOINS, '').replace(JOINS, '')
  return (
    core === '' || Array.from({ length: Math.max(0, core.length - 1) }, (_, i) => core.slice(i, i + 2)).some(two => words.includes(two))
  )
}
