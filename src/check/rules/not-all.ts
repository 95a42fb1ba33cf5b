/**
 * @module 已结108件，在办11件……投诉全部办结: what is said of all is denied by a count of those that were not. Which of several things in a paragraph the rest is of, its
 * sum tells: the rest and what stands beside it make the total that is called what the words speak of.
 */
import type { Claim } from '../claims.ts'
import { printedSum } from '../interval.ts'
import type { Reading } from '../reading.ts'
import { denies, type Note, type Rule, type Statement, statements } from './rule.ts'

/** What is said of all, and how those are called of which it is not true. */
const OUTCOMES: readonly { readonly all: string; readonly rest: RegExp }[] = [
  {
    all: '(?:办结|审结|结案|处结|了结|办理完毕|处理完毕|化解|调处)',
    rest: /^(?:仍|尚|还|年末|期末)*(?:未(?:办结|审结|结案|处结|了结|化解|结)|在办|正在办理|办理中|审理中)$/,
  },
  { all: '整改(?:到位|完毕|完成|销号)?', rest: /^(?:仍|尚|还)*(?:未(?:完成)?整改(?:到位|完成)?|未完成|正在整改|整改中)$/ },
  { all: '通过', rest: /^(?:未通过|不通过|不予通过|退回)$/ },
  { all: '(?:达到)?(?:合格|达标)(?:以上)?(?:等次|标准|档次)?', rest: /^(?:不合格|不达标|未达标)$/ },
  { all: '(?:表示)?满意', rest: /^不满意$/ },
]
/** 投诉全部办结, 所查案卷均达到合格以上: who, and of all of them. */
const said = (all: string): RegExp =>
  new RegExp(`(?<=^|[，。；：\\n])([\\u4e00-\\u9fa5]{0,14}?)(?:已经?)?(?:全部|全都|均|都)(?:已经?)?${all}(?=[，。；\\n]|$)`, 'g')
const SAID = OUTCOMES.map(o => ({ ...o, said: said(o.all) }))

/** Those that are left apart, another time, what is still to come: 除3件外均已办结, 其余全部办结, 年底前全部整改到位. */
const APART =
  /除|其余|其他|其它|剩余|余下|应|到期|逾期|期内|上年|去年|往年|上期|结转|遗留|积压|目前|现|后|前|将|拟|力争|确保|争取|预计|要|未|不|部分|重点|责令|限期|最终/
/** What only says when, or that it is all of these. */
const IDLE =
  /全[年市县区镇院局省]|今年|当年|本[年月季期]度?|所[查评检审办收]|所有|上述|以上|各类|各项|案件|问题|事项|件|我[市县区镇局院]|的/g
/** So many characters before it and behind it the rest may stand. */
const NEAR = 400
/** So many counts make a total at most, and so many figures before them it may stand. */
const MOST = 6
const BACK = 12

export const notAll: Rule = {
  rule: 'not-all',
  title: '说全部，又有余数',
  why: '一处说全部办结、全部合格，另一处又数出没有办结、不合格的，读的人不知道信哪一句。',
  severity: 'warning',
  examples: {
    good: [
      '受理旅游投诉119件，已结119件，投诉全部办结。',
      '受理旅游投诉119件，已结108件，在办11件。咨询30件，咨询全部办结。',
      '受理投诉119件，已结108件，在办11件，其余投诉年底前全部办结。',
      '评查案卷240卷：优秀63卷，合格168卷，不合格9卷。许可案卷均达到合格以上。',
      '上半年受理投诉119件，已结108件，在办11件，目前投诉全部办结。',
    ],
    bad: [
      '受理旅游投诉119件。已结108件，在办11件，办结率90.8%，投诉全部办结。',
      '评查处罚案卷240卷：优秀63卷，合格168卷，不合格9卷。所查案卷均达到合格以上。',
      '行政诉讼案件当年全部审结，全年38件，胜诉31件，败诉4件，未结3件。',
      '回访群众520人，满意498人，不满意22人，回访群众均表示满意。',
    ],
  },
  find: reading =>
    SAID.flatMap(({ said: all, rest }) => [...statements(reading, all, NEAR)].flatMap(statement => noteOf(reading, statement, rest))),
}

function noteOf(reading: Reading, { found, from, counts, first }: Statement, named: RegExp): Note[] {
  const who = found[1]!
  const thing = who.replace(IDLE, '')
  if (APART.test(who)) return []
  let rest: Claim | undefined
  for (let at = first; at < counts.length && counts[at]!.start - from < NEAR && !rest; at++) {
    const c = counts[at]!
    if (named.test(c.label.replace(/^(?:其中|有|共)/, '')) && totalOf(reading, counts, at, thing, who !== thing)) rest = c
  }
  if (!rest) return []
  const place = reading.view.original(from, from + found[0].length)
  return [{ ...place, message: denies(reading, found[0], rest), suggestion: '请核对是不是全部，再改其中一处。' }]
}

/** The total that the rest makes with what stands beside it, if it is called what is spoken of. */
function totalOf(
  { view: { text }, claims }: Reading,
  counts: readonly Claim[],
  at: number,
  thing: string,
  ofThese: boolean,
): Claim | undefined {
  const rest = counts[at]!
  let first = at
  while (first > 0 && at - first < MOST && beside(counts[first - 1]!, counts[first]!)) first--
  let last = at
  while (last + 1 < counts.length && last - at < MOST && beside(counts[last]!, counts[last + 1]!)) last++
  for (let a = first; a <= at; a++)
    for (let b = Math.max(at, a + 1); b <= last; b++) {
      const sum = printedSum(counts.slice(a, b + 1))
      const total = counts.slice(Math.max(0, a - BACK), a).findLast(c => c.unit === rest.unit && c.printed === sum)
      if (total && (thing === '' ? ofThese : calls(text, claims[total.id - 1], total, thing))) return total
    }
  return undefined
}

const beside = (one: Claim, other: Claim): boolean =>
  one.unit === other.unit && one.sentence === other.sentence && one.paragraph === other.paragraph

/** 受理旅游投诉119件 is called 投诉; 行政诉讼案件当年全部审结，全年38件 as well, by the words since the figure before it. */
function calls(text: string, before: Claim | undefined, total: Claim, thing: string): boolean {
  const from = before && before.paragraph === total.paragraph ? before.end : Math.max(0, total.start - 60)
  return text
    .slice(Math.max(from, total.start - 60), total.end + 6)
    .split(/[。\n]/)
    .slice(-2)
    .join('')
    .includes(thing)
}
