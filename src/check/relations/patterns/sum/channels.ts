/** 解答咨询18624人次，来访9302人次，来电7210人次，网络2112人次: what came, and by which ways; more than came cannot have come by them. */
import type { Claim } from '../../../claims.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isOwnCount, tellSum } from '../told.ts'

export const channels: RelationRule = {
  kind: 'sum',
  title: '各渠道合为总数',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: ['解答咨询18624人次，来访9302人次，来电7210人次，网络2112人次。', '受理投诉412件，来电286件，来信12件，来访28件，网上86件。'],
    bad: ['解答咨询18624人次，来访9302人次，来电7210人次，网络2121人次。', '受理投诉412件，来电286件，来信12件，来访28件，网上96件。'],
  },
}

const WHOLE = /(?:咨询|投诉|举报|信访|诉求|申请|接待|受理|接收|收到|登记)(?:群众|事项|件|总量|总数|共|为)*$/
const WAY =
  /^(?:其中)?(?:群众)?(?:来访|来电|来信|电话|信函|信件|网上|网络|网信|网站|微信|邮箱|窗口|现场|热线|当面|线上|线下)(?:咨询|投诉|举报|受理|解答|接待)?(?:为|共)?$/
const OTHER_TIME = /上年|去年|同期|累计|计划|目标/
/** Parts pass their total by so much at most where only a hand slipped. */
const SLIP = 1.2
const LEAST = 3
const MOST = 8

function found(claims: readonly Claim[], whole: Claim): Found | undefined {
  if (!isOwnCount(whole) || !WHOLE.test(whole.label) || WAY.test(whole.label) || OTHER_TIME.test(whole.label)) return undefined
  const parts: Claim[] = []
  for (let c = claims[whole.id + 1]; c && parts.length <= MOST; c = claims[c.id + 1]) {
    if (!isOwnCount(c) || c.unit !== whole.unit || c.sentence !== whole.sentence || c.paragraph !== whole.paragraph || !WAY.test(c.label))
      break
    parts.push(c)
  }
  const next = parts.length >= LEAST ? claims[parts.at(-1)!.id + 1] : undefined
  // Another way, whatever it is called.
  if (parts.length < LEAST || (next?.sentence === whole.sentence && next.paragraph === whole.paragraph && next.unit === whole.unit))
    return undefined
  if (parts.some(p => p.sep !== parts[1]!.sep && p !== parts[0]) || new Set(parts.map(p => p.label)).size < parts.length) return undefined
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  const short = sum < whole.printed && !oneDigitOff(whole, sum)
  return short || sum > SLIP * whole.printed ? undefined : tellSum(whole, parts)
}
