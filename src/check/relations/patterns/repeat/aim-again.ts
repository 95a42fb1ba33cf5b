/**
 * 预计全年压减经费176万元。截至9月末已压减79万元，距176万元的全年目标还差97万元; 收回23.8万元，占年初定的32.1万元任务的74.1%，还要收8.3万元: an aim is named again by its number. It is the one that was set; and what was done, what
 * is left and the share that was done are of it.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import type { View } from '../../../view.ts'
import { toldAgain } from '../../common/told-again.ts'
import { isOwnMeasure, sentenceFrom, sentenceTo, tellDifference, tellShare } from '../told.ts'

export const aimAgain: RelationRule = {
  kind: 'repeat',
  title: '目标任务数再次出现',
  find: ({ claims, view }) => claims.flatMap(c => (isAim(c, view) ? (again(claims, c) ?? []) : [])),
  examples: {
    good: ['预计全年压减公用经费176万元。截至9月末已压减79万元，距176万元的全年目标还差97万元。'],
    bad: [
      '预计全年压减公用经费176万元。截至9月末已压减79万元，距876万元的全年目标还差97万元。',
      '今年计划新增城镇就业3600人。1—8月新增城镇就业2870人，离3600人的年度目标还差730人，完成3900人目标压力不大。',
    ],
    traps: [
      '今年计划造林4200亩。已造林3150亩，距五年4800亩的总体目标还差1650亩。',
      '市下达任务3600人。县里自加压力，提出3900人的目标，已完成2870人。',
    ],
  },
}

/** What is left of the aim when what was done is taken from it. */
export const aimLeft: RelationRule = {
  kind: 'balance',
  title: '距目标还差多少',
  find: ({ claims, view }) => claims.flatMap(c => (isAim(c, view) ? left(claims, view, c) : [])),
  examples: {
    good: ['今年计划新增城镇就业3600人。1—8月新增城镇就业2870人，离3600人的年度目标还差730人。'],
    bad: [
      '预计全年压减公用经费176万元。截至9月末已压减79万元，距176万元的全年目标还差86万元。',
      '年初班子会定的任务是收回陈欠32.1万元。上半年收了23.8万元，占年初定的32.1万元任务的74.1%，下半年还要收4.3万元。',
    ],
    traps: [
      '预计全年压减经费176万元。办公费已压减79万元、差旅费已压减20万元，距176万元的目标还差77万元。',
      '计划造林4200亩，今年已造林1150亩，距4200亩的目标还差650亩，往年累计造林2400亩。',
    ],
  },
}

/** The share of the aim that was done: 占32.1万元任务的74.1%. */
export const aimShare: RelationRule = {
  kind: 'share',
  title: '占目标任务的百分之几',
  find: ({ claims, view }) => claims.flatMap(c => (isAim(c, view) ? share(claims, view, c) : [])),
  examples: {
    good: ['年初班子会定的任务是收回陈欠32.1万元。上半年收了23.8万元，占年初定的32.1万元任务的74.1%。'],
    bad: ['年初班子会定的任务是收回陈欠32.1万元。上半年收了23.8万元，占年初定的32.1万元任务的76.1%。'],
  },
}

const BEFORE = /(?:距离?|离|占|达到|完成|超过?|对照|围绕|实现)(?:了)?(?:[\u4e00-\u9fa5]{0,6}(?:的|下达))?$/
const BEHIND = /^的?(?:全年|年度|年初|既定)?(?:[\u4e00-\u9fa5]{0,4})(?:目标|任务|计划|指标)/
const SET = /目标|任务|计划|预计|力争|下达|确保|安排/
const MET = /已|完成|实际|收|到位|新增|实现|截[至止]|目前/
const SHORT = /(?:(?:还|尚|仍)(?:有|差|缺|要|需)|差|缺口)[\u4e00-\u9fa5]{0,4}$/
const OTHER = /五年|三年|总体|累计|往年|历年|去年|上年|规划|十[四五]五|明年/
const REACH = 20

function isAim(c: Claim, { text }: View): boolean {
  if (!isOwnMeasure(c) || !BEFORE.test(c.lead) || OTHER.test(c.label)) return false
  const behind = BEHIND.exec(text.slice(c.stop, c.stop + REACH))
  return behind !== null && !OTHER.test(behind[0])
}

const again = (claims: readonly Claim[], aim: Claim): Found | undefined =>
  toldAgain(claims, aim, o => SET.test(o.label) && !OTHER.test(o.label) && !BEFORE.test(o.lead) && !SHORT.test(o.label))

/** What was done of it; where several were done beside each other, the aim is of all of them. */
function doneOf(claims: readonly Claim[], { text }: View, aim: Claim): Claim | undefined {
  const [done, other] = sentenceTo(claims, aim, 4)
    .filter(o => isOwnMeasure(o) && alike(o.unit, aim.unit))
    .toReversed()
  if (!done || (other && !SET.test(other.label)) || done.printed >= aim.printed || !MET.test(done.label) || SET.test(done.label))
    return undefined
  // 还差650亩，往年累计2400亩: what was done before counts too.
  return OTHER.test(text.slice(aim.stop, aim.stop + 3 * REACH)) ? undefined : done
}

function left(claims: readonly Claim[], view: View, aim: Claim): Found[] {
  const short = sentenceFrom(claims, aim, 2).find(c => isOwnMeasure(c) && alike(c.unit, aim.unit) && SHORT.test(c.label))
  const done = short && doneOf(claims, view, aim)
  return done ? [tellDifference('balance', short, [aim, done])] : []
}

function share(claims: readonly Claim[], view: View, aim: Claim): Found[] {
  const [rate] = sentenceFrom(claims, aim, 1)
  if (rate?.form !== 'percent' || !/^占/.test(aim.label) || !/(?:目标|任务|计划|指标)的?$/.test(rate.lead)) return []
  const done = doneOf(claims, view, aim)
  return done ? [tellShare(rate, [done], aim)] : []
}
