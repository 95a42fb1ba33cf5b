/** 年初结余120万元，本年收入860万元，本年支出900万元，年末结余80万元: what there was, what came in and went out, and what is left, each told once. */
import type { Claim } from '../../../claims.ts'
import { minus, plus, rounded } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { tell, tellSum } from '../told.ts'

export const yearAccount: RelationRule = {
  kind: 'balance',
  title: '年初、收入、支出、年末',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? rolled(claims, c) ?? added(claims, c) ?? []),
  examples: {
    good: [
      '年初结余120万元，本年收入860万元，本年支出900万元，年末结余80万元。',
      '上年结余36.5万元，本年收入120万元，本年支出130.2万元，年末结余26.3万元。',
      '工伤保险基金当年收入1860万元、支出1540万元，当年结余320万元，年末累计结余2735万元（年初2415万元）。',
    ],
    bad: [
      '年初结余120万元，本年收入860万元，本年支出900万元，年末结余180万元。',
      '年末结转结余22.30万元。本年收入1161.54万元，连同上年结转12.11万元，一年下来支出1851.35万元。',
      '本期收入35.6万元，上期结余4.2万元，本期支出33.1万元，本期结余7.6万元。',
      '上年结余36.5万元，本年收入120万元，本年支出130.2万元，年末结余62.3万元。',
      '工伤保险基金当年收入1860万元、支出1540万元，当年结余320万元，年末累计结余2415万元（年初2415万元）。',
      '基金收入42.77亿元，基金支出23.46亿元，当年结余19.31亿元，加上历年结余23.60亿元，年末累计结余46.91亿元。',
    ],
    traps: [
      '年末结转结余22.30万元。本年收入1161.54万元，连同上年结转12.11万元、使用专用结余30万元，一年下来支出1181.35万元。',
      '本年收入860万元，本年支出900万元，本期结余-40万元，上年结余120万元。',
      '养老保险基金当年结余320万元，年末累计结余2735万元（年初预算2500万元）。',
      '养老保险基金当年结余320万元，补助转入80万元，年末累计结余2815万元（年初2415万元）。',
    ],
  },
}

const WHEN = '(?:(?:19|20)\\d{2}年度?|[本当]年度?|全年|[本当]期|[本当]月|[本当]季度|年度|年内|一年(?:下来|间|来)?)?'
const KEPT = '(?:滚存|累计|收支)?(?:结转和结余|结转结余|结转|结余|余额)(?:资金)?(?:为|有)?'
const OPENING = new RegExp(`^(?:加上?|连同|另有)?(?:年初|期初|[月季]初|上一?[年月期季]度?[末底]?)${KEPT}$`)
const IN = new RegExp(`^${WHEN}(?:总|资金|基金)?收入(?:合计|总计)?(?:为)?$`)
const OUT = new RegExp(`^${WHEN}(?:总|资金|基金|共)?支出(?:合计|总计)?(?:为)?$`)
const CLOSING = new RegExp(`^(?:[年期月季][末底]|[本当]期末?)${KEPT}$`)
/** So far from the opening the other three may stand, and so many figures of money there may be beside them: none. */
const FAR = 4

function found(claims: readonly Claim[], opening: Claim): Found | undefined {
  if (!OPENING.test(opening.label)) return undefined
  const near = claims
    .slice(Math.max(0, opening.id - FAR - 1), opening.id + FAR + 2)
    .filter(c => c.unit === opening.unit && c.paragraph === opening.paragraph && Math.abs(c.sentence - opening.sentence) <= 1)
  const own = near.filter(c => c.sentence === opening.sentence)
  const all = own.length === FAR ? own : near
  const [came, gone, left] = [IN, OUT, CLOSING].map(kind => all.find(c => kind.test(c.label)))
  if (!came || !gone || !left || all.length !== FAR || !all.every(c => isAmount(c, opening))) return undefined
  const value = opening.printed + came.printed - gone.printed
  return tell({
    kind: 'balance',
    claim: left,
    stated: rounded(left),
    computed: minus(plus(rounded(opening), rounded(came)), rounded(gone)),
    parts: [opening, came, gone],
    working: `${number(opening.printed)}＋${number(came.printed)}－${number(gone.printed)}＝${number(value)}`,
    said: figure(left),
    unsure: /^[本当]期(?!末)/.test(left.label) && opening.id > gone.id ? '也许只是本期的结余' : undefined,
  })
}

/** What there was and what came of the year, to their last printed place. */
const together = (left: Claim, one: Claim, other: Claim): Found => ({
  ...tellSum(left, [one, other], { stated: rounded(left), computed: plus(rounded(one), rounded(other)) }),
  kind: 'balance',
})

const NET = /^(?:当年|本年|当期|本期)(?:收支)?结余$/
const BEGAN = /^(?:年初|期初|上年末)(?:为|结余)?$/

/** 当年结余320万元，年末滚存结余2735万元（年初2415万元） */
function rolled(claims: readonly Claim[], opening: Claim): Found | undefined {
  const [net, left] = [claims[opening.id - 2], claims[opening.id - 1]]
  if (!net || !left || opening.owner !== left.id || !BEGAN.test(opening.label) || !CLOSING.test(left.label) || !NET.test(net.label))
    return undefined
  if (net.sentence !== left.sentence || !isAmount(net, left) || !isAmount(left, left) || !isAmount(opening, { ...left, owner: left.id }))
    return undefined
  return together(left, opening, net)
}

const EARLIER = /^(?:加上?|连同)(?:历年|上年|以前年度|往年|年初)(?:滚存|累计|结转)*结[余转](?:资金)?$/

/** 当年结余19.31亿元，加上历年结余23.60亿元，年末累计结余42.91亿元 */
function added(claims: readonly Claim[], earlier: Claim): Found | undefined {
  const [net, left] = [claims[earlier.id - 1], claims[earlier.id + 1]]
  if (!net || !left || !EARLIER.test(earlier.label) || !NET.test(net.label) || !CLOSING.test(left.label)) return undefined
  if (net.sentence !== left.sentence || net.paragraph !== left.paragraph || ![net, earlier, left].every(c => isAmount(c, left)))
    return undefined
  return together(left, net, earlier)
}

const isAmount = (c: Claim, { unit, owner }: Claim): boolean =>
  c.form === 'plain' && c.precision === 'exact' && c.unit === unit && c.owner === owner && (c.role === 'count' || c.role === 'base')
