/**
 * 已有3915名女生完成接种，接近4000人; 追索劳动报酬932万元，惠及213人，金额逾900万元; 共受理各类案件24099件，收案总量突破2.4万件: a round figure that the words hold against the one figure of its measure
 * that the sentence told before.
 */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure } from '../../../words.ts'
import { inWords, sentenceTo } from '../told.ts'

export const nearMark: RelationRule = {
  kind: 'bound',
  title: '接近某数、金额逾某数',
  find: ({ claims, view: { text } }: Reading) => claims.flatMap(c => found(claims, text, c) ?? []),
  examples: {
    good: [
      '截至11月底，全县已有3915名适龄女生完成首剂接种，接近4000人。',
      '为农民工追索劳动报酬932万元，惠及213人，金额逾900万元。',
      '2024年共受理各类案件24099件，收案总量突破2.4万件。',
      '全年接待群众9860人次，接近1万人次。',
    ],
    bad: [
      '截至11月底，全县已有3915名适龄女生完成首剂接种，接近6000人。',
      '为农民工追索劳动报酬932万元，惠及213人，金额逾1073万元。',
      '2024年共受理各类案件24099件，收案总量突破8.4万件。',
      '全年接待群众9860人次，接近2万人次。',
      '全年共发放临时救助金186.4万元，惠及412户，金额超过200万元。',
      '共培训人民调解员1186人次，人数不足1000人次。',
    ],
    traps: [
      '全年接待群众9860人次，累计接近6万人次。',
      '为农民工追索劳动报酬932万元，减免费用186万元，金额逾1000万元。',
      '新增贷款932万元，惠及213人，金额逾1073万元的有2笔。',
      '上半年受理案件2409件，全年收案总量突破5000件。',
      '本月共受理案件409件，收案总量突破5000件。',
    ],
  },
}

const NEAR = /^[^，。；]{0,24}，(?:已经?|总数|数量|总量|人数|人次)*(?:接近|逼近|将近)$/
const AMOUNT =
  /^[^，。；]{0,24}，(?<name>金额|数额|总额|标的额|涉案金额|人数|人次|户数|面积|里程|[收结办受立][案理]?总?[量数])(?:已|共|均|首次|再次)*(?:(?<over>逾|超过?|突破|高于|多于)|(?<less>不足|不到|低于|少于))$/
const WHICH: Readonly<Record<string, RegExp>> = {
  金: /元/,
  数: /元/,
  总: /元/,
  标: /元/,
  涉: /元/,
  人: /人|名/,
  户: /户/,
  面: /米|亩|公顷/,
  里: /里|米/,
}
const PART = /其中|最|均|上年|去年|同期|计划|目标|分别|新增|净增|增加|[本当上每]月|半年|季度|首[批日月]|[日天]|一期/
/** What is called near is no further off; 1.5 times that is beyond doubt. */
const CLOSE = 0.7
const FAR = 6

function found(claims: readonly Claim[], text: string, mark: Claim): Found | undefined {
  if (mark.form !== 'plain' || mark.unit === '' || mark.owner >= 0) return undefined
  if (!/^(?:关口|大关|[，。；\n]|$)/.test(text.slice(mark.stop, mark.stop + 2))) return undefined
  const near = NEAR.test(mark.lead)
  const said = near ? null : AMOUNT.exec(mark.lead)
  if (!near && !said) return undefined
  const own = onlyOne(claims, mark)
  if (!own) return undefined
  if (said && !(WHICH[said.groups!['name']![0]!]?.test(mark.unit) ?? /共|各类|总/.test(own.label))) return undefined
  if (near) {
    const ratio = own.printed / mark.printed
    if (ratio > 1 && ratio < 1 / CLOSE) return undefined
    return told(own, mark, { holds: ratio >= CLOSE && ratio <= 1, words: '接近' })
  }
  const over = said!.groups!['over'] !== undefined
  const holds = over ? own.value.max >= mark.printed : own.value.min < mark.printed
  // What lies ten times off is of another thing.
  if (!holds && (mark.printed >= 10 * own.printed || own.printed >= 10 * mark.printed)) return undefined
  return told(own, mark, { holds, words: said![0].replace(/^.*，/, '') })
}

/** The only figure of its measure in the sentence before it. */
function onlyOne(claims: readonly Claim[], mark: Claim): Claim | undefined {
  const before = sentenceTo(claims, mark, FAR).filter(c => c.form === 'plain' && alike(c.unit, mark.unit))
  const [own] = before
  if (!own || before.length > 1 || own.owner >= 0 || own.precision !== 'exact' || own.role !== 'count') return undefined
  const earlier = claims[own.id - 1]
  if (earlier && own.sep === '、' && earlier.sentence === own.sentence && earlier.unit === own.unit) return undefined
  return PART.test(own.label.replace(/(?:今日|\d{1,2}日)/g, '')) || own.label === '' ? undefined : own
}

function told(own: Claim, mark: Claim, { holds, words }: { readonly holds: boolean; readonly words: string }): Found {
  return inWords(holds, {
    kind: 'bound',
    claim: mark,
    stated: exactly(mark.printed),
    computed: own.value,
    parts: [own],
    message: `${figure(own)}与“${words}${figure(mark)}”${holds ? '相符' : '不符'}。`,
  })
}
