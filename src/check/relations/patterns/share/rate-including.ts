/** 任务386家，完成监督361家，关闭25家，任务完成率（含关闭）100%: the bracket in the name of a rate says what else is counted above the line. */
import type { Claim } from '../../../claims.ts'
import { above, total } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isOwnCount, sentenceTo, tellShare } from '../told.ts'

export const rateIncluding: RelationRule = {
  kind: 'share',
  title: '注明含某项的率',
  find: ({ claims, view }) => claims.flatMap(c => found(claims, view.text, c) ?? []),
  examples: {
    good: [
      '下达监督任务386家，完成监督361家，关闭25家，任务完成率（含关闭）100%，完结率93.5%。',
      '交办事项240件，办结208件，转办20件，办结率（含转办）95.0%。',
      '受理312件，提前办结240件，按期办结66件，超期办结6件，按期办结率（含提前）98.1%。',
      '计划安装480户，已安装441户，弃装27户，安装率（含弃装）97.5%。',
    ],
    bad: [
      '下达监督任务386家，完成监督351家，关闭25家，任务完成率（含关闭）100%。',
      '交办事项240件，办结208件，转办20件，办结率（含转办）97.0%。',
    ],
    traps: [
      '下达监督任务386家，完成监督361家，任务完成率（含关闭）100%。',
      '交办事项240件，办结208件，结转下月32件，办结率（含转办）95.0%。',
      '收到申请240件，办结208件，办结率（含上年）91.2%。',
    ],
  },
}

const NAMED = /([\u4e00-\u9fa5]{2,8})率（(?:包?含|包括|计入)([\u4e00-\u9fa5]{2,8})）(?:为|达到?|是)?$/
/** So long is such a name at most. */
const NAME = 32
/** So many figures of its sentence before it. */
const MOST = 8

function found(claims: readonly Claim[], text: string, rate: Claim): Found | undefined {
  if (rate.form !== 'percent' || rate.role !== 'rate' || rate.precision !== 'exact') return undefined
  const said = NAMED.exec(text.slice(Math.max(0, rate.start - NAME), rate.start))
  if (!said) return undefined
  const counts = sentenceTo(claims, rate, MOST).filter(isOwnCount)
  const [stem, other] = [said[1]!.slice(-2), said[2]!]
  // 提前办结 is called 提前 in 按期办结率（含提前）.
  const more = counts.filter(c => plain(c) === other || plain(c) === other + stem)
  const called = counts.filter(c => plain(c) === said[1])
  const done = called.length ? called : counts.filter(c => plain(c).includes(stem) && !more.includes(c) && !/[不未应待逾超]/.test(c.label))
  const [part, also] = [done.at(-1), more[0]]
  if (!part || more.length > 1) return undefined
  const parts = also ? [part, also] : [part]
  const before = counts.filter(c => c.id < Math.min(...parts.map(p => p.id)) && parts.every(p => alike(p.unit, c.unit)))
  const whole = before.findLast(c => !above(total(parts.map(p => p.value)), c.value))
  if (!whole || before.at(-1) !== whole) return undefined
  // 办结208件，办结率（含转办）95.0%: how many more are counted, nothing says.
  return tellShare(rate, parts, whole, also ? {} : { unsure: `文中没有写明${said[2]}的数` })
}

const plain = ({ label }: Claim): string => label.replace(/^(?:其中|已|共|另)+/, '')
