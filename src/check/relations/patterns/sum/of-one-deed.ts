/**
 * 报备文件50件，准予备案22件，附意见备案20件，不予备案8件; 意见386条，已采纳252条，部分采纳107条，未采纳27条: members that are all called by one deed, of which one says that it was not done, leave nothing of their
 * whole out.
 */
import type { Claim } from '../../../claims.ts'
import { above, below, total } from '../../../interval.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnCount, tellSum } from '../told.ts'

export const ofOneDeed: RelationRule = {
  kind: 'sum',
  title: '同一事项的各种结果',
  find: ({ claims, view: { text } }: Reading) => claims.flatMap(c => found(claims, text, c) ?? []),
  examples: {
    good: [
      '接收报备文件50件，准予备案22件，附审查意见备案20件，不予备案8件。',
      '收到监督意见386条，已采纳252条，部分采纳107条，未采纳并说明理由27条；涉及单位5个。',
    ],
    bad: [
      '接收报备文件80件，准予备案22件，附审查意见备案20件，不予备案8件。',
      '收到监督意见322条，已采纳254条，部分采纳102条，未采纳并说明理由26条；涉及单位8个。',
    ],
    traps: [
      '接收报备文件90件，准予备案22件，附意见备案6件，不予备案8件，其余正在审查。',
      '收到监督意见386条，已采纳252条，未采纳并说明理由27条，研究采纳方案20条。',
      '对613户办事群众开展回访，满意598户、基本满意15户、不满意0户，满意和基本满意合计613户。',
    ],
  },
}

const NOT = /^(?:决定)?(?:不予|未予?|没有?|暂不|不)([\u4e00-\u9fa5]{2})/
const LEAST = 3
const MOST = 6
const BEFORE = /上一?年|去年|结转|遗留|旧存|历年/

function found(claims: readonly Claim[], text: string, whole: Claim): Found | undefined {
  const first = claims[whole.id + 1]
  if (!isOwnCount(whole) || !first || NOT.test(whole.label) || first.sep !== '，' || BEFORE.test(first.lead)) return undefined
  const parts: Claim[] = []
  for (let c: Claim | undefined = first; c && parts.length <= MOST; c = claims[c.id + 1]) {
    if (!isOwnCount(c) || c.unit !== whole.unit || c.sentence !== whole.sentence || c.paragraph !== whole.paragraph || c.sep === '；') break
    parts.push(c)
  }
  const last = parts.at(-1)
  if (!last || parts.length < LEAST || parts.length > MOST || !/[。；\n]/.test(text[last.stop] ?? '\n')) return undefined
  const denied = parts.filter(p => NOT.test(p.label))
  const deed = denied.length === 1 ? NOT.exec(denied[0]!.label)![1]! : undefined
  if (!deed || whole.label.includes(`${deed}的`) || !parts.every(p => p.label.includes(deed) && !/^其中|[合总共]计|[和及与]/.test(p.label)))
    return undefined
  if (parts.some((p, i) => i > 0 && p.lead !== `${p.sep}${p.label}`)) return undefined
  const sum = total(parts.map(p => p.value))
  // What is still looked into is not told; a digit, and nothing else, is a slip.
  if (below(sum, whole.value) && !isSlip(whole, parts)) return undefined
  // What was carried over is decided as well.
  if (above(sum, whole.value) && parts.some(p => p.printed > whole.printed)) return undefined
  return tellSum(whole, parts)
}

/** 80 for 50: of so few digits a slip where the members are all that can become of it. */
function isSlip(whole: Claim, parts: readonly Claim[]): boolean {
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  const [one, other] = [String(whole.printed), String(sum)]
  const differs = one.length === other.length && [...one].filter((d, i) => d !== other[i]).length === 1
  return oneDigitOff(whole, sum) || (differs && /(?:^|[，、])(?:已|准予|予以|同意|全部|决定)/.test(parts.map(p => p.label).join('，')))
}
