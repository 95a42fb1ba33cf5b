/**
 * 上年末在册400人，入矫158人，解矫172人，年末在册386人: who was there, who came, who went and who is there, in whatever order, and nothing else of that kind in the
 * sentence.
 */
import type { Claim } from '../../../claims.ts'
import { minus, plus, printedSum, total } from '../../../interval.ts'
import { groupBy } from '../../../items.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { CAME, EITHER, GONE, STILL } from '../../balance/steps.ts'
import { tell } from '../told.ts'

export const membersMoved: RelationRule = {
  kind: 'balance',
  title: '期初、进、出、期末',
  find: ({ claims }) => [...groupBy(claims.filter(isFigure), c => `${c.paragraph}:${c.sentence}:${c.unit}`).values()].flatMap(accounts),
  examples: {
    good: [
      '社区矫正：上年末在册400人，入矫158人，解矫172人，年末在册386人。',
      '上年末在册312人，入矫96人，解矫108人，现在册300人。',
      '安置帮教对象132人，上年末141人，新增23人，期满32人。',
      '年末在帮132人，年初141人，新接23人，期满32人，净减9人。',
      '社区矫正在册386人，入矫158人、解矫172人，上年末在册400人。',
      '投诉举报：上月结转6件，本月新收42件，办结41件，结转下月7件。',
      '月初在办12件，当月收35件，办结38件，月末在办9件。',
      '积案年初28件，新增6件，化解25件，年末9件。',
      '年初志愿者860人，年内招募120人，退出45人，现有935人。',
      '法规库年初有文本3260条，年内新增418条、修订276条，停用195条，年末有效文本3483条。',
      '年初贷款余额3180万元，全年新发放小额信贷1265万元，收回到期1030万元，年末余额3415万元，户均余额4.2万元。',
      '装备库年初有水泵64台，购入18台，调拨9台，报废5台，年末库存68台；雨衣年末库存420件。',
    ],
    bad: [
      '社区矫正：上年末在册400人，入矫158人，解矫127人，年末在册386人。',
      '上年末在册312人，入矫96人，解矫108人，现在册330人。',
      '安置帮教对象132人，上年末141人，新增23人，期满23人。',
      '年末在帮132人，年初141人，新接23人，期满32人，净减19人。',
      '社区矫正在册386人，入矫158人、解矫127人，上年末在册400人。',
      '投诉举报：上月结转6件，本月新收42件，办结41件，结转下月17件。',
      '月初在办12件，当月收35件，办结38件，月末在办19件。',
      '积案年初28件，新增6件，化解15件，年末9件。',
      '年初志愿者860人，年内招募120人，退出45人，现有953人。',
      '法规库年初有文本3260条，年内新增418条、修订276条，停用159条，年末有效文本3483条。',
      '年初贷款余额3180万元，全年新发放小额信贷1625万元，收回到期1030万元，年末余额3415万元，户均余额4.2万元。',
      '装备库年初有水泵64台，购入18台，调拨6台，报废5台，年末库存68台；雨衣年末库存420件。',
    ],
    traps: [
      '年初有246户，经核查，去世销户12户、收入超标清退8户、新纳入29户，现在保障255户。',
      '仓库年初有水泵64台，购入18台，调拨9台，报废5台，年末库存86台。',
      '法规库年初有文本3260条，新增418条、修订30条，停用195条，年末有效文本3513条。',
      '年初在册312人，接收96人，解除100人，收监4人，因病暂予监外执行变更2人，年末在册302人。',
      '年初在册312人，接收96人，解除108人，其中提前解除3人，年末在册300人。',
    ],
  },
}

const THERE = '(?:在册|在矫|在管|在帮|在岗|在编|在职|在校|在园|在院|在库|在办|未结|遗留|实有|现有|共有|存有|有|结存|库存|存量|存栏)?'
const OF = '[\\u4e00-\\u9fa5]{0,6}'
const WHOSE = '[\\u4e00-\\u9fa5]{0,12}'
const OPENING = new RegExp(
  `^(?!.*(?:计划|目标|任务|新增))${WHOSE}(?:年初|期初|月初|季初|上(?:一?年度?|季度?|月|期)[末底]|去年(?:年)?[末底])(?:时)?${THERE}${OF}$|^${OF}上[年月季期]度?(?:结转|遗留|未结)$|^(?:旧存|原有|存量)${OF}$`,
)
const CLOSING = new RegExp(
  `^(?:截至|截止|到)?(?:(?:本)?年[末底]|期末|月[末底]|季末|目前|现|现今|\\d{1,2}月[末底])(?:时)?${THERE}${OF}$|^现(?:有|存)${OF}$|^(?:剩余|尚余|余|未结|在办|结存|(?:结转|转入)下[年月季期]度?)$`,
)
const LEVEL = /[年期月季][初末底]/
const NET = /^净(?:增加?|减少?)$/
const OTHER = /上年|去年|年初|期初|累计|先后|以来|全年|当年|同比|比|计划|目标|其中|率|均/
/** 社区矫正在册386人 at the head of the sentence. */
const NOW = /(?:在册|在矫|在管|在帮|在岗|在编|现有|实有)[\u4e00-\u9fa5]{0,8}$/
/** Before the opening, a name alone: 安置帮教对象132人，上年末141人. */
const NAME = /^[\u4e00-\u9fa5]{2,12}$/
const MOST = 8

