/**
 * 年末余额83.75亿元。上年末余额76.98亿元，当年新增12.40亿元，偿还5.63亿元: a level told first, and behind it the sentence that says how it came about, of
 * which every figure is the level before, what came or what went.
 */
import type { Claim } from '../../../claims.ts'
import { minus, plus, total } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { CAME, EITHER, GONE, STILL } from '../../balance/steps.ts'
import { tell } from '../told.ts'

export const movement: RelationRule = {
  kind: 'balance',
  title: '现有数与其来由',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '年末债务余额83.75亿元，其中一般债务31.26亿元。上年末余额76.98亿元，当年新增债券12.40亿元，偿还本金5.63亿元。',
      '现有床位120张，入住76人。年内新入住14人，离院9人，年初入住71人。',
      '矫正对象在册1246人，年初在册1275人，新接收683人，解除712人。',
      '年末低保对象11827户、16942人。年初17325人，年内新增1204人，退出1587人。',
      '年末有效政府规章58件、部门规范性文件312件。年初规范性文件326件，当年制发24件、修订11件、废止失效38件。',
    ],
    bad: [
      '年末债务余额83.75亿元，其中一般债务31.26亿元。上年末余额76.98亿元，当年新增债券12.40亿元，偿还本金5.36亿元。',
      '现有床位120张，入住78人。年内新入住14人，离院9人，年初入住71人。',
      '矫正对象在册1264人，年初在册1275人，新接收683人，解除712人。',
      '年末低保对象11827户、16924人。年初17325人，年内新增1204人，退出1587人。',
      '年末有效政府规章58件、部门规范性文件312件。年初规范性文件326件，当年制发24件、修订11件、废止失效83件。',
    ],
    traps: [
      '县级规范性文件312件。年初规范性文件326件（含镇级），当年制发24件、修订11件、转为规章2件、废止失效38件。',
      '年末政府规范性文件206件、部门规范性文件312件。年初规范性文件526件，当年制发30件、废止失效38件。',
    ],
  },
}

const OPENING = /^(?:其中，?)?(?:年初|期初|上一?年[末底]|去年[末底])(?:时)?([\u4e00-\u9fa5]{2,8})?$/
/** 年末低保对象: where the level before has no name, its own says when it was. */
const CLOSING = /^(?:截至)?(?!上|去)[\u4e00-\u9fa5]{0,8}?[年期][末底]/
const OTHER_TIME = /上年|去年|年初|期初|新增|累计/
/** How many figures before its sentence the level may stand, and how many tell how it came about. */
const BACK = 24
const MOST = 8

function found(claims: readonly Claim[], opening: Claim): Found | undefined {
  const said = OPENING.exec(opening.label)
  if (!said || !isLevel(opening, opening)) return undefined
  const name = said[1]
  if (name === undefined && /其中/.test(opening.lead)) return undefined
  const isNow = (c: Claim): boolean =>
    (name === undefined ? CLOSING.test(named(claims, c)) : c.label.endsWith(name)) &&
    !OTHER_TIME.test(c.label) &&
    !CAME.test(c.label) &&
    !GONE.test(c.label)
  const around = claims.slice(Math.max(0, opening.id - MOST), opening.id + MOST)
  const beside = around.filter(c => c.sentence === opening.sentence && c !== opening && isLevel(c, opening) && !STILL.test(c.label))
  // 在册1246人，年初在册1275人，新接收683人，解除712人: the level may head the very sentence.
  const own = beside[0] && beside[0].id < opening.id && isNow(beside[0]) ? beside.slice(1) : beside
  const gone = own.filter(c => GONE.test(c.label))
  const came = own.filter(c => CAME.test(c.label) && !gone.includes(c))
  if (!came.length || !gone.length || came.length + gone.length < own.length || own.some(c => c.precision !== 'exact')) return undefined
  const levels = claims.slice(Math.max(0, opening.id - BACK), opening.id).filter(c => isLevel(c, opening) && isNow(c))
  return levels.length === 1 && levels[0]!.precision === 'exact' ? told(levels[0]!, opening, came, gone) : undefined
}

/** 低保对象11827户、16942人: the second figure of one thing goes by the name of the first. */
const named = (claims: readonly Claim[], c: Claim): string => (c.role === 'slot' ? claims[c.id - 1]?.label : c.label) ?? ''

/** A figure of that kind outside brackets, in the paragraph of the level before. */
const isLevel = (c: Claim, { paragraph, unit }: Claim): boolean =>
  c.paragraph === paragraph && c.unit === unit && c.owner < 0 && c.form === 'plain' && /^(?:count|slot|base)$/.test(c.role)

function told(level: Claim, opening: Claim, came: readonly Claim[], gone: readonly Claim[]): Found {
  const sum = (claims: readonly Claim[]): number => claims.reduce((n, c) => n + c.printed, 0)
  const value = opening.printed + sum(came) - sum(gone)
  return tell({
    kind: 'balance',
    claim: level,
    stated: level.value,
    computed: minus(plus(opening.value, total(came.map(c => c.value))), total(gone.map(c => c.value))),
    parts: [opening, ...came, ...gone],
    working: `${[opening, ...came].map(c => number(c.printed)).join('＋')}${gone.map(c => `－${number(c.printed)}`).join('')}＝${number(value)}`,
    said: figure(level),
    unsure: gone.some(c => EITHER.test(c.label) && level.printed === value + 2 * c.printed) ? '调拨等可能是调入' : undefined,
  })
}
