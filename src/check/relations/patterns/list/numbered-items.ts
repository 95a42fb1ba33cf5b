/** 重点抓好以下四项工作：（一）……；（二）……；（三）……；（四）……。 二级预算单位共3个，具体是：1.……；2.……；3.……。 Items that carry their own numbers, from the first to the last behind the colon that announces them. */
import { numeralOf } from '../../../numerals.ts'
import type { Figure, Found, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { tellCount } from './colon-members.ts'

export const numberedItems: RelationRule = {
  kind: 'list',
  title: '编号列项与所说的项数',
  find: ({ view: { text } }) => everyMatch(text, ANNOUNCED).flatMap(m => told(text, m) ?? []),
  examples: {
    good: [
      '明年将抓好以下三项工作：（一）健全监督体系；（二）推进规范化；（三）深化服务，覆盖90%以上的村。',
      '二级预算单位共3个，具体是：1.县中心血站；2.县疾控中心；3.县妇幼保健院。',
      '存在两个问题：一是底数不清；二是责任不实。',
      '全年有两起案件引发行政赔偿：一是强制拆除案，赔偿5.9万元；二是土地清表案，赔偿5.1万元。',
    ],
    bad: [
      '明年将抓好以下四项工作：（一）健全监督体系；（二）推进规范化；（三）深化服务，覆盖90%以上的村。',
      '二级预算单位共2个，具体是：1.县中心血站；2.县疾控中心；3.县妇幼保健院。',
      '全年有三起案件引发行政赔偿：一是强制拆除案，赔偿5.9万元；二是土地清表案，赔偿5.1万元。',
      '会议明确以下三条措施：①清零积案；②压实责任；③定期通报；④公开曝光。',
    ],
    traps: [
      '抓好以下四项工作：（一）健全监督体系；（二）推进规范化。（三）深化服务。（四）加强队伍。',
      '明年将抓好以下四项工作：（一）健全监督体系；（二）推进规范化等。',
      '共检查单位8个，具体是：1.县中心血站等3家；2.县疾控中心等5家。',
      '成立3个组：1.5万元归甲组；2.5万元归乙组。',
    ],
  },
}

const ANNOUNCED =
  /(?<![\d第前.十百])([两二三四五六七八九十]|\d{1,2})(?:个|项|条|类|家|件|起|次|点|方面|大)(?:[\u4e00-\u9fa5]{0,10})(?:，(?:具体|分别)?(?:[为是]|如下)|，即)?：(?=（一）|1[.、．](?!\d)|①|一是|（1）)/g
const STYLES: readonly (readonly [RegExp, RegExp])[] = [
  [/^（一）/, /（([一二三四五六七八九十]{1,2})）/g],
  [/^（1）/, /（(\d{1,2})）/g],
  [/^1[.、．]/, /(\d{1,2})[.、．](?!\d)/g],
  [/^①/, /([①②③④⑤⑥⑦⑧⑨⑩])/g],
  [/^一是/, /([一二三四五六七八九十]{1,2})是/g],
]
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩'
/** So far the list may go, and so much more or fewer than said is a slip. */
const LONGEST = 600
const FAR = 3

function told(text: string, m: RegExpMatchArray): Found | undefined {
  const from = m.index! + m[0].length
  const stretch = text.slice(from, from + LONGEST)
  const end = stretch.search(/。|\n/)
  const style = STYLES.find(([first]) => first.test(stretch))
  // （二）……。（三）……: goes on behind the stop; of those the reader of points knows more.
  const goesOn =
    end >= 0 &&
    STYLES.some(
      ([, mark]) =>
        stretch
          .slice(end + 1, end + 9)
          .trimStart()
          .search(new RegExp(mark.source)) === 0,
    )
  if (!style || end < 0 || goesOn) return undefined
  const list = stretch.slice(0, end)
  const items: Figure[] = []
  for (const mark of everyMatch(list, style[1])) {
    const word = mark[1]!
    const n = CIRCLED.includes(word) ? CIRCLED.indexOf(word) + 1 : word === '一' ? 1 : numeralOf(word)
    // Right behind the colon, or behind the stop of the one before.
    if (n !== items.length + 1 || (mark.index > 0 && !/[；，]/.test(list[mark.index - 1]!))) continue
    items.push({ start: from + mark.index, end: from + mark.index + mark[0].length, printed: 1, form: 'plain', unit: '' })
  }
  const stated = numeralOf(m[1]!)
  if (stated < 2 || items.length < 2 || Math.abs(items.length - stated) > FAR || /等/.test(list)) return undefined
  return { ...tellCount({ start: m.index!, end: m.index! + m[1]!.length }, stated, items.length, items), named: true }
}
