/**
 * 受理42172件，办结38552件。行政类20549件，办结14937件；社会类19861件，办结19844件；无效1762件: classes that make what came in, each with what was closed of it, make what was closed as
 * well; those of which nothing is told can account for as many as they are, and no more.
 */
import type { Claim } from '../../../claims.ts'
import { meets, total } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isExactCount, tellSum } from '../told.ts'

export const byClassClosed: RelationRule = {
  kind: 'sum',
  title: '各类的办结数',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '受理诉求4200件，办结3900件。行政类2100件，办结1950件；社会类2100件，办结1950件。',
      '收到建议240件（网上180件），已办结210件：工业120件，办结110件；农业80件，办结70件；交通40件，办结30件。',
    ],
    bad: [
      '受理诉求4200件，办结3900件。行政类2100件，办结1450件；社会类1900件，办结1850件；无效诉求200件。',
      '收到建议240件（网上180件），已办结210件：工业120件，办结110件；农业80件，办结77件；交通40件，办结30件。',
    ],
    traps: [
      // What is invalid may have been closed.
      '受理诉求4200件，办结3900件。行政类2100件，办结1900件；社会类1900件，办结1850件；无效诉求200件。',
      // Not all of them are told.
      '受理诉求4200件，办结3900件。行政类2100件，办结1450件；社会类1900件，办结1850件。',
      // Of another act.
      '受理诉求4200件，办结3900件。行政类2100件，答复1450件；社会类2100件，答复1850件。',
    ],
  },
}

const ACT = /^(?:已|共|均|全部)?(办结|审结|结案|整改|答复|办理|化解|处置)$/
const OTHERS = /其中|上年|去年|同期|上月|上周|累计|合计|结转/
const MOST = 40

function found(claims: readonly Claim[], closed: Claim): Found | undefined {
  const act = isExactCount(closed) && closed.owner < 0 ? ACT.exec(closed.label)?.[1] : undefined
  const whole = act ? claims.slice(Math.max(0, closed.id - 3), closed.id).findLast(c => c.owner < 0) : undefined
  if (!act || !whole || !isExactCount(whole) || whole.unit !== closed.unit || whole.sentence !== closed.sentence || closed.sep !== '，')
    return undefined
  const row = claims.slice(closed.id + 1, closed.id + 1 + MOST).filter(c => c.paragraph === closed.paragraph && c.owner < 0)
  const first = row[0]
  if (!first || !/[。：]/.test(first.lead) || first.sentence - closed.sentence > 1) return undefined
  const told = row.filter(c => c.sentence === first.sentence)
  if (told.some(c => !isExactCount(c) || c.unit !== whole.unit || OTHERS.test(c.lead))) return undefined
  const done = told.filter((c, n) => n > 0 && c.sep === '，' && ACT.exec(c.label)?.[1] === act)
  const classes = told.filter(c => !done.includes(c))
  if (done.length < 2 || classes.length < done.length || classes.some(c => ACT.test(c.label) || (c !== first && c.sep !== '；')))
    return undefined
  if (!meets(total(classes.map(c => c.value)), whole.value)) return undefined
  const silent = classes.filter(c => !done.some(d => told[told.indexOf(d) - 1] === c))
  const slack = closed.printed - done.reduce((n, c) => n + c.printed, 0)
  if (silent.length && slack > 0 && slack <= silent.reduce((n, c) => n + c.printed, 0)) return undefined
  return tellSum(closed, done)
}
