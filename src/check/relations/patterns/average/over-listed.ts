/**
 * 一季度、二季度、三季度分别接访308件次、505件次和434件次，月均138.6件次: the months of the quarters listed; 城关镇82.6分、双河镇95.8分、白塔乡89.4分，3个乡镇平均得分89.3分: of as many as the words count.
 */
import type { Claim } from '../../../claims.ts'
import { exactly, over, total } from '../../../interval.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { printedMean } from '../../average.ts'
import { tell } from '../told.ts'

export const overListed: RelationRule = {
  kind: 'average',
  title: '所列各期、各单位的平均',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '一季度、二季度、三季度分别接收来信来访300件次、500件次和400件次，前三季度月均接收133.3件次。',
      '考核得分依次为：东河镇82.0分、西河镇95.0分、南山乡90.0分，3个乡镇平均得分89.00分。',
      '1月、2月、3月分别办件120件、150件、180件，月均办件150件。',
      '测评得分：甲局91分，乙局95分，丙局93分，三个部门平均得分93.0分。',
    ],
    bad: [
      '一季度、二季度、三季度分别接收来信来访300件次、500件次和400件次，前三季度月均接收138.3件次。',
      '考核得分依次为：东河镇82.0分、西河镇95.0分、南山乡90.0分，3个乡镇平均得分98.00分。',
      '1月、2月、3月分别办件120件、150件、180件，月均办件160件。',
      '测评得分：甲局91分，乙局95分，丙局93分，三个部门平均得分95.0分。',
    ],
    traps: [
      '考核得分前三名依次为：东河镇92.0分、西河镇95.0分、南山乡90.0分，12个乡镇平均得分85.00分。',
      '一季度、二季度分别接访300件次和500件次，去年同期月均接访120件次。',
      '考核得分：东河镇82.0分、西河镇95.0分、南山乡90.0分，其余3个乡镇平均得分80.00分。',
    ],
  },
}

const QUARTERS = /第?[一二三四](?=季度|、第?[一二三四]季度|[、和及]第?[一二三四]季度)/g
const MONTHS = /\d{1,2}月(?!底|末|初|\d)/g
const PER = /^(?:前?[一二三四两]个?季度|[上下]半年|全年|年内)?(?:(月均)|(季均|季度平均))(?!增|减|上升|下降)[\u4e00-\u9fa5]{0,6}$/
const EVEN =
  /^(?:上述|这|以上)?([两三四五六七八九十]{0,3})(?:[个家项名位所])?(?:县[市区]|[\u4e00-\u9fa5]{1,8}?)?(?:平均|总平均)(?:得分|分数?|成绩|分值)(?:为|是|达到?)?$/
const REST = /其余|其[他它]|另|剩|前[一二三四五六七八九十\d]/
const MOST = 20

function found(claims: readonly Claim[], mean: Claim): Found | undefined {
  if (mean.form !== 'plain' || mean.precision !== 'exact' || mean.unit === '') return undefined
  return ofPeriods(claims, mean) ?? ofUnits(claims, mean)
}

function ofPeriods(claims: readonly Claim[], mean: Claim): Found | undefined {
  const per = PER.exec(mean.label)
  if (!per || mean.sep !== '，') return undefined
  const row = rowBefore(claims, mean, mean.id - 1, /^[、，]?[和及与]?$/)
  const lead = row[0]?.lead ?? ''
  if (row.length < 2 || !/分别/.test(lead) || /上年|去年|同期/.test(lead)) return undefined
  const [quarters, months] = [lead.match(QUARTERS)?.length ?? 0, lead.match(MONTHS)?.length ?? 0]
  if (quarters === row.length && months === 0) return telling(mean, row, per[1] ? 3 * quarters : quarters)
  return months === row.length && quarters === 0 && per[1] ? telling(mean, row, months) : undefined
}

function ofUnits(claims: readonly Claim[], mean: Claim): Found | undefined {
  const said = mean.unit === '分' ? EVEN.exec(mean.label) : null
  if (!said || REST.test(mean.lead)) return undefined
  const counted = claims[mean.id - 1]
  const inWords = said[1] ? numeralOf(said[1]) : undefined
  const inFigures =
    !inWords && counted && mean.sep === '' && /^[个家项名位所]$/.test(counted.unit) && !REST.test(counted.lead) ? counted : undefined
  const many = inWords ?? inFigures?.printed
  const row = rowBefore(claims, mean, (inFigures ?? mean).id - 1, /^[、，；](?:其中)?[\u4e00-\u9fa5“”]{1,14}$/)
  return many && many > 1 && many === row.length ? telling(mean, row, many) : undefined
}

/** What is joined so up to this figure, all in the unit of the mean. */
function rowBefore(claims: readonly Claim[], mean: Claim, from: number, joins: RegExp): Claim[] {
  const row: Claim[] = []
  for (let c = claims[from]; c && row.length < MOST && isAlike(c, mean); c = claims[c.id - 1]) {
    row.unshift(c)
    if (!joins.test(c.lead)) break
  }
  return row
}

const isAlike = (c: Claim, mean: Claim): boolean =>
  c.form === 'plain' &&
  c.unit === mean.unit &&
  c.precision === 'exact' &&
  c.owner === mean.owner &&
  c.sentence === mean.sentence &&
  c.paragraph === mean.paragraph

const telling = (mean: Claim, row: readonly Claim[], by: number): Found =>
  tell({
    kind: 'average',
    claim: mean,
    stated: printedMean(mean),
    computed: over(total(row.map(c => c.value)), exactly(by)),
    parts: row,
    working: `（${row.map(c => number(c.printed)).join('＋')}）÷${by}＝${number(row.reduce((n, c) => n + c.printed, 0) / by, 2)}`,
    said: figure(mean),
  })
