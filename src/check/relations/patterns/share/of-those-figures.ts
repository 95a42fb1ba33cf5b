/**
 * 为154件，在全部190件商事仲裁案件中占比81.1%; 网络渠道占全部357件申请的41.46%; 上述两类占全年474件法律援助案件的80.0%: the whole stands in the very words of the share, and what has it
 * right before, under its name, or is the last so many.
 */
import type { Claim } from '../../../claims.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { nameFits } from '../../common/common-name.ts'
import { isExactCount, tellShare } from '../told.ts'

export const ofThoseFigures: RelationRule = {
  kind: 'share',
  title: '占全部若干件某事的比例',
  find: ({ claims, view: { text } }) =>
    claims.flatMap(c => (c.form === 'percent' ? (inTurn(claims, c, text) ?? found(claims, c, text) ?? []) : [])),
  examples: {
    good: [
      '买卖合同纠纷居多，为154件，在全部190件商事仲裁案件中占比81.1%。',
      '通过网络平台提交的有148件，当面递交的有134件，信函邮寄的有75件，网络渠道占全部357件申请的41.46%。',
      '为农民工提供法律援助289件，为残疾人提供法律援助90件，上述两类占全年474件法律援助案件的80.0%。',
      '电气火灾36起，占全年90起火灾的40.0%。',
      '咨询类300件、求助类180件、投诉类120件，依次占全月600件总量的50.0%、30.0%和20.0%。',
    ],
    bad: [
      '买卖合同纠纷居多，为154件，在全部190件商事仲裁案件中占比81.5%。',
      '通过网络平台提交的有148件，当面递交的有134件，信函邮寄的有75件，网络渠道占全部357件申请的81.46%。',
      '为农民工提供法律援助289件，为残疾人提供法律援助90件，上述两类占全年474件法律援助案件的80.5%。',
      '电气火灾36起，占全年90起火灾的46.0%。',
      '咨询类300件、求助类180件、投诉类120件，依次占全月600件总量的50.0%、35.0%和20.0%。',
      '甲镇种植420亩，乙镇种植180亩，分别占全县1200亩的35.0%、18.0%。',
    ],
    traps: [
      '电气火灾36起，厨房火灾20起，两项占全年90起火灾的62.2%。',
      '买卖合同纠纷154件，借款纠纷30件，劳务纠纷20件，合同类在全部190件案件中占比81.1%。',
      '排名前三位的行业为餐饮120起、住宿80起、零售60起，占全部500起的52.0%。',
      '电气火灾36起，住宅火灾占全年90起火灾的52.0%。',
    ],
  },
}

const SCOPE = '(?:全部|全年|当年|同期|本[年月季]度?|当月|全月|所有|总计|总共|全[市县区省镇院局](?:全部|全年)?|上述|以上)'
const WHOLE = new RegExp(`^([\\u4e00-\\u9fa5]{0,12}?)(?:(?:约|仅)?占|在)(?:了)?${SCOPE}(?:共|的)?$`)
const BEHIND = /^[\u4e00-\u9fa5“”]{0,14}(?:的|[中里]，?(?:的)?(?:占比|占|比[例重])(?:为|达|约)?)$/
const TOGETHER = /^(?:以上|上述|这)?([两二三四五六七])(?:[项类者种]|部分|个[\u4e00-\u9fa5]{1,4})(?:[\u4e00-\u9fa5]{1,4}?)?(?:合计|共|合)?$/
const OTHER = /上年|去年|同期|上月/
/** So many figures before its whole the one that has it may stand. */
const FAR = 8

function found(claims: readonly Claim[], s: Claim, text: string): Found | undefined {
  const whole = claims[s.id - 1]
  if (s.form !== 'percent' || s.precision !== 'exact' || s.role === 'change' || !whole || !isMember(whole, s)) return undefined
  const words = WHOLE.exec(whole.label)
  if (!words || s.start - whole.stop > 20 || !BEHIND.test(text.slice(whole.stop, s.start))) return undefined
  const before: Claim[] = []
  for (let c = claims[whole.id - 1]; c && before.length < FAR && isNear(c, s); c = claims[c.id - 1]) before.unshift(c)
  const parts = partsOf(words[1] ?? '', before, whole)
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  if (parts.length === 0 || sum > whole.printed || parts.some(p => OTHER.test(p.label))) return undefined
  return tellShare(s, parts, whole)
}

const IN_TURN = new RegExp(`^(?:分别|依次|各)(?:约)?占(?:了|到)?(?:${SCOPE})?(?:共|的)?$`)
/** 依次占全月6047件总量的51.13%、38.17%和10.70%: as many as there are shares, right before it. */
function inTurn(claims: readonly Claim[], first: Claim, text: string): Found[] | undefined {
  const whole = claims[first.id - 1]
  if (first.precision !== 'exact' || !whole || !IN_TURN.test(whole.label) || whole.sep !== '，' || !isMember(whole, first)) return undefined
  if (first.start - whole.stop > 20 || !BEHIND.test(text.slice(whole.stop, first.start))) return undefined
  const shares = [first]
  for (let c = claims[first.id + 1]; c?.form === 'percent' && c.precision === 'exact' && /^[、和与及]$/.test(c.lead); c = claims[c.id + 1])
    shares.push(c)
  const before = claims.slice(Math.max(0, whole.id - FAR), whole.id).filter(c => isNear(c, whole))
  const parts = before.filter(c => isMember(c, whole) && alike(c.unit, whole.unit)).slice(-shares.length)
  if (shares.length < 2 || parts.length < shares.length || parts.some(p => p.printed > whole.printed || /其中/.test(p.lead)))
    return undefined
  // As many as stand there, and one behind the other.
  if (parts.at(-1)!.id !== whole.id - 1 || parts[0]!.id !== whole.id - parts.length) return undefined
  return shares.map((s, n) => tellShare(s, [parts[n]!], whole))
}

function partsOf(subject: string, before: readonly Claim[], whole: Claim): Claim[] {
  const last = before.at(-1)
  if (!last || !isMember(last, whole) || !alike(last.unit, whole.unit)) return []
  if (subject === '') return whole.sep === '，' && last.sep !== '、' ? [last] : []
  const many = TOGETHER.exec(subject)?.[1]
  const counts = before.filter(c => isMember(c, whole) && alike(c.unit, whole.unit))
  if (many) {
    const n = numeralOf(many)
    const own = n ? counts.slice(-n) : []
    // All that the sentence has told: where there are more, it may be others that are meant.
    return n && own.length === n && counts.length === n ? own : []
  }
  const called = counts.filter(c => nameFits(subject, c))
  return called.length === 1 ? called : []
}

const isNear = (c: Claim, s: Claim): boolean => c.sentence === s.sentence && c.paragraph === s.paragraph && c.owner === s.owner
const isMember = (c: Claim, s: Claim): boolean => isExactCount(c) && c.step === 1 && c.printed > 0 && c.unit !== '' && isNear(c, s)
