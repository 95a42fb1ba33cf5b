/**
 * 上半年收案2468件、结案2699件，存案由年初的724件降至493件; 新登记8660户，注销3051户。期初实有45951户，期末实有51560户: what came and went is told first, and what there was before and
 * after stands right behind it; 较年初净增136户（新纳入149户、退出13户）: what came and went stands in the bracket behind the net change.
 */
import type { Claim } from '../../../claims.ts'
import { minus, plus, total } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { CAME, GONE } from '../../balance/steps.ts'
import { stepOf } from '../../balance/stock-steps.ts'
import { tell, tellDifference } from '../told.ts'

export const movesAhead: RelationRule = {
  kind: 'balance',
  title: '先说增减，后说前后存量',
  find: ({ claims }) => claims.flatMap(c => stock(claims, c) ?? net(claims, c) ?? []),
  examples: {
    good: [
      '上半年收案2468件、结案2699件，收结相抵，存案由年初的724件降至493件。',
      '全区新登记经营主体8660户（其中企业1701户、个体工商户6959户），注销3051户。期初实有45951户，期末实有51560户。',
      '当年购置公务用车6辆、报废处置8辆，公务用车保有量从31辆变为29辆。',
      '全县在册低保对象2033户，较年初净增136户（新纳入149户、动态退出13户）。',
    ],
    bad: [
      '上半年收案2468件、结案2699件，收结相抵，存案由年初的724件降至453件。',
      '全区新登记经营主体8660户（其中企业1701户、个体工商户6959户），注销3051户。期初实有45951户，期末实有53560户。',
      '当年购置公务用车6辆、报废处置8辆，公务用车保有量从31辆变为89辆。',
      '年内新登记社会组织87家、注销24家，社会组织总数由年初的330家变为年末的893家。',
      '全县在册低保对象2033户，较年初净增836户（新纳入149户、动态退出13户）。',
      '本年新聘调解员26名、解聘12名，在册调解员由年初的140名增至164名。',
    ],
    traps: [
      '9月收案268件、结案299件，存案由年初的724件降至493件。',
      '上半年收案2468件、结案2699件、移送16件，存案由年初的724件降至477件。',
      '上半年收案2468件、结案2699件，其中执行案件由年初的724件降至453件。',
      '上半年收案2468件、结案2699件，信访件由去年同期的724件降至453件。',
      '上半年收案2468件、结案2699件，二审案件由上年的724件降至453件。',
      '全县在册低保对象2033户，较年初净增836户（新纳入149户、动态退出13户、其他变动22户）。',
    ],
  },
}

/** 存案由年初的, 保有量从, 期初实有: a stock before; 降至, 变为, 期末实有 the same one after. */
const FROM =
  /(?:存[案量]|库存|保有量|在[册编岗职管库]|总[量数]|现有|余额|结存|未结)[^，。；\d]{0,8}[由从](?:(?:上[年季月]|年|月|季|期)[初末底]的?)?$/
const TO = /^(?:降|增|升|减|变|调整|变化|减少|增加|下降|上升)[到至为成](?:(?:年|月|季|期)[末底]的?|现在的?|目前的?)?$/
const BEGAN = /^(?:期|年|月|季)初(?:实有|现有|结存|库存|在册|在[管编岗])(?:为)?$/
const ENDED = /^(?:期|年|月|季)[末底](?:实有|现有|结存|库存|在册|在[管编岗])(?:为)?$/
/** So many moves stand before it at most. */
const MOST = 6
/** A month among figures of a longer time. */
const MONTH = /(?:^|[^个])(?:\d{1,2}|[本当]|[一二三四五六七八九十]{1,2})月(?!末|底|初|份?以来)/

const isPlain = (c: Claim | undefined, like: Claim): c is Claim =>
  c !== undefined &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.unit === like.unit &&
  c.unit !== '' &&
  c.paragraph === like.paragraph &&
  /^(?:count|slot|base|change)$/.test(c.role)

function stock(claims: readonly Claim[], after: Claim): Found | undefined {
  const before = claims[after.id - 1]
  if (after.owner >= 0 || !isPlain(after, after) || !isPlain(before, after) || before.sentence !== after.sentence || before.owner >= 0)
    return undefined
  const two = FROM.test(before.label) && TO.test(after.label)
  if (!two && !(BEGAN.test(before.label) && ENDED.test(after.label))) return undefined
  if (/其中/.test(before.lead)) return undefined
  const moves = movesBefore(claims, before)
  const [came, gone] = [moves?.filter(c => stepOf(c) === 'came') ?? [], moves?.filter(c => stepOf(c) === 'gone') ?? []]
  if (came.length === 0 || gone.length === 0 || moves!.some(c => MONTH.test(c.lead.slice(-24)))) return undefined
  const next = claims[after.id + 1]
  // 另有 behind it: not all that moved was told.
  if (isPlain(next, after) && next.sentence === after.sentence && next.owner < 0 && stepOf(next)) return undefined
  const sum = (of: readonly Claim[]): number => of.reduce((n, c) => n + c.printed, 0)
  return tell({
    kind: 'balance',
    claim: after,
    stated: after.value,
    computed: minus(plus(before.value, total(came.map(c => c.value))), total(gone.map(c => c.value))),
    parts: [before, ...came, ...gone],
    working: `${[before, ...came].map(c => number(c.printed)).join('＋')}${gone.map(c => `－${number(c.printed)}`).join('')}＝${number(Number((before.printed + sum(came) - sum(gone)).toFixed(6)))}`,
    said: figure(after),
  })
}

/** All that stands before it in that unit, in its sentence or in the one before: every one of them came, or went. */
function movesBefore(claims: readonly Claim[], before: Claim): Claim[] | undefined {
  const moves: Claim[] = []
  let many = 0
  for (let c = claims[before.id - 1]; c && many < MOST + 6; c = claims[c.id - 1], many++) {
    if (c.paragraph !== before.paragraph || before.sentence - c.sentence > 1) break
    const own = moves[0]
    if (own && c.sentence !== own.sentence) break
    if (c.owner >= 0 || c.unit !== before.unit) continue
    const step = isPlain(c, before) ? stepOf(c) : undefined
    if ((step !== 'came' && step !== 'gone') || /其中/.test(c.lead) || moves.length >= MOST) return undefined
    moves.unshift(c)
  }
  return moves
}

const NET = /净(?<more>增加?|增长)?(?:减少?)?了?$/

/** 较年初净增136户（新纳入149户、动态退出13户） */
function net(claims: readonly Claim[], by: Claim): Found | undefined {
  const said = by.form === 'plain' && by.precision === 'exact' && by.unit !== '' && by.owner < 0 ? NET.exec(by.label) : null
  if (!said) return undefined
  const inside: Claim[] = []
  for (let c = claims[by.id + 1]; c?.owner === by.id && inside.length < 3; c = claims[c.id + 1]) inside.push(c)
  if (inside.length !== 2 || !inside.every(c => isPlain(c, by))) return undefined
  const came = inside.find(c => stepOf(c) === 'came' || CAME.test(c.label))
  const gone = inside.find(c => stepOf(c) === 'gone' || GONE.test(c.label))
  if (!came || !gone || came === gone) return undefined
  return tellDifference('balance', by, said.groups?.['more'] ? [came, gone] : [gone, came])
}
