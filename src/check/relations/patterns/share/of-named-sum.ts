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
  find: ({ claims, view }) =>
    claims.flatMap(c =>
      c.form === 'percent' && c.precision === 'exact' ? (found(claims, c) ?? ofBoth(claims, view.text, c) ?? ofTwo(claims, c) ?? []) : [],
    ),
  examples: {
    good: [
      '备案网站427家，注销空壳24家，占备案与注销之和的5.3%。',
      '批准逮捕168人，不批准逮捕32人，占批准逮捕和不批准逮捕之和的16.0%。',
      '全区完成税收收入12亿元，非税收入8亿元，税收占一般公共预算收入（上述两项之和）的比重为60.0%。',
      '全年镇级河长巡河100次，村级河长巡河1439次，村级巡河次数占两级合计的93.5%。',
      '线上办理1200件，线下办理300件，线上占两者合计的80.0%。',
    ],
    bad: [
      '备案网站427家，注销空壳24家，占备案与注销之和的5.6%。',
      '全区完成税收收入12亿元，非税收入8亿元，税收占一般公共预算收入（上述两项之和）的比重为66.0%。',
      '全年镇级河长巡河100次，村级河长巡河1439次，村级巡河次数占两级合计的83.5%。',
      '线上办理1200件，线下办理300件，线上占两者合计的75.0%。',
      '男生860人，女生740人，女生占两项之和的36.3%。',
    ],
    traps: [
      '镇级巡河100次，村级巡河1439次，整改问题86个，村级巡河占两级合计的80.0%。',
      '备案网站427家，注销空壳24家，占备案与迁出之和的5.6%。',
    ],
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
  return telling(share, part, a, b)
}

/** 税收占一般公共预算收入（上述两项之和）的比重为55.6%: of the two right before it, one of which it is called after. */
function ofBoth(claims: readonly Claim[], text: string, share: Claim): Found | undefined {
  if (share.form !== 'percent' || share.precision !== 'exact') return undefined
  const name = BOTH.exec(text.slice(Math.max(0, share.start - WORDS), share.start))?.[1]
  const [a, b] = [claims[share.id - 2], claims[share.id - 1]]
  if (!name || !a || !b || ![a, b].every(c => isOwnCount(c) && c.sentence === share.sentence && c.paragraph === share.paragraph))
    return undefined
  const named = [a, b].filter(c => c.label.includes(name) && !/[非不未]/.test(c.label.slice(0, c.label.indexOf(name)).slice(-1)))
  return named.length === 1 && alike(a.unit, b.unit) ? telling(share, named[0]!, a, b) : undefined
}

/** 村级巡河次数占两级合计的93.5%: of the two right before it, one of which is called so. */
function ofTwo(claims: readonly Claim[], share: Claim): Found | undefined {
  const name = OF_TWO.exec(share.label)?.[1]
  const [a, b] = [claims[share.id - 2], claims[share.id - 1]]
  if (!name || !a || !b || ![a, b].every(c => isOwnCount(c) && c.sentence === share.sentence && c.paragraph === share.paragraph))
    return undefined
  const named = [a, b].filter(c => c.label.includes(name.slice(0, 2)))
  return named.length === 1 && alike(a.unit, b.unit) ? telling(share, named[0]!, a, b) : undefined
}

const OF_TWO =
  /^(?:其中|而)?([\u4e00-\u9fa5]{2,10}?)占(?:上述|以上|这)?(?:两|二)(?:级|者|项|类|方|地|种)?(?:合计|总和|之和|总数|总量|总计)的?(?:比[重例])?(?:为|达到?)?$/

const BOTH =
  /[，；]([\u4e00-\u9fa5]{2,8})占[\u4e00-\u9fa5]{0,14}（?(?:上述|以上|前述|这)?两[项者类](?:之和|合计|总和)）?的?(?:比重|比例|份额)?(?:为|达到?|是)?$/
const WORDS = 44

function telling(share: Claim, part: Claim, a: Claim, b: Claim): Found | undefined {
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