/** The sentence; or, where each of its parts between semicolons has its own level, each part. */
function accounts(row: readonly Claim[]): Found[] {
  const parts: Claim[][] = []
  for (const c of row) parts.length && c.sep !== '；' ? parts.at(-1)!.push(c) : parts.push([c])
  const apart = parts.length > 1 && parts.every(part => part.some(c => LEVEL.test(c.label)))
  return apart ? parts.flatMap(moved) : moved(row)
}

function moved(all: readonly Claim[]): Found[] {
  const row = all.filter(c => OPENING.test(c.label) || !STILL.test(c.label))
  const [opening, ...others] = row.filter(c => OPENING.test(c.label))
  if (!opening || others.length || row.length < 4 || row.length > MOST || all.some(c => c.precision !== 'exact' || /其中/.test(c.lead)))
    return []
  const steps = row.filter(c => c !== opening && !CLOSING.test(c.label))
  const gone = steps.filter(c => GONE.test(c.label))
  const came = steps.filter(c => CAME.test(c.label) && !gone.includes(c))
  const net = steps.filter(c => NET.test(c.label))
  const rest = row.filter(c => c !== opening && ![came, gone, net].some(of => of.includes(c)))
  const [closing, more] = rest
  if (!closing || more || !came.length || !gone.length || net.length > 1 || !isLevel(closing, opening, row[0] === closing)) return []
  const value = opening.printed + printedSum(came) - printedSum(gone)
  // What went since long ago is more than there was: 累计处置596件.
  if (value < 0) return []
  const off = closing.printed - value
  const still = all.filter(c => !row.includes(c))
  const found = tell({
    kind: 'balance',
    claim: closing,
    stated: closing.value,
    computed: minus(plus(opening.value, total(came.map(c => c.value))), total(gone.map(c => c.value))),
    parts: [opening, ...came, ...gone],
    working: `${[opening, ...came].map(c => number(c.printed)).join('＋')}${gone.map(c => `－${number(c.printed)}`).join('')}＝${number(value)}`,
    said: figure(closing),
    unsure: within(value, closing, [came, gone])
      ? '其中一项可能已含在另一项内'
      : gone.some(c => EITHER.test(c.label) && off === 2 * c.printed)
        ? '调拨等可能是调入'
        : still.some(c => Math.abs(off) === c.printed)
          ? `${number(still[0]!.printed)}可能也计入增减`
          : undefined,
  })
  return [found, ...net.map(claim => netOf(claim, closing, opening))]
}

/** 减少45人，去世5人: without one of several that came, or that went, it is right. */
const within = (value: number, closing: Claim, [came, gone]: readonly [readonly Claim[], readonly Claim[]]): boolean =>
  (came.length > 1 && came.some(c => value - c.printed === closing.printed)) ||
  (gone.length > 1 && gone.some(c => value + c.printed === closing.printed))

/** 年末在册386人; or the name alone, at the head of the sentence, right before what was there. */
const isLevel = (c: Claim, opening: Claim, first: boolean): boolean =>
  CLOSING.test(c.label) ||
  (first && NOW.test(c.label) && !OTHER.test(c.label)) ||
  (c.id === opening.id - 1 && NAME.test(c.label) && !OTHER.test(c.label) && /^[。：]?[^，。；：]*$/.test(c.lead))

function netOf(claim: Claim, closing: Claim, opening: Claim): Found {
  const [more, less] = /减/.test(claim.label) ? [opening, closing] : [closing, opening]
  return tell({
    kind: 'balance',
    claim,
    stated: claim.value,
    computed: minus(more.value, less.value),
    parts: [more, less],
    working: `${number(more.printed)}－${number(less.printed)}＝${number(more.printed - less.printed)}`,
    said: figure(claim),
  })
}

/** 户均余额4.5万元 is no level. */
const isFigure = (c: Claim): boolean =>
  !/均/.test(c.label) && c.form === 'plain' && c.owner < 0 && c.unit !== '' && /^(?:count|slot|base|change)$/.test(c.role)
