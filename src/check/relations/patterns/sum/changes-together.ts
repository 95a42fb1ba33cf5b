/** 来信310件比上年少40件，来访520件比上年多60件，网信1180件比上年多220件，三项共多240件: what each of them has more or less, and all of them. */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { sentenceTo, tell } from '../told.ts'

export const changesTogether: RelationRule = {
  kind: 'sum',
  title: '几项共增减若干',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '来信310件比上年少40件，来访520件比上年多60件，网信1180件比上年多220件，三项共多240件。',
      '甲镇比上年增加12户，乙镇比上年减少5户，两镇合计增加7户。',
    ],
    bad: [
      '来信310件比上年少40件，来访520件比上年多60件，网信1180件比上年多220件，三项共多320件。',
      '甲镇比上年增加12户，乙镇比上年减少5户，两镇合计增加17户。',
    ],
  },
}

const TOGETHER =
  /^([两三四五六七八])(?:[项类者个镇乡县区村]|部门|单位|社区)(?:合计|共计|总共|共)(?:同比|比上年(?:同期)?|较上年(?:同期)?)?(?:净?(多|增加?)|净?(少|减少?))$/
const NUMERAL = ['两', '三', '四', '五', '六', '七', '八']
const MOST = 24

function found(claims: readonly Claim[], all: Claim): Found | undefined {
  const said = isAmount(all) ? TOGETHER.exec(all.label) : null
  if (!said) return undefined
  const many = NUMERAL.indexOf(said[1]!) + 2
  const parts = sentenceTo(claims, all, MOST).filter(c => c.role === 'change' && c.unit === all.unit && c.form === 'plain')
  if (parts.length !== many || !parts.every(p => isAmount(p) && p.sign !== 0)) return undefined
  const value = parts.reduce((n, p) => n + p.sign * p.printed, 0)
  const stated = said[2] ? all.printed : -all.printed
  return tell({
    kind: 'sum',
    claim: all,
    stated: exactly(stated),
    computed: exactly(value),
    parts,
    working: `各项增减${parts.map(p => (p.sign < 0 ? `（－${number(p.printed)}）` : number(p.printed))).join('＋')}＝${number(value)}`,
    said: `${said[2] ? '增加' : '减少'}${figure(all)}`,
  })
}

/** Whole numbers, which no rounding parts. */
const isAmount = (c: Claim): boolean => c.form === 'plain' && c.precision === 'exact' && c.owner < 0 && c.step === 1 && c.unit !== ''
