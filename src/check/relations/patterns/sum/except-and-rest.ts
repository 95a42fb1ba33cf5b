/** 除21件表扬件外，其余934件按类别分……。全月总量为955件: what is taken out and the rest make all that there is. */
import type { Claim } from '../../../claims.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnCount, tellSum } from '../told.ts'

export const exceptAndRest: RelationRule = {
  kind: 'sum',
  title: '除外部分与其余部分',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '除21件感谢表扬件外，其余934件诉求分为咨询427件，投诉367件，建议140件。全月总量为955件。',
      '本次抽查企业120家，除8家停产外，其余112家均已检查。',
    ],
    bad: [
      '除21件感谢表扬件外，其余934件诉求分为咨询427件，投诉367件，建议140件。全月总量为985件。',
      '本次抽查企业160家，除8家停产外，其余112家均已检查。',
    ],
    traps: ['全市企业1200家。除8家停产外，其余112家规上企业均已检查。', '除21件感谢表扬件外，其余934件诉求均已办结。上月总量为985件。'],
  },
}

const ALL = /(?:总[数量计]|合计|共计|总共|共(?:有|受理|收到|接收)?)(?:为|是|达)?$/
const OTHER = /上一?[年月]|去年|同期|累计|以来|计划|其中/
const AHEAD = 8

function found(claims: readonly Claim[], out: Claim): Found | undefined {
  const rest = claims[out.id + 1]
  if (!/(?:^|[，。；：])除(?:了|去)?$/.test(out.lead) || !isOwnCount(out) || !/外$/.test(out.noun) || !rest || !isOwnCount(rest))
    return undefined
  if (
    !/^其[余他它](?:的)?$/.test(rest.label) ||
    rest.unit !== out.unit ||
    rest.sentence !== out.sentence ||
    rest.paragraph !== out.paragraph
  )
    return undefined
  const alike = (c: Claim | undefined): c is Claim =>
    isOwnCount(c) && c.unit === out.unit && c.paragraph === out.paragraph && !OTHER.test(c.lead)
  const behind = claims.slice(rest.id + 1, rest.id + 1 + AHEAD).find(c => alike(c) && c.sentence === out.sentence + 1)
  if (behind && ALL.test(behind.label)) return tellSum(behind, [out, rest])
  const before = claims[out.id - 1]
  const made = out.printed + rest.printed
  if (!alike(before) || before.sentence !== out.sentence) return undefined
  return before.printed === made || oneDigitOff(before, made) ? tellSum(before, [out, rest]) : undefined
}
