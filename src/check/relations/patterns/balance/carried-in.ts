/**
 * 受理358件；加上上年转入的21件，本年度应审理379件; 新排查各类隐患455处，加上二季度未销号的14处，需整改隐患合计469处: what came, what the words add to it from before, and what there
 * was to do in all.
 */
import type { Claim } from '../../../claims.ts'
import { meets, total } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isOwnCount, tellSum } from '../told.ts'

export const carriedIn: RelationRule = {
  kind: 'sum',
  title: '加上上期结转的共有几件',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '新收复议案件194件，加上2023年结转的6件，全年应办理案件200件。',
      '全年收到行政复议申请413件，受理358件；加上上年转入的21件，本年度应审理379件。',
      '第三季度新排查各类隐患455处，加上二季度未销号的14处，需整改隐患合计469处。',
      '本届新选代表86名，加上连任的54名，代表总数为140名。',
    ],
    bad: [
      '新收复议案件194件，加上2023年结转的6件，全年应办理案件800件。',
      '全年收到行政复议申请413件，受理358件；加上上年转入的21件，本年度应审理369件。',
      '第三季度新排查各类隐患455处，加上二季度未销号的14处，需整改隐患合计869处。',
      '全年新立案212件，加上上年结转的15件，全年应办案件237件。',
      '全年新收民事案件186件、执行案件94件，连同上年旧存的23件，共需办理313件。',
    ],
    traps: [
      '受理358件，办结340件；加上上年转入的21件，共办结361件。',
      '东镇新收212件，西镇新收108件，加上上年结转的15件，全县应办案件335件。',
      '全年新立案212件，撤回9件，加上上年结转的15件，全年应办案件218件。',
      '全年新立案212件，加上上年结转的15件，人均应办案件37件。',
      '全年新立案212件，加上上年结转的15件、恢复审理的6件，应办案件233件。',
    ],
  },
}

const ADDED = /^[，；](?:再)?(?:加上?|连同|加之)(?:[一二三四]季度|(?:19|20)\d{2}年度?|\d{1,2}月份?)?[^，。；：\d]{2,16}$/
const ALL =
  /^(?:[，；](?:本年度?|全年|今年|本期|本[月季]度?|当年|年内|全[市县区镇乡院局])?(?:实际)?(?:一?共|合计|总计|总共|累计)?(?:[应需须待][^，。；：\d均]{1,12}|[^，。；：\d均]{0,6}(?:总数|总量|合计|共计|总计|一共|总共))(?:共|合计|总计|达到?|为|有)*|，(?:一?共|合计|总计|总共|两项合计|共计)(?:有|为)?)$/
const CAME = /新[^，。；：]{1,10}$|(?:受理|立案|收案|接收|收到|登记|排查|摸排|接到)[^，。；：]{0,10}$/
/** What is done with them, or told of all of them. */
const GONE = /办结|审结|结案|化解|整改|撤|不予|退|减|共|合计|总|其中/
const MOST = 6

function found(claims: readonly Claim[], all: Claim): Found | undefined {
  const [last, added] = [claims[all.id - 2], claims[all.id - 1]]
  if (!last || !added || ![last, added, all].every(c => isOwnCount(c) && isBeside(c, all))) return undefined
  if (!ADDED.test(added.lead) || !ALL.test(all.lead) || GONE.test(last.label)) return undefined
  const run = [last]
  for (let c = last; c.sep === '、' && run.length < MOST; run.unshift(c)) {
    const before = claims[c.id - 1]
    if (!isOwnCount(before) || !isBeside(before, all) || GONE.test(before.label)) return undefined
    c = before
  }
  const [first] = run
  if (!CAME.test(first!.label)) return undefined
  const before = claims[first!.id - 1]
  // 东镇新收212件，西镇新收108件: what stands before may belong to it, or have been taken from it.
  const wide = isOwnCount(before) && isBeside(before, all)
  if (wide && (before.sep === '、' || /新/.test(before.label))) return undefined
  const parts = [...run, added]
  if (wide && meets(total([before, ...parts].map(c => c.value)), all.value)) return undefined
  return tellSum(all, parts)
}

const isBeside = (c: Claim, { paragraph, sentence, unit }: Claim): boolean =>
  c.paragraph === paragraph && c.sentence === sentence && c.unit === unit
