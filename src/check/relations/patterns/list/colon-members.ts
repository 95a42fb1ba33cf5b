/** 建立四项制度：公示制度、记录制度、审核制度、评查制度。执法队伍6支：综合执法、…… Named behind a colon to the end of the sentence, there are as many as the number says. */

import { exactly } from '../../../interval.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Figure, Found, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import type { Span } from '../../../types.ts'

export const colonMembers: RelationRule = {
  kind: 'list',
  title: '冒号后的列举与项数',
  find: reading => found(reading.view.text),
  examples: {
    good: [
      '开展教育帮扶4类，为法治讲座、心理辅导、就业培训和公益活动。',
      '建立了四项制度：公示制度、记录制度、审核制度、评查制度。',
      '全区共保留执法队伍6支：综合执法、市场监管、生态环境、交通运输、农业农村、文化市场。',
    ],
    bad: [
      '建立了三项制度：公示制度、记录制度、审核制度、评查制度。',
      '开展教育帮扶3类，为法治讲座、心理辅导、就业培训和公益活动。',
      '全区共保留执法队伍7支：综合执法、市场监管、生态环境、交通运输、农业农村、文化市场。',
    ],
  },
}

const COUNT = '(?<![\\d第前.十百])([两二三四五六七八九十]|\\d{1,2})'
const UNIT = '(?:个|项|类|家|种|大|支|所|处|条|部)'
const MEMBERS = '((?:[^、，。；：（）“”《》？！\\n\\d]{2,14}、){1,14}[^、，。；：（）“”《》？！\\n\\d]{2,16})(?=[。\\n]|$)'
/** What is counted one by one, and each named by what it is for. */
const ORGANS = '(?:队伍|制度|机制|程序|环节|平台|窗口|体系|小组|工作组|专班|法庭|中心|渠道|步骤|阶段|系统)'
/** Four systems: each called a system; six teams: each named. */
const BEFORE = new RegExp(`${COUNT}${UNIT}([\\u4e00-\\u9fa5]{2,8})：${MEMBERS}`, 'g')
const BEHIND = new RegExp(`(${ORGANS})${COUNT}${UNIT}：${MEMBERS}`, 'g')
/** 帮扶3类，为法治讲座、心理辅导、就业培训和公益活动: kinds are named one by one. */
const KINDS = new RegExp(`([\\u4e00-\\u9fa5]{2,8})${COUNT}[类种](?:：|，(?:分别)?[为是])${MEMBERS}`, 'g')
const NAMED = new RegExp(`${ORGANS}$`)
const OPEN = /等|例如|比如|其中|各类|各种|部分|有关|相关|其他|包括/
/** So many more or fewer than said are a slip; else something else is counted. */
const FAR = 2

function found(text: string): Found[] {
  const before = everyMatch(text, BEFORE).map(m => judged(m.index, m[1]!, m[2]!, m[3]!, m.index + m[0].length - m[3]!.length))
  const behind = everyMatch(text, BEHIND).map(m =>
    judged(m.index + m[1]!.length, m[2]!, m[1]!, m[3]!, m.index + m[0].length - m[3]!.length),
  )
  const kinds = everyMatch(text, KINDS).map(m =>
    judged(m.index + m[1]!.length, m[2]!, m[1]!, m[3]!, m.index + m[0].length - m[3]!.length, true),
  )
  return [...before, ...behind, ...kinds].filter(f => f !== undefined)
}

function judged(at: number, count: string, name: string, list: string, from: number, kinds = false): Found | undefined {
  const stated = numeralOf(count)
  const names = kinds ? parallel(list) : list.split('、')
  const last = names.at(-1)!
  // 立案、调查和决定: the last two may be one, or two.
  const joined = /[^和及与]{2}(?:和|及|与|以及)[^和及与]{2}/.test(last)
  const all = joined && names.length + 1 === stated ? stated : names.length
  const kind = name.slice(-2)
  const sure =
    !OPEN.test(list + name) && (names.every(n => n.endsWith(kind)) || ((kinds || NAMED.test(name)) && names.every(n => n.length < 10)))
  if (all !== stated && (!sure || joined || Math.abs(all - stated) > FAR || stated < 2)) return undefined
  return tellCount({ start: at, end: at + count.length }, stated, all, placed(names, from))
}

/** 法治讲座、心理辅导、就业培训和公益活动: where all are of one length, the word between the last two parts them. */
function parallel(list: string): string[] {
  const names = list.split('、')
  const halves = names.at(-1)!.split(/[和及与]/)
  const even = names.length > 1 && halves.length === 2 && [...names.slice(0, -1), ...halves].every(n => n.length === names[0]!.length)
  return even ? [...names.slice(0, -1), ...halves] : names
}

/** How many are listed, against how many are said: 列出4项，与所说的4项相符. */
export function tellCount(claim: Span, stated: number, listed: number, parts: readonly Figure[]): Found {
  const holds = listed === stated
  return {
    kind: 'list',
    claim,
    stated: exactly(stated),
    computed: exactly(listed),
    verdict: holds ? 'holds' : 'fails',
    parts,
    message: holds ? `列出${listed}项，与所说的${stated}项相符。` : `说是${stated}项，列出的是${listed}项。`,
  }
}

/** Each name, where it stands. */
export function placed(names: readonly string[], from: number): Figure[] {
  let at = from
  return names.map((name): Figure => {
    const start = at
    at += name.length + 1
    return { start, end: start + name.length, printed: 1, form: 'plain', unit: '' }
  })
}
