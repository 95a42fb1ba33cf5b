/** 民事案件调撤率达65.64%，即在审结的2084件民事案件中，以调解方式结案870件，以撤诉方式结案498件: what a rate is of, told right behind it. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnCount, sentenceFrom, tellShare } from '../told.ts'

export const thatIsIn: RelationRule = {
  kind: 'share',
  title: '某率，即多少件中有多少件',
  find: ({ claims, view }: Reading) => claims.flatMap(c => found(claims, view.text, c) ?? []),
  examples: {
    good: [
      '民事案件调撤率达65.00%，即在审结的2000件民事案件中，以调解方式结案800件，以撤诉方式结案500件。',
      '按期办结率为96.5%，即200件工单中有193件按期办结。',
    ],
    bad: [
      '民事案件调撤率达56.00%，即在审结的2000件民事案件中，以调解方式结案800件，以撤诉方式结案500件。',
      '按期办结率为95.6%，即200件工单中有193件按期办结。',
    ],
    traps: [
      '民事案件调解率达40.00%，即在审结的2000件民事案件中，以调解方式结案800件，以撤诉方式结案500件。',
      '平均满意率为96.5%，即便200件工单中有7件不满意。',
      '结案率为80.0%，即在新收的2000件案件中，审结1500件，另审结旧存300件。',
    ],
  },
}

const THAT_IS = /^，(?:也就是说?|即)(?!便|使|将|可)(?:在|全[年市县区])?[^，。；\d]{0,8}$/
const NAME = /([\u4e00-\u9fa5]{2,8})率(?:为|是|达到?|约)*$/
const MOST = 4

function found(claims: readonly Claim[], text: string, rate: Claim): Found | undefined {
  const name = rate.form === 'percent' && rate.precision === 'exact' && rate.owner < 0 ? NAME.exec(rate.label)?.[1] : undefined
  const behind = name ? sentenceFrom(claims, rate, MOST) : []
  const [whole, ...parts] = behind
  if (!name || !whole || parts.length === 0 || parts.length === MOST - 1 || !behind.every(isOwnCount) || !THAT_IS.test(whole.lead))
    return undefined
  if (!/^[^，。；\d]{0,10}中，?/.test(parts[0]!.lead) || parts.some(p => p.unit !== whole.unit || /另|其中|不|未/.test(p.lead)))
    return undefined
  // 调撤率: of those settled and of those withdrawn; where one is told, it must bear the name of the rate.
  const words = parts.map(p => p.label + text.slice(p.stop, p.stop + 12).split(/[，。；]/)[0]!)
  const core = name.slice(-2)
  const isNamed = parts.length === 1 ? words[0]!.includes(core) : words.every((w, n) => w.includes(core[n] ?? ' ') && !w.includes(core))
  if (!isNamed || parts.length > 2 || parts.reduce((n, p) => n + p.printed, 0) > whole.printed) return undefined
  return tellShare(rate, parts, whole)
}
