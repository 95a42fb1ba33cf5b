/**
 * 处罚108156宗……警告12175宗，占11.3%；罚款94929宗，占87.8%；……其他12宗; 来电8947件分转办2274件、直办6673件，直办率74.58%: figures that make a count but for one digit of it, of
 * which a share or a rate is told that is right of what they make, and of that count is not.
 */
import type { Claim } from '../../../claims.ts'
import { meets, printedSum, total } from '../../../interval.ts'
import type { Item } from '../../../items.ts'
import { fitsShare } from '../../../lists/index.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isOwnCount, tellSum } from '../told.ts'

export const sharesOfSum: RelationRule = {
  kind: 'sum',
  title: '占比所对应的总数',
  find: ({ items }) => items.top.flatMap(row => row.flatMap(whole => found(row, whole) ?? [])),
  examples: {
    good: ['来电5564件分转办1836件、直办3728件，直办率67.0%。', '建有服务大厅416个，市级12个、县级96个、乡级308个，乡级占74.0%。'],
    bad: [
      '全市作出处罚决定58436件，罚没862.4万元。警告6210件，占11.2%；罚款48135件，占86.8%；没收320件；吊销41件；其他730件。',
      '来电5264件分转办1836件、直办3728件，直办率67.0%。',
      '建有服务大厅486个，市级12个、县级96个、乡级308个，乡级占74.0%。',
      '申请3860件全部受理，准予3410件，不予42件，撤回8件，准予率98.6%。',
    ],
    traps: [
      '来电5264件，转办1836件、直办3428件，直办率65.1%。',
      // Of what was told besides.
      '申请3860件，受理3460件，准予3410件，不予42件，撤回8件，准予率98.6%。',
      // Some are not told.
      '建有服务大厅426个，市级12个、县级96个、乡级308个，乡级占72.3%。',
      '去年来电5264件，今年转办1836件、直办3728件，直办率67.0%。',
    ],
  },
}

/** So many figures of another kind stand between the count and its members at most, and so many members there are. */
const BETWEEN = 3
const MOST = 16
/** Shares of less than so much fit many a whole. */
const LEAST = 2
const OTHER = /同期|结转|旧存|累计|计划|目标/
/** Of cases that came in, some may be open still. */
const CAME_IN = /(?:收案|新收|受理|立案|收到|登记)(?:案件)?$/
const OTHER_TIME = /上一?年|去年|前年|上[月期]|今年|本[年月期]|当年/

function found(row: readonly Item[], { at, head: whole }: Item): Found | undefined {
  if (!isOwnCount(whole) || OTHER.test(whole.label) || CAME_IN.test(whole.label)) return undefined
  const from = row.findIndex((i, n) => n > at && i.head.unit === whole.unit)
  const first = row[from]
  if (!first || from - at > BETWEEN || first.sentence - whole.sentence > 1) return undefined
  const run: Item[] = []
  for (let n = from; n < row.length && run.length <= MOST && isMember(row[n]!, first, whole); n++) run.push(row[n]!)
  const next = row[from + run.length]?.head
  if (run.length < 2 || run.length > MOST || (next?.sentence === first.sentence && next.unit === whole.unit)) return undefined
  const parts = run.map(i => i.head)
  if (!oneDigitOff(whole, printedSum(parts))) return undefined
  const sum = total(parts.map(p => p.value))
  const told = run.flatMap(i => [...i.shares, ...i.rates].filter(isShare).map(share => ({ share, part: named(share, parts) ?? i.head })))
  const speaks = told.some(({ share }) => share.printed >= LEAST)
  const fits = told.every(({ share, part }) => fitsShare(share, part.value, sum) && !fitsShare(share, part.value, whole.value))
  const before = row.slice(0, at).some(i => i.head.unit === whole.unit && meets(i.head.value, sum))
  return speaks && fits && !before ? tellSum(whole, parts) : undefined
}

/** 准予率 is of 准予, wherever it stands. */
function named({ label }: Claim, parts: readonly Claim[]): Claim | undefined {
  const stem = /([\u4e00-\u9fa5]{2})率/.exec(label)?.[1]
  return stem === undefined ? undefined : parts.find(p => p.label.endsWith(stem) && !/[不未]/.test(p.label))
}

const isMember = ({ head }: Item, first: Item, { unit, value }: Claim): boolean =>
  head.unit === unit &&
  head.sentence === first.sentence &&
  isOwnCount(head) &&
  head.value.max < value.min &&
  !OTHER.test(head.label) &&
  !OTHER_TIME.test(head.label)

const isShare = (c: Claim): boolean => c.form === 'percent' && c.precision === 'exact' && c.step <= 0.1
