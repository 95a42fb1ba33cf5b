/**
 * 全县83个村（社区）共培养法律明白人3693名，平均每个村（社区）44.5名; 作出处罚决定733件，罚款总额924.6万元，单笔平均处罚金额为12614元; 检查1516家次，查处隐患126项次，每千家次检查查处隐患83.1项次: how
 * many there are, right behind it how much they have together, and right behind that how much each, or each so many, has.
 */
import type { Claim } from '../../../claims.ts'
import { exactly, over, rounded, times } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { isOtherwise, isSome } from '../../average/named.ts'
import { printedMean } from '../../average.ts'
import { isOwnMeasure, tell } from '../told.ts'

export const eachOfThem: RelationRule = {
  kind: 'average',
  title: '数量、总额与每一个的平均',
  find: ({ claims, view: { text } }) => claims.flatMap(c => found(claims, c, text) ?? []),
  examples: {
    good: [
      '全县83个村（社区）共培养法律明白人3693名，平均每个村（社区）44.5名。',
      '全县20个乡镇（街道）排查化解矛盾纠纷2493件，平均每个乡镇（街道）124.7件。',
      '作出行政处罚决定733件，罚款总额924.6万元，单笔平均处罚金额为12614元。',
      '各区共开展执法检查1516家次，查处重大事故隐患126项次，每千家次检查查处重大事故隐患83.1项次。',
      '下达处罚决定书42份，罚款210.00万元，案均罚款5.00万元；查封2件。',
      '全年发放救助金86.4万元，救助困难群众480人次，次均救助1800元。',
    ],
    bad: [
      '全县83个村（社区）共培养法律明白人3693名，平均每个村（社区）84.5名。',
      '全县20个乡镇（街道）排查化解矛盾纠纷2493件，平均每个乡镇（街道）184.7件。',
      '作出行政处罚决定733件，罚款总额924.6万元，单笔平均处罚金额为18614元。',
      '各区共开展执法检查1516家次，查处重大事故隐患126项次，每千家次检查查处重大事故隐患83.5项次。',
      '下达处罚决定书42份，罚款210.00万元，案均罚款5.80万元；查封2件。',
    ],
    traps: [
      '全县83个村（社区）共培养法律明白人3693名，平均每个村（社区）44人以上。',
      '全县83个村共培养法律明白人3693名，平均每个社区84.5名。',
      '受理申请733件，罚款总额924.6万元，去年单笔平均处罚金额为18614元。',
      '受理投诉733件，罚款总额924.6万元，单笔平均处罚金额为18614元。',
      '开展检查1516家次，查处隐患126项次，每百家企业查处隐患83.5项次。',
    ],
  },
}

const EACH = /平均每一?([个家名户件起场次所座支条辆台])?([\u4e00-\u9fa5]{0,6}?)(?:约|为|达|有|化解|排查|受理|办理|培养|配备)*$/
const SINGLE =
  /(?:^|[，。；])(?:单([笔件宗案次户])|每([笔件宗案次户]))平均[\u4e00-\u9fa5]{0,8}(?:为|达|约)?$|^平均[单每]([笔件宗案次户])[\u4e00-\u9fa5]{0,8}(?:为|达|约)?$|^([笔件宗案次])均[\u4e00-\u9fa5]{0,6}(?:为|达|约)?$/
const SO_MANY = /每([百千万])([家户件人台辆起场批次亩]{1,2})[\u4e00-\u9fa5]{0,16}$/
const SCALE: Readonly<Record<string, number>> = { 百: 100, 千: 1e3, 万: 1e4 }
/** 处罚决定733件, of which each is a 笔. */
const CASES = /^[件笔宗起]$/
const FINED = /罚款|处罚|罚没/
const OTHER = /上年|去年|同期|另|其中|新增|其他|累计/

function found(claims: readonly Claim[], mean: Claim, text: string): Found | undefined {
  if (mean.form !== 'plain' || mean.precision !== 'exact' || mean.unit === '' || mean.sep !== '，') return undefined
  if (!/[均每]/.test(mean.label) || OTHER.test(mean.label) || /^[以左多余]/.test(mean.noun)) return undefined
  const [by, amount] = [claims[mean.id - 2], claims[mean.id - 1]]
  if (!by || !amount || ![by, amount].every(c => isBeside(c, mean)) || /；/.test(amount.lead) || amount.printed <= by.printed / 1e4)
    return undefined
  if (isSome(by) || isSome(amount) || OTHER.test(by.label) || OTHER.test(amount.label)) return undefined
  const scale = scaleOf(mean, by, amount, text)
  if (!scale || !alike(amount.unit, mean.unit)) return undefined
  const top = amount.unit === '元' || amount.step < 1 ? rounded(amount) : amount.value
  return tell({
    kind: 'average',
    claim: mean,
    stated: printedMean(mean),
    computed: times(over(top, exactly(by.printed)), scale),
    parts: [amount, by],
    working: `${number(amount.printed)}÷${number(by.printed)}${scale > 1 ? `×${number(scale)}` : ''}＝${number((amount.printed / by.printed) * scale, 2)}`,
    said: figure(mean),
  })
}

/** Of how many it is told, where the words name those right before it. */
function scaleOf(mean: Claim, by: Claim, amount: Claim, text: string): number | undefined {
  // 平均每个村（社区）44.5名: brackets right before it must be those of the things themselves.
  const own = /（[^（）]{1,8}）$/.exec(text.slice(Math.max(0, mean.start - 10), mean.start))?.[0] ?? ''
  if (isOtherwise(text, own ? { ...mean, start: mean.start - own.length } : mean)) return undefined
  const [, counter, thing] = EACH.exec(mean.label) ?? []
  if (own) return thing && by.unit === (counter ?? by.unit) && begins(text, by, thing + own) ? 1 : undefined
  const many = SO_MANY.exec(mean.label)
  // 每万户发放300件, of an aim: what each so many have is called as what was counted right before.
  if (many) return many[2] === by.unit && by.step === 1 && mean.label.endsWith(amount.label.slice(-4)) ? SCALE[many[1]!] : undefined
  const single = SINGLE.exec(mean.label)
  if (single) return isSingle(single.slice(1).find(Boolean) ?? '', mean, by, amount) ? 1 : undefined
  return thing && by.unit === (counter ?? by.unit) && begins(text, by, thing) ? 1 : undefined
}

const begins = (text: string, { stop }: Claim, words: string): boolean => text.slice(stop, stop + words.length) === words

function isSingle(each: string, mean: Claim, by: Claim, amount: Claim): boolean {
  const cases = /^[笔件宗案]$/.test(each)
  if (!(cases ? CASES.test(by.unit) || (by.unit === '份' && by.label.endsWith('决定书')) : by.unit.endsWith(each))) return false
  // 受理733件，罚款924.6万元: what was fined is of those that were fined.
  return !FINED.test(mean.label + amount.label) || /处罚|罚/.test(by.label)
}

const isBeside = (c: Claim, mean: Claim): boolean =>
  isOwnMeasure(c) &&
  !/[万亿]/.test(c.unit) &&
  c.printed > 1 &&
  c.owner === mean.owner &&
  c.sentence === mean.sentence &&
  c.paragraph === mean.paragraph
