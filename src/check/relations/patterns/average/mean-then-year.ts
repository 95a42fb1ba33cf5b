/** 平均每月受理14件，全年受理168件; 季均42件，全年共168件: the mean of a period, and the year right behind it. */
import type { Claim } from '../../../claims.ts'
import { exactly, over } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { printedMean } from '../../average.ts'
import { isOwnCount, tell } from '../told.ts'

export const meanThenYear: RelationRule = {
  kind: 'average',
  title: '平均每月若干、全年若干',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: ['平均每月受理14件，全年受理168件。', '季均42件，全年共168件。', '月均接访30批次，全年接访356批次。'],
    bad: ['平均每月受理12件，全年受理168件。', '季均52件，全年共168件。'],
    traps: ['平均每月受理12件，全年结案168件。', '自6月起平均每月受理12件，全年受理168件。', '平均每月受理12件，比上年全年的168件少。'],
  },
}

const MEAN = /(?:平均每个?(月|季度?)|(月|季度?)(?:平)?均)([\u4e00-\u9fa5]{0,6})$/
const YEAR = /^，?(?:全年|一年)(?:共|总共|合计|累计)*([\u4e00-\u9fa5]{0,6}?)(?:共|合计|累计|达|达到|为)*$/

function found(claims: readonly Claim[], mean: Claim): Found | undefined {
  const said = MEAN.exec(mean.label)
  const year = claims[mean.id + 1]
  if (!said || !isOwnCount(mean) || !isOwnCount(year) || year.unit !== mean.unit || year.sentence !== mean.sentence) return undefined
  const deed = YEAR.exec(year.lead)
  const own = said[3]!.replace(/[为达到]+$/, '')
  if (!deed || (deed[1] !== '' && deed[1] !== own) || /[自从起]|半年|前\S{1,3}月/.test(mean.lead.slice(0, -said[0].length)))
    return undefined
  const periods = (said[1] ?? said[2]) === '月' ? 12 : 4
  return tell({
    kind: 'average',
    claim: mean,
    stated: printedMean(mean),
    computed: over(year.value, exactly(periods)),
    parts: [year],
    working: `${number(year.printed)}÷${periods}＝${number(year.printed / periods, 2)}`,
    said: figure(mean),
  })
}
