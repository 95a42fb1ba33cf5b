/**
 * 全省报告法定传染病发病5690例，死亡32人。甲类无发病、死亡报告。乙类17种报告发病1721例，死亡31人；……。丙类8种报告发病3969例，死亡1人: the law knows three classes, so they leave nothing out.
 * 居前5位的肝炎778例、肺结核626例，占乙类的81.6%: those named first, of their class.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { alike } from '../../../units.ts'
import { decideNamed } from '../../share/verdict.ts'
import { tellSum } from '../told.ts'

export const diseaseClasses: RelationRule = {
  kind: 'sum',
  title: '法定传染病各类之和',
  find: reading => classesIn(reading).flatMap(({ wholes, classes }) => sums(wholes, classes)),
  examples: {
    good: [
      '全省报告法定传染病发病5690例，死亡32人。甲类无发病、死亡报告。乙类17种报告发病1721例，死亡31人；肝炎778例、肺结核626例。丙类8种报告发病3969例，死亡1人。',
      '5月，全市共报告法定传染病860例，死亡4人。其中甲类传染病无发病和死亡病例报告；乙类传染病报告发病310例，死亡4人；丙类传染病报告发病550例，无死亡病例。',
    ],
    bad: [
      '全省报告法定传染病发病5690例，死亡32人。甲类无发病、死亡报告。乙类17种报告发病1721例，死亡31人；肝炎778例、肺结核626例。丙类8种报告发病3696例，死亡1人。',
    ],
    traps: [
      // What the first class had is told nowhere; a class told twice.
      '全省报告法定传染病发病5690例，死亡32人。乙类17种报告发病1721例，死亡31人。丙类8种报告发病3963例，死亡1人。',
      '全省报告法定传染病发病5690例。甲类无发病报告。乙类报告发病1721例，比上月的乙类1800例少79例。丙类报告病种8种。',
    ],
  },
}

export const foremostOfClass: RelationRule = {
  kind: 'share',
  title: '居前几位的病种占本类',
  find: reading => classesIn(reading).flatMap(({ classes }) => classes.flatMap(c => foremost(reading, c))),
  examples: {
    good: [
      '全省报告法定传染病发病5690例。甲类无发病报告。乙类17种报告发病1721例，死亡31人；居前2位的肝炎778例、肺结核626例，占乙类的81.58%。丙类报告发病3969例。',
    ],
    bad: [
      '全省报告法定传染病发病5690例。甲类无发病报告。乙类17种报告发病1721例，死亡31人；居前2位的肝炎778例、肺结核626例，占乙类的85.18%。丙类报告发病3969例。',
    ],
    traps: [
      '全省报告法定传染病发病5690例。甲类无发病报告。乙类17种报告发病1721例，死亡31人；居前3位的肝炎778例、肺结核626例，占乙类的85.18%。丙类报告发病3969例。',
    ],
  },
}

interface Class {
  readonly name: string
  readonly cases: Claim
  readonly dead: Claim | undefined
}

interface Report {
  readonly wholes: Class
  readonly classes: readonly Class[]
}

const WHOLE = /法定传染病(?:病例)?(?:[\u4e00-\u9fa5]{0,4}发病)?(?:共|总数)?(?:为|计)?$/
const NO_FIRST = /甲类(?:法定)?(?:传染病)?(?:均)?(?:无|未)/
const CLASS = /([甲乙丙])类/g
const CASE = /^(?:例|人)$/
/** How far behind its name a class has its figure. */
const FAR = 90
const MOST = 12

function classesIn({ claims, view: { text } }: Reading): Report[] {
  return claims.flatMap(cases => {
    if (!isCount(cases) || !WHOLE.test(cases.label)) return []
    const behind = claims.slice(cases.id + 1, cases.id + 1 + MOST * 4).filter(c => c.paragraph === cases.paragraph)
    const from = cases.stop
    const end = behind.at(-1)?.stop ?? from
    const words = text.slice(from, Math.min(end, from + 1200))
    if (!NO_FIRST.test(words)) return []
    const classes = ['乙', '丙'].map(name => classCalled(name, behind, words, from))
    const whole = { name: '', cases, dead: deadBehind(cases, behind) }
    return classes.every(c => c !== undefined) ? [{ wholes: whole, classes: classes as Class[] }] : []
  })
}

/** 乙类……17种报告发病1721例，死亡31人: the first count of cases behind its name, that is called so. */
function classCalled(name: string, behind: readonly Claim[], words: string, from: number): Class | undefined {
  const named = everyMatch(words, CLASS).find(m => m[1] === name)
  if (!named) return undefined
  const at = from + named.index
  const cases = behind.find(c => c.start > at && CASE.test(c.unit))
  if (!cases || cases.start - at > FAR || !/(?:发病|报告|病例)(?:病例)?(?:共|数)?$/.test(cases.label) || !isCount(cases)) return undefined
  // Another class named between has the figure.
  if (/[甲乙丙]类/.test(words.slice(named.index + 2, cases.start - from))) return undefined
  return { name, cases, dead: deadBehind(cases, behind) }
}

const deadBehind = (cases: Claim, behind: readonly Claim[]): Claim | undefined => {
  const next = behind.find(c => c.id === cases.id + 1)
  return next && /^，(?:其中)?死亡(?:病例)?$/.test(next.lead) && CASE.test(next.unit) && isCount(next) ? next : undefined
}

const isCount = (c: Claim): boolean => c.role === 'count' && c.form === 'plain' && c.precision === 'exact' && c.owner < 0

function sums(whole: Class, classes: readonly Class[]): Found[] {
  const dead = classes.flatMap(c => c.dead ?? [])
  const all = whole.dead && dead.length === classes.length ? [tellSum(whole.dead, dead)] : []
  return classes.every(c => alike(c.cases.unit, whole.cases.unit))
    ? [
        tellSum(
          whole.cases,
          classes.map(c => c.cases),
        ),
        ...all,
      ]
    : all
}

const FOREMOST = /居?前([\d两二三四五六七八九十])位的?(?:病种|疾病)?(?:依次|分别)?(?:为|是)?[\u4e00-\u9fa5（）]{1,12}$/
const OF = /^(?:合计|共|累计)?占([乙丙])类(?:传染病)?(?:报告)?(?:发病)?(?:总?数|总病例数)?的$/
const DIGITS = '一二三四五六七八九十'

function foremost({ claims }: Reading, own: Class): Found[] {
  const share = claims
    .slice(own.cases.id + 1, own.cases.id + 1 + MOST)
    .find(c => c.form === 'percent' && c.paragraph === own.cases.paragraph && OF.exec(c.label)?.[1] === own.name)
  if (!share) return []
  const before = claims.slice(own.cases.id + 1, share.id)
  const first = before.findIndex(c => FOREMOST.test(c.label))
  const word = FOREMOST.exec(before[first]?.label ?? '')?.[1] ?? ''
  const many = word === '两' ? 2 : Number(word) || DIGITS.indexOf(word) + 1
  const members = first < 0 ? [] : before.slice(first)
  const row = members.every((m, n) => isCount(m) && m.unit === own.cases.unit && (n === 0 || m.sep === '、'))
  const found = row && members.length === many ? decideNamed(share, members, own.cases) : undefined
  return found ? [found] : []
}
