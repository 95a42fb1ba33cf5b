/**
 * 火灾17.4万起，救援10.4万起，救助5.4万起，其他6.1万起，总出警39.3万起，前两项占70.7%: the first so many of a list together, and not the last that were counted, in what the list
 * is all of.
 */
import type { Claim } from '../../../claims.ts'
import { fitsShare, RESIDUAL } from '../../../lists/index.ts'
import { sumOf } from '../../../lists/parts.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { divisionOf } from '../../share/division.ts'
import { decideNamed } from '../../share/verdict.ts'

export const firstMembers: RelationRule = {
  kind: 'share',
  title: '前几项的占比',
  find: reading => reading.claims.flatMap(s => found(reading, s) ?? []),
  examples: {
    good: [
      '扑救火灾17.4万起，抢险救援10.4万起，社会救助5.4万起，公务执勤2.1万起，其他4.0万起，总出警39.3万起，前两项占70.7%。',
      '受理投诉1000件：质量400件、合同300件、售后200件、其他100件。前三类合计占总量的90%。',
      '受理投诉1000件：其他100件、质量400件、合同300件、售后200件，居前三位的共占90%。',
      '公安312件，市场监管247件，自然资源135件，人社118件，其他188件；前两类占比之和为55.9%，受理总数1000件。',
      // Nothing is a member of nothing.
      '受理投诉1000件：质量400件、合同300件、售后300件、其他0件。前两类合计占总量的70%。',
    ],
    bad: [
      '扑救火灾17.4万起，抢险救援10.4万起，社会救助5.4万起，公务执勤2.1万起，其他4.0万起，总出警39.3万起，前两项占77.0%。',
      '受理投诉1000件：质量400件、合同300件、售后200件、其他100件。前三类合计占总量的85%。',
      '受理投诉1000件：其他100件、质量400件、合同300件、售后200件，居前三位的共占80%。',
      '公安312件，市场监管247件，自然资源135件，人社118件，其他188件；前两类占比之和为65.9%，受理总数1000件。',
    ],
  },
}

const FIRST =
  /^(?:其中|排名?|位?居|位列|上述)*(?:前|头)([两二三四五六七八九\d])(?:大?[项类位者种名家个市县区镇乡村街]|方面|部分)?(?:的|案件|问题|事项|诉求|纠纷)*(?:合计|合并|加起来|总共|共计|累计|合|共)*占(?:比(?:之和|总和|合计|相加)?|全部|(?:全部|总)[\u4e00-\u9fa5]{1,3}的?)?(?:约|为|达到?)?$/
const COUNTS = '一二三四五六七八九'

function found(reading: Reading, s: Claim): Found | undefined {
  const word = s.role === 'share' && s.form === 'percent' && s.precision === 'exact' ? FIRST.exec(s.label)?.[1] : undefined
  const host = word ? reading.items.of.get(s.id) : undefined
  if (!word || !host || host.paragraph !== s.paragraph || s.sentence - host.sentence > 2) return undefined
  const many = word === '两' ? 2 : Number(word) || COUNTS.indexOf(word) + 1
  // The total itself may stand last.
  const division = [host, host.row[host.at - 1]].map(i => i && divisionOf(reading, i, i.head.unit)).find(d => d)
  const members = division?.members.filter(m => !RESIDUAL.test(m.label)) ?? []
  if (!division || members.length < many || division.members.length === many) return undefined
  const inOrder = members.slice(0, many)
  const largest = [...members].sort((a, b) => b.printed - a.printed).slice(0, many)
  // Where the list is not told in the order of its numbers, the first may be either.
  const same = inOrder.every(m => largest.includes(m))
  const told = decideNamed(s, same || fitsShare(s, sumOf(inOrder), division.whole.value) ? inOrder : largest, division.whole)
  return same || told?.verdict === 'holds' ? told : undefined
}
