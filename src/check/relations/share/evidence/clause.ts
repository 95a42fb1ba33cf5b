/**
 * @module Part and whole stand side by side right before it, and its name defines both: 许可事项412项，可网办398项，网办率; a list of what the whole is
 * made of may stand between: 培训6248人，负责人1126人、……，合格5937人，合格率.
 */
import type { Claim } from '../../../claims.ts'
import { alike } from '../../../units.ts'
import { carriesMore } from '../rate.ts'
import { definitionOf, type RateDefinition, standsBelow } from '../rate-definitions.ts'
import { added, before, fits, type Ground, isCount, plainly, type Rank, within } from './pair.ts'

const NAME = /^([\u4e00-\u9fa5]{2,8})率(?:为|达到?|是)?$/
/** Of what was due, of those who were asked, of what a text seldom tells. */
const UNTOLD = /按期|按时|及时|限时|满意|知晓|首次|一次|法定|综合|覆盖|平均|[季月]度|[上去前]年|当庭/
const CARRIED = /结转|旧存|存量|结存|上年.{0,4}(?:未结|转入)|遗留|上期|往年/
const DENIED = /[不未无非]|责令|要求/

export const clause: Rank = (ground, s) => {
  const { reading } = ground
  const name = s.role === 'rate' ? NAME.exec(s.label)?.[1] : undefined
  const definition = name && !UNTOLD.test(name) ? definitionOf(name) : undefined
  const part = reading.claims[s.id - 1]
  if (!name || !definition || s.printed === 100 || !isCount(part) || !beside(part, s) || !isPart(part, name, definition)) return []
  // 排查412件，当场劝解26件，受理386件，调解成功379件: of what was taken in, though it makes the first with what was settled at once.
  const next = reading.claims[part.id - 1]
  if (isCount(next) && beside(next, part) && isWhole(next, name, definition) && fits(s, { part, whole: next }))
    return [{ part, whole: next }]
  const whole = wholeBefore(ground, part)
  if (
    !whole ||
    !(isWhole(whole, name, definition) || opensName(whole, part)) ||
    !within(part, whole) ||
    isOpen(ground, s, part, whole, definition)
  )
    return []
  // 当场答复5113宗，转办2114宗，办结1898宗: what stands between may count as well.
  const between = reading.claims.slice(whole.id + 1, part.id)
  return between.some(c => fits(s, { part: added(part, c), whole })) ? [] : [{ part, whole }]
}

const beside = (a: Claim, b: Claim): boolean =>
  a.sentence === b.sentence && a.paragraph === b.paragraph && a.owner === b.owner && a.owner < 0 && (b.sep === '，' || b.sep === '')

const isPart = (c: Claim, name: string, definition: RateDefinition): boolean =>
  DENIED.test(c.label) === DENIED.test(name) && !UNTOLD.test(c.label) && (plainly(c).endsWith(name) || definition.above.test(c.label))

const isWhole = (c: Claim, name: string, definition: RateDefinition): boolean =>
  (ADJUSTED.test(c.label) || standsBelow(definition, c.label + c.noun)) &&
  !DENIED.test(c.label) &&
  !plainly(c).endsWith(name) &&
  !isOpposite(c, name)

/** 提起公诉640人，不起诉160人，不起诉率: the one is no whole of the other. */
const isOpposite = (c: Claim, name: string): boolean => /^[不未]/.test(name) && c.label.replace('公诉', '起诉').includes(name.slice(1))

/** 有效件办结 is said of 有效件, and of no other member of what they make together. */
const opensName = (whole: Pick<Claim, 'label'>, part: Claim): boolean => {
  const name = whole.label.replace(/^其中/, '')
  return name.length > 1 && part.label !== name && part.label.startsWith(name)
}

/** 年初预算640万元，调减58.5万元，调整后581.5万元，支出563.27万元: what came of it is what was to be spent, though with what was taken away it makes the first. */
const ADJUSTED = /(?:调整|调增|调减|追加|核减|压减)后(?:预算|计划|任务|目标|指标)?(?:数|额)?(?:为|是|达)?$/

/** The count right before the part, or the total of the list that stands between. */
function wholeBefore({ reading: { claims }, ending }: Ground, part: Claim): Claim | undefined {
  const last = claims[part.id - 1]
  if (!isCount(last) || !beside(last, part)) return undefined
  const list = ADJUSTED.test(last.label) ? undefined : ending.get(last.id)?.find(l => l.parts[0]!.id === l.total.id + 1)
  const whole = list ? claims[(list.parts.find(p => opensName(p, part)) ?? list.total).id] : last
  return whole && whole.sentence === part.sentence && alike(whole.unit, part.unit) ? whole : undefined
}

/** Cases from before may have been closed with the new ones; of those that came in, some are not yet closed. */
function isOpen({ reading }: Ground, s: Claim, part: Claim, whole: Claim, { received }: RateDefinition): boolean {
  const ratio = (100 * part.printed) / whole.printed
  if (
    carriesMore(reading.view.text, part, s) ||
    before(reading, s).some(c => CARRIED.test(c.lead)) ||
    CARRIED.test(reading.view.text.slice(part.stop, s.start))
  )
    return true
  return s.printed > ratio ? received?.test(whole.label) === true : /新收|收案|新立|立案/.test(whole.label)
}
