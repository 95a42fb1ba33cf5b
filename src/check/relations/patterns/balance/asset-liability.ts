/** 资产总额660.89亿元，净资产359.57亿元，资产负债率45.59%: what is owed is what the assets are more than the net ones, or is told itself. */
import type { Claim } from '../../../claims.ts'
import { minus, over, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { tell } from '../told.ts'

export const assetLiability: RelationRule = {
  kind: 'share',
  title: '资产负债率',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '市属企业资产总额640.2亿元，增加31.1亿元，增长5.11%；净资产358.5亿元，增加12.4亿元，增长3.58%；平均资产负债率44.00%。',
      '年末总资产82.4亿元，总负债46.1亿元，所有者权益36.3亿元，资产负债率55.95%。',
    ],
    bad: [
      '市属企业资产总额640.2亿元，增加31.1亿元，增长5.11%；净资产358.5亿元，增加12.4亿元，增长3.58%；平均资产负债率54.00%。',
      '年末总资产82.4亿元，总负债46.1亿元，所有者权益36.3亿元，资产负债率59.55%。',
    ],
    traps: [
      '市属企业资产总额640.2亿元。上年末净资产346.1亿元，资产负债率43.17%。',
      '资产总额640.2亿元，净资产358.5亿元，其中甲集团资产总额82.4亿元，资产负债率55.9%。',
    ],
  },
}

const RATE = /^(?:平均|整体|合并|综合|总体)?资产负债率(?:为|达)?$/
const ASSETS = /(?:资产总额|总资产|资产总计|资产总量)(?:为|达)?$/
const NET = /(?:净资产|所有者权益|净资产总额|权益总额)(?:为|达|合计|总额)*$/
const OWED = /(?:负债总额|总负债|负债总计|负债合计)(?:为|达)?$/
const EARLIER = /上年|去年|年初|期初|同期/
const FAR = 12

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  if (rate.form !== 'percent' || rate.precision !== 'exact' || rate.role === 'change' || !RATE.test(rate.label)) return undefined
  const near = claims
    .slice(Math.max(0, rate.id - FAR), rate.id)
    .filter(
      c => c.form === 'plain' && c.role === 'count' && c.paragraph === rate.paragraph && c.sentence === rate.sentence && c.unit === '元',
    )
  const one = (name: RegExp): Claim | undefined => {
    const all = near.filter(c => name.test(c.label))
    return all.length === 1 && !EARLIER.test(all[0]!.label) ? all[0] : undefined
  }
  const [assets, net, owed] = [one(ASSETS), one(NET), one(OWED)]
  if (!assets || (!net && !owed) || near.some(c => EARLIER.test(c.label)) || assets.printed <= (owed ?? net)!.printed) return undefined
  const debt = owed ? owed.value : minus(assets.value, net!.value)
  const value = (100 * (owed ? owed.printed : assets.printed - net!.printed)) / assets.printed
  const top = owed ? number(owed.printed) : `（${number(assets.printed)}－${number(net!.printed)}）`
  return tell({
    kind: 'share',
    claim: rate,
    stated: printedRate(rate),
    computed: times(over(debt, assets.value), 100),
    parts: owed ? [owed, assets] : [assets, net!],
    working: `${top}÷${number(assets.printed)}＝${percent(value, rate.step)}`,
    said: figure(rate),
  })
}
