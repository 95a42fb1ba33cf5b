/** 办理人大代表建议61件、政协提案100件，建议提案总数161件; 来信20件、来访31件，来信来访合计51件: a total whose name is the last words of those right before it, one after the other. */
import type { Claim } from '../../../claims.ts'
import { spelledByLast } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnCount, sentenceTo, tellSum } from '../told.ts'

export const namesTogether: RelationRule = {
  kind: 'sum',
  title: '由分项名称连成的合计',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '收到申请88件；另办理人大代表建议61件、政协提案100件，建议提案总数161件。',
      '全年接待群众来信20件、来访31件，来信来访合计51件。',
      '新建农村公路12公里，改造危桥3座；举办讲座6场、展览4场、演出9场，讲座、展览和演出共计19场。',
    ],
    bad: [
      '收到申请88件；另办理人大代表建议61件、政协提案100件，建议提案总数961件。',
      '全年接待群众来信20件、来访31件，来信来访合计61件。',
      '新建农村公路12公里，改造危桥3座；举办讲座6场、展览4场、演出9场，讲座、展览和演出共计29场。',
    ],
    traps: ['办理建议61件、提案100件，历年建议提案总数961件。', '办理代表建议61件、政协提案100件，建议提案办结总数150件。'],
  },
}

const ALL = /(?:总[数量计额]|合计|共计|总共|一共|共)(?:为|是|有|达)?$/
const SOME = /重点|新增|其中|上一?年|去年|历年|累计|部分/
const MOST = 4

function found(claims: readonly Claim[], whole: Claim): Found | undefined {
  if (!isOwnCount(whole) || !ALL.test(whole.label)) return undefined
  const words = /[^。；，：]*$/.exec(whole.lead)![0]
  const name = words
    .replace(/[“”]/g, '')
    .replace(ALL, '')
    .replace(/[、和与及]/g, '')
  const n = name.length / 2
  if (!Number.isInteger(n) || n < 2 || n > MOST) return undefined
  const parts = sentenceTo(claims, whole, MOST).slice(-n)
  const alike = parts.length === n && parts.every((p, i) => isOwnCount(p) && p.unit === whole.unit && (i === 0 || p.sep === parts[1]!.sep))
  if (!alike || parts.at(-1)!.noun !== '' || parts.some(p => SOME.test(p.label)) || !spelledByLast(name, parts)) return undefined
  return tellSum(whole, parts)
}
