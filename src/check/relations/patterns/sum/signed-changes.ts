/** 环比多13起51人：建筑多2起6人，道路多6起28人，其他多5起17人; 同比减少4件，其中受理增加2件、立案减少6件: what changed in all, and by how much each member did. */
import type { Claim } from '../../../claims.ts'
import { type List, RESIDUAL } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { ofChanges } from '../../sum/changes.ts'
import { sentenceFrom } from '../told.ts'

export const signedChanges: RelationRule = {
  kind: 'sum',
  title: '各项增减与总增减',
  find: reading => reading.claims.flatMap(c => found(reading, c)),
  examples: {
    good: [
      '环比多13起51人：建筑多2起6人，工贸多3起11人，道路多6起28人，其他多2起6人。',
      '投诉量比上年减少4件，其中商品类增加2件、服务类减少5件、其他减少1件。',
    ],
    bad: [
      '环比多13起51人：建筑多2起6人，工贸多3起11人，道路多6起28人，其他多2起9人。',
      '投诉量比上年减少4件，其中商品类增加2件、服务类减少8件、其他减少1件。',
    ],
  },
}

/** 建筑多, 其中稻谷减少: a member, and which way it went. */
const MEMBER = /^(?:其中)?[\u4e00-\u9fa5]{1,8}?(?:增加|减少|增长|下降|增[收支产]|减[收支产]|多|少|增|减)了?$/
const OPENS = /：|其中/
const MOST = 48

function found(reading: Reading, whole: Claim): Found[] {
  const { claims } = reading
  if (!isChange(whole) || MEMBER.test(claims[whole.id - 1]?.label ?? '')) return []
  const behind = sentenceFrom(claims, whole, MOST)
  const second = behind[0]?.lead === '' && isChange(behind[0]) ? [behind[0]] : []
  const members: Claim[][] = []
  for (const c of behind.slice(second.length)) {
    if (!isChange(c)) break
    if (c.lead === '' && members.length) members.at(-1)!.push(c)
    else if (MEMBER.test(c.label) && (members.length > 0 || OPENS.test(c.lead)) && !(members.length && OPENS.test(c.lead)))
      members.push([c])
    else break
  }
  return members.length < 2 ? [] : judged(reading, [whole, ...second], members)
}

const isChange = (c: Claim): boolean => c.role === 'change' && c.form === 'plain' && c.sign !== 0 && c.precision === 'exact' && c.owner < 0

function judged({ lists }: Reading, wholes: readonly Claim[], members: readonly (readonly Claim[])[]): Found[] {
  const names = members.map(m => m[0]!.label.replace(/^其中/, ''))
  const sums = wholes.flatMap(whole => {
    // 稻谷少50、小麦多11、玉米多115、大豆多23万公顷: the last tells the unit of all.
    const parts = members.flatMap(m => m.find(c => c.unit === whole.unit) ?? (m.length === 1 && m[0]!.unit === '' ? m[0]! : []))
    return parts.length === members.length ? [{ whole, parts }] : []
  })
  const rest = RESIDUAL.test(names.at(-1)!) || sums.some(s => ofChanges(s.whole, s.parts, 'nothing').verdict === 'holds')
  // 26起：建筑3起，道路17起，…: the same members were all there is.
  const same = lists.some(
    l =>
      l.certain && l.parts.length === names.length && l.parts.every((p, i) => p.label !== '' && names[i]!.startsWith(p.label)) && isAll(l),
  )
  const leftOut = rest ? 'nothing' : same ? 'fallen' : 'anything'
  return sums.map(s => ({ ...ofChanges(s.whole, s.parts, leftOut), named: true }))
}

const isAll = ({ total: sum, parts }: List): boolean =>
  Math.abs(parts.reduce((n, p) => n + p.printed, 0) - sum.printed) < 1e-9 * Math.max(1, sum.printed)
