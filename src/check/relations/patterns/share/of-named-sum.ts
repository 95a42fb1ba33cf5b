/** 备案427家，注销24家，占备案与注销之和的5.3%: of two counts together that the words name. */
import type { Claim } from '../../../claims.ts'
import { above, over, plus, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { number, percent } from '../../../words.ts'
import { isOwnCount, tell } from '../told.ts'

export const ofNamedSum: RelationRule = {
  kind: 'share',
  title: '占某某与某某之和',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: ['备案网站427家，注销空壳24家，占备案与注销之和的5.3%。', '批准逮捕168人，不批准逮捕32人，占批准逮捕和不批准逮捕之和的16.0%。'],
    bad: ['备案网站427家，注销空壳24家，占备案与注销之和的5.6%。'],
    traps: ['备案网站427家，注销空壳24家，占备案与迁出之和的5.6%。'],
  },
}

const SUM = /^占([\u4e00-\u9fa5]{2,8}?)[与和及]([\u4e00-\u9fa5]{2,8}?)(?:之和|总和)的?(?:比[重例])?(?:为|达到?)?$/
/** So many figures back both stand. */
const BACK = 12

function found(claims: readonly Claim[], share: Claim): Found | undefined {
  const [, one, other] = share.role === 'share' && share.form === 'percent' ? (SUM.exec(share.label) ?? []) : []
  const part = claims[share.id - 1]
  if (!one || !other || !part || !isOwnCount(part) || part.paragraph !== share.paragraph) return undefined
  const near = claims
    .slice(Math.max(0, share.id - BACK), share.id)
    .filter(c => isOwnCount(c) && c.paragraph === part.paragraph && alike(c.unit, part.unit))
  const [a, b] = [one, other].map(name => near.findLast(c => called(c, name)))
  if (!a || !b || a === b) return undefined
  const whole = plus(a.value, b.value)
  if (above(part.value, whole)) return undefined
  const sum = a.printed + b.printed
  return tell({
    kind: 'share',
    claim: share,
    stated: printedRate(share),
    computed: times(over(part.value, whole), 100),
    parts: [part, a, b],
    working: `${number(part.printed)}÷（${number(a.printed)}＋${number(b.printed)}）＝${percent((100 * part.printed) / sum, share.step)}`,
    said: `${share.printed}%`,
  })
}

const called = ({ label }: Claim, name: string): boolean => {
  const own = label.replace(/^(?:其中|新增|共|已)+/, '')
  // 不批准逮捕 is no 批准逮捕.
  return own.startsWith(name) || (own.endsWith(name) && !/[不未]$/.test(own.slice(0, -name.length)))
}
