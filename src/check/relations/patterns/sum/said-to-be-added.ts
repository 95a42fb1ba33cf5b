/**
 * 上年旧存89件，加上本年新收3808件，应审理执行各类案件3897件; 2022年改造32个，2023年改造77个，2024年改造55个；三年下来，累计完成改造164个; 继上半年走访1259户之后，三季度又走访1239户，前三季度共走访2498户; 应出席187名，请假21名，实到166名: the
 * words themselves say what is added to what.
 */

import { numeralOf } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { isOwnCount, tellDifference, tellSum } from '../told.ts'

export const saidToBeAdded: RelationRule = {
  kind: 'sum',
  title: '说明相加的几项',
  find: reading => [
    ...FORMS.flatMap(form => everyMatch(reading.view.text, form).flatMap(m => added(reading, m) ?? [])),
    ...everyMatch(reading.view.text, YEARS).flatMap(m => years(reading, m) ?? []),
    ...everyMatch(reading.view.text, PRESENT).flatMap(m => present(reading, m) ?? []),
  ],
  examples: {
    good: [
      '上年旧存案件89件，加上本年新收3808件，全年应审理执行各类案件3897件。',
      '2022年改造小区32个，2023年改造77个，2024年改造55个；三年下来，累计完成改造164个，惠及1.3万户。',
      '继上半年走访1259户之后，三季度又走访1239户，前三季度共走访2498户。',
      '大会应出席代表187名，因病、因事请假21名，实到代表166名，符合法定人数。',
    ],
    bad: [
      '上年旧存案件89件，加上本年新收3808件，全年应审理执行各类案件3997件。',
      '2022年改造小区32个，2023年改造77个，2024年改造55个；三年下来，累计完成改造864个，惠及1.3万户。',
      '继上半年走访1259户之后，三季度又走访1239户，前三季度共走访2898户。',
      '大会应出席代表187名，因病、因事请假21名，实到代表156名，符合法定人数。',
      '应到委员45人，缺席3人，实到委员43人。',
    ],
    traps: [
      '上年旧存案件89件，加上本年新收3808件，全年审结3621件。',
      '2023年改造77个，2024年改造55个；三年下来，累计完成改造164个。',
      '应到委员45人，请假3人，实到委员41人，另有1人缺席。',
      '应到委员45人，请假3人，迟到1人，实到委员42人。',
    ],
  },
}

const N = '\\d{1,9}(?:\\.\\d{1,4})?'
const UNIT = '[\\u4e00-\\u9fa5]{1,3}'
const WORDS = '[^，。；：、\\d\\n（）]{0,20}'
const FORMS: readonly RegExp[] = [
  new RegExp(
    `(?:旧存|结转|留存|未结|存案)${WORDS}?(?<a>${N})(?<u>${UNIT})，加上${WORDS}(?:新收|新立|新受理|受理)${WORDS}?(?<b>${N})\\k<u>，${WORDS}(?:应[审办处执]|合计|共计|总计|共[需应有])${WORDS}?(?<all>${N})\\k<u>(?=[，。；]|$)`,
    'dg',
  ),
  new RegExp(
    `继上半年${WORDS}?(?<a>${N})(?<u>[户人件次场个家]|人次|户次|万元|亿元)(?:之)?后，三季度又${WORDS}?(?<b>${N})\\k<u>，前三季度${WORDS}?共${WORDS}?(?<all>${N})\\k<u>(?=[，。；]|$)`,
    'dg',
  ),
]
const YEARS =
  /[；。，]([两二三四五])年(?:下来|来|间|累计|合计)，?[^，。；：、\d\n]{0,6}，?[^，。；：、\d\n]{0,12}(?:累计|合计|共计|共)[^，。；：、\d\n]{0,12}(?=\d)/g
const PRESENT = new RegExp(
  `应(?:出席|到|参加|参会)${WORDS}?(?<a>${N})(?<u>[名人位])，(?:因病、因事|因事、因病)?${WORDS}?(?:请假|缺席|缺勤|未到)${WORDS}?(?<b>${N})\\k<u>，实(?:际)?(?:到|出席|参加|参会)${WORDS}?(?<all>${N})\\k<u>(?=[，。；]|$)`,
  'dg',
)

type Match = RegExpMatchArray & { readonly indices?: RegExpIndicesArray }

const claimsIn = ({ byPlace }: Reading, m: Match) => ['a', 'b', 'all'].map(k => byPlace.get(m.indices!.groups![k]![0]))

function added(reading: Reading, m: Match): Found | undefined {
  const [a, b, all] = claimsIn(reading, m)
  return a && b && all && a.unit === all.unit && b.unit === all.unit ? tellSum(all, [a, b]) : undefined
}

/** 请假3人，实到委员42人: those who came, unless more is told of those who did not. */
function present(reading: Reading, m: Match): Found | undefined {
  const [a, b, all] = claimsIn(reading, m)
  if (!a || !b || !all || /^，(?:另|缺席|请假|列席)/.test(reading.view.text.slice(all.stop, all.stop + 4))) return undefined
  return tellDifference('sum', all, [a, b])
}

/** 2022年32个，2023年77个，2024年55个；三年下来，累计164个: as many years, one after the other, as are said. */
function years({ byPlace, claims, view: { text } }: Reading, m: Match): Found | undefined {
  const all = byPlace.get(m.index! + m[0].length)
  const n = numeralOf(m[1]!)
  const parts = all
    ? claims.slice(Math.max(0, all.id - n - 1), all.id).filter(c => c.unit === all.unit && c.paragraph === all.paragraph)
    : []
  const own = parts.slice(-n)
  if (!all || own.length !== n || !isOwnCount(all) || !own.every(isOwnCount)) return undefined
  const told = own.map(p => /(20\d\d)年(?:度)?[^，。；：、\d\n]{0,14}$/.exec(text.slice(Math.max(0, p.start - 22), p.start))?.[1])
  return told.every((y, i) => y !== undefined && (i === 0 || Number(y) === Number(told[i - 1]) + 1)) ? tellSum(all, own) : undefined
}
