/** Share: N件占P%, N件（P%）. What has the share, what it is of, and whether the two give it are three questions, each with its file. */
import type { Claim } from '../claims.ts'
import type { Item } from '../items.ts'
import type { Found, Reading, RelationRule } from '../reading.ts'
import { respectiveShares } from './common/respective.ts'
import { gridShares } from './grid/columns.ts'
import { gridRates } from './grid/relations.ts'
import { gridTold } from './grid/told.ts'
import { contextOf, type ShareContext } from './share/context.ts'
import { partOf } from './share/part.ts'
import { rates } from './share/rate.ts'
import { ratios } from './share/ratio.ts'
import { baseOf, decide } from './share/verdict.ts'
import { basesOf } from './share/whole.ts'

export { rateOf } from './share/verdict.ts'

export const share: RelationRule = {
  kind: 'share',
  title: '占比与比率',
  find: reading => {
    const context = contextOf(reading)
    const respective = respectives(reading.claims)
    const told = (item: Item): Found[] => item.shares.flatMap(s => (respective.has(s.id) ? [] : (shareOf(context, item, s) ?? [])))
    return [
      ...gridRates(reading.grids),
      ...gridShares(reading.grids),
      ...gridTold(reading),
      ...respectiveShares(reading),
      ...reading.items.all.flatMap(told),
      ...rates(context),
      ...ratios(reading),
    ].map(standing(reading))
  },
  examples: {
    good: [
      '完成造林3.42万亩，其中人工0.87万亩、封山1.15万亩、退化林修复1.4万亩，为任务3.2万亩的106.9%。',
      '收入9846万元，其中税收收入8127万元、非税收入1719万元，税收占比82.5%。',
      '保留调委会2599个，达到标准的2180个，占83.9%。',
      '立案调解6368件，调成6217件，成功率达97.6%。',
      '聘请法律明白人70名，男女比例为4∶3，其中男性40名、女性30名。',
    ],
    bad: [
      '保留调委会2599个，达到标准的2180个，占86.9%。',
      '立案调解6368件，调成6217件，成功率达95.6%。',
      '聘请法律明白人87名，男女比例为2∶1，其中男性49名、女性38名。',
    ],
  },
}

const NOWHERE = /总数只有(\d+)，文中没有这个数，请核对/

/** 审结548件。结案197件，调解率35.95%: the only number that gives the rate stands somewhere in the text after all. */
function standing({ claims }: Reading): (found: Found) => Found {
  const printed = new Set(claims.map(c => c.printed))
  return found => {
    const only = NOWHERE.exec(found.message)?.[1]
    if (only === undefined || !printed.has(Number(only))) return found
    return { ...found, message: found.message.replace(NOWHERE, `总数只有${only}，文中有这个数，但没有写明以它为总数`) }
  }
}

/** 分别占30%、20%; 占比分别为30%、20%: told by `respectiveShares`. */
const RESPECTIVE = /分别占|占[^，。；]{0,6}(?:分别|依次)(?:为|是)/

const JOINED = /^[、和与及]$/

/** Those of several that 分别 gives to as many figures: 10.1% of 分别占10.7%、10.1%和7.2%. */
function respectives(claims: readonly Claim[]): Set<number> {
  const out = new Set<number>()
  claims.forEach((s, at) => {
    const before = claims[at - 1]
    const joined = JOINED.test(s.lead) && before?.role === 'share'
    if (joined ? out.has(before.id) : RESPECTIVE.test(s.label)) out.add(s.id)
  })
  return out
}

function shareOf(context: ShareContext, item: Item, s: Claim): Found | undefined {
  const part = item.paragraph === s.paragraph ? partOf(item, s) : undefined
  if (!part) return undefined
  const bases = /分别占/.test(item.head.label) ? [baseOf(item.head, true, true)] : basesOf(context, item, s, part)
  return decide(s, part, bases)
}
