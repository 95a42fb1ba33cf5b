/**
 * 采信396件，采信率（采信数占完成数）94.1%; 审结率90.7%（以需办理数为基数）; 以到期数为分母，回复率95.0%: the words beside a rate say what it is of, whatever else fits.
 */
import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { saidOf } from '../../share/said.ts'
import { decideNamed } from '../../share/verdict.ts'
import { isExactCount } from '../told.ts'

export const saidBase: RelationRule = {
  kind: 'share',
  title: '写明以何数为基数的率',
  find: reading => reading.claims.flatMap(s => found(reading, s) ?? []),
  examples: {
    good: [
      '调查评估委托428件，完成421件，采信396件，采信率（采信数占完成数）94.1%。',
      '新收申请1326件，加上结转94件，需办理1420件；审结1288件，审结率90.7%（以需办理数为基数）。',
      '诉前调解成功18940件，诉前调解总量27462件，成功率（成功数占调解总量的比例）为69.0%。',
      '登记600件，受理500件，办结450件，办结率（办结数÷受理数）90.0%。',
      '发出建议400份，到期380份，回复361份，回复率为95.0%（按到期数计算）。',
      '发出建议400份，到期380份，回复361份，以到期数为基数，回复率95.0%。',
      '登记纠纷269件，不再调解的38件，实际进入调解231件，调成214件，成功率（以实际进入调解的件数计算）为92.6%。',
      '户籍人口2176人，应参加居民医保的1506人。到12月31日缴费1437人，按应参保人数算，参保率95.42%。',
    ],
    bad: [
      '调查评估委托428件，完成421件，采信396件，采信率（采信数占完成数）92.5%。',
      '新收申请1326件，加上结转94件，需办理1420件；审结1288件，审结率97.1%（以需办理数为基数）。',
      '诉前调解成功18940件，诉前调解总量27462件，成功率（成功数占调解总量的比例）为60.2%。',
      '登记600件，受理500件，办结450件，办结率（办结数÷受理数）75.0%。',
      '发出建议400份，到期380份，回复361份，回复率为90.3%（按到期数计算）。',
      '发出建议400份，到期380份，回复361份，以到期数为基数，回复率90.3%。',
      '登记纠纷269件，不再调解的38件，实际进入调解231件，调成214件，成功率（以实际进入调解的件数计算）为82.6%。',
      '户籍人口2176人，应参加居民医保的1506人。到12月31日缴费1437人，按应参保人数算，参保率85.42%。',
    ],
    traps: [
      '应参保1506人，缴费1437人，退费12人，按应参保人数算，参保率95.42%。',
      // Counted twice, of another year, by another measure, of nothing that is printed.
      '一中队受理500件，二中队受理400件，办结450件，办结率（办结数占受理数）50.0%。',
      '上年受理500件，今年办结450件，办结率（办结数占受理数）80.0%。',
      '办结450件、620人，受理500件、700人，办结率（办结人数占受理人数）88.6%。',
      '空气优良天数318天，优良率90.1%（按有效监测天数计）。',
      '回复361份，回复率95.0%（按件数计算）。',
      '审结1288件，审结率90.7%（以需办理数为基数，含结转）。',
    ],
  },
}

const NAME = /([\u4e00-\u9fa5]{2,8}?)率$/
const BESIDE = /的?(?:案件|总|件|宗|份|户|起|批次|人|家|次|人次)?(?:数量?|量)$/
const OTHER = /上年|去年|同期|上月|上季|往年|全[国省]/
/** So many figures before a rate what it is made of may stand. */
const FAR = 24

function found({ claims, view: { text } }: Reading, s: Claim): Found | undefined {
  if (s.role !== 'rate' || s.form !== 'percent' || s.precision !== 'exact' || s.printed > 100) return undefined
  const said = saidOf(text, s)
  const name = NAME.exec(s.label.replace(/(?:为|是|达到?|约)+$/, ''))?.[1]
  if (!said || !name || OTHER.test(name)) return undefined
  const near = claims
    .slice(Math.max(0, s.id - FAR), s.id + 4)
    .filter(c => c.paragraph === s.paragraph && s.sentence - c.sentence <= 1 && c.sentence <= s.sentence && isExactCount(c) && c.owner < 0)
  const whole = called(near, said.whole)
  const part = said.part ? called(near, said.part) : (ownPart(near, s, name) ?? (whole && soleBetween(near, whole, s)))
  if (!whole || !part || whole === part || !alike(whole.unit, part.unit) || above(part.value, whole.value)) return undefined
  return decideNamed(s, [part], whole)
}

/** The one count of this name, or of what it counts: 完成421件 of 完成数; none where two are called so. */
function called(near: readonly Claim[], name: string): Claim | undefined {
  const bare = name.replace(BESIDE, '')
  const people = /人[数次量]+$/.test(name)
  for (const word of [name, bare]) {
    const all =
      word.length > 1
        ? near.filter(
            c => (!people || /^[人名]/.test(c.unit)) && c.label.endsWith(word) && !/[不未无非]/.test(c.label.slice(0, -word.length)),
          )
        : []
    if (all.length) return all.length === 1 && !OTHER.test(all[0]!.label) ? all[0] : undefined
  }
  const all = /^[应实已]/.test(bare) && bare.length > 2 ? near.filter(c => isShortFor(bare, c.label)) : []
  return all.length === 1 && !OTHER.test(all[0]!.label) ? all[0] : undefined
}

/** 实际进入调解231件，调成214件，成功率（以实际进入调解的件数计算）: nothing else stands between what it is of and the rate. */
function soleBetween(near: readonly Claim[], whole: Claim, s: Claim): Claim | undefined {
  const [part, more] = near.filter(c => c.id > whole.id && c.id < s.id)
  return part && !more && part.id === s.id - 1 && part.sentence === s.sentence && !/[未不应]/.test(part.label) ? part : undefined
}

/** 应参保 of 应参加居民医保的: all its characters in their order, from the first. */
function isShortFor(name: string, label: string): boolean {
  const from = label.indexOf(name[0]!)
  let at = from - 1
  return from >= 0 && label.length - from < LONG && [...name].every(c => (at = label.indexOf(c, at + 1)) >= 0)
}
const LONG = 12

/** What the rate is named after, where it is told once. */
const ownPart = (near: readonly Claim[], s: Claim, name: string): Claim | undefined => {
  const own = called(near, name) ?? near.findLast(c => c.id === s.id - 1 && name.endsWith(c.label.slice(-2)) && c.label.length > 1)
  return own && own.id < s.id ? own : undefined
}
