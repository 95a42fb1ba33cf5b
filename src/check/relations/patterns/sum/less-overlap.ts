/**
 * 党员志愿者85人，退役军人志愿者46人，两种身份兼有的12人，去重后共119人; 给予党纪处分45人、政务处分30人，其中同时给予党纪政务处分的18人，实际处分57人: two kinds, how many are of both, and all of them, each
 * counted once.
 */
import type { Claim } from '../../../claims.ts'
import { minus, plus, printedSum } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { isOwnCount, tell } from '../told.ts'

export const lessOverlap: RelationRule = {
  kind: 'sum',
  title: '剔除重复后的合计',
  find: ({ claims, view }) => claims.flatMap(c => found(claims, view.text, c) ?? []),
  examples: {
    good: [
      '党员志愿者85人，退役军人志愿者46人，两种身份兼有的12人，去重后共119人。',
      '给予党纪处分45人、政务处分30人，其中同时给予党纪政务处分的18人，实际处分57人。',
      '全区餐饮单位560家，网络经营者310家，其中既是餐饮单位又是网络经营者的120家，剔除重复后实有750家。',
      '参加合唱队的36人，参加舞蹈队的42人，两队都参加的15人，实际参加人数63人。',
    ],
    bad: [
      '党员志愿者85人，退役军人志愿者46人，两种身份兼有的12人，去重后共149人。',
      '给予党纪处分45人、政务处分30人，其中同时给予党纪政务处分的18人，实际处分87人。',
      '全区餐饮单位560家，网络经营者310家，其中既是餐饮单位又是网络经营者的120家，剔除重复后实有950家。',
      '参加合唱队的36人，参加舞蹈队的42人，两队都参加的15人，实际参加人数93人。',
      '享受低保的残疾人312人，享受护理补贴的残疾人458人。同时享受两项的206人，扣除重复计算，实际受益664人。',
    ],
    traps: [
      // What is told is none of all, a third kind stands before, or what repeats was taken out already.
      '党员志愿者85人，退役军人志愿者46人，两种身份兼有的12人，实际到岗102人。',
      '低保对象820人，特困人员156人，残疾人430人，同时享受两项的206人，去重后共1150人。',
      '来信120件，来访46件，重复来信12件，剔除重复后受理98件。',
      '上年培训320人，今年培训410人，两年都参加的56人，实际考核合格310人。',
    ],
  },
}

/** Of both. */
const BOTH =
  /既[是有属][^，。；]{1,20}又[是有属]|同时(?:给予|享受|参加|具[有备]|受到?|符合|属于|兼|涉及|获得?|持有|列入|纳入|从事|担任|领取|是)|兼有|双重|(?:两|二)[项种类者队个]?[^，。；]{0,4}(?:都|均|皆)|(?:重复|交叉|重叠|重合)(?:计算|统计|登记|享受|参加|的|部分|人员|对象)*$/
/** Each of them counted once. */
const ONCE =
  /^，(?:[\u4e00-\u9fa5]{0,4}?(?:剔除|扣除|去除|除去|减去|去掉|排除|剔去)(?:[\u4e00-\u9fa5]{0,4}?(?:重复|交叉|重叠|重合)[\u4e00-\u9fa5]{0,4}?)?[后，]|(?:经)?去重[后，]?|(?:按)?不重复(?:计算|统计)[，]?)，?[\u4e00-\u9fa5]{0,8}$/
const REALLY = /^，(?:实际|实有|实为|合并)[\u4e00-\u9fa5]{0,8}$/
const OTHER = /上一?年|去年|同期|计划|目标|其中|累计|合计|共|另|每|均/
/** What came of them is not how many they are. */
const OUTCOME = /到岗|到会|合格|通过|完成|办结|受理|录[用取]|考核|获奖|退出|未/

/** So many figures back they may stand. */
const BACK = 6

function found(claims: readonly Claim[], text: string, whole: Claim): Found | undefined {
  if (!isOwnCount(whole) || whole.sep !== '，') return undefined
  const once = ONCE.test(whole.lead)
  if ((!once && !REALLY.test(whole.lead)) || OUTCOME.test(whole.label)) return undefined
  // 两队都参加的15人: the number of the kinds reads as a figure of its own.
  const near = claims.slice(Math.max(0, whole.id - BACK), whole.id).filter(c => !c.chinese)
  const [before, one, other, both] = [4, 3, 2, 1].map(n => near.at(-n))
  if (
    !both ||
    !other ||
    !one ||
    !isBeside(both, whole) ||
    both.sentence !== whole.sentence ||
    !BOTH.test(text.slice(other.stop, both.start))
  )
    return undefined
  if (![one, other].every(c => isBeside(c, whole) && !OTHER.test(c.label)) || one.sentence !== other.sentence) return undefined
  if (whole.sentence - one.sentence > 1 || both.printed > Math.min(one.printed, other.printed)) return undefined
  // A third kind is of them as well.
  if (before && isBeside(before, whole) && before.sentence === one.sentence) return undefined
  return tell({
    kind: 'sum',
    claim: whole,
    stated: whole.value,
    computed: minus(plus(one.value, other.value), both.value),
    parts: [one, other, both],
    working: `${number(one.printed)}＋${number(other.printed)}－${number(both.printed)}＝${number(printedSum([one, other]) - both.printed)}`,
    said: figure(whole),
  })
}

const isBeside = (c: Claim, { paragraph, unit }: Claim): boolean => isOwnCount(c) && c.paragraph === paragraph && alike(c.unit, unit)
