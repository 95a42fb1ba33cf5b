/** @module What several papers of a penalty say alike. */

import type { Fen } from '../../base/money.ts'
import type { Fields } from '../../declare/fields.ts'
import { penaltyLaw as law } from '../../law/instruments/index.ts'
import type { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import type { OfficialBlock } from '../../report/paper.ts'
import { names, para, remedies, said } from '../blocks.ts'
import type { Known } from '../paper.ts'
import { BLANK, bare, cite, length, moneyOr, or } from '../words.ts'

export type Penalty = Known<typeof administrativePenalty>

interface Sanction {
  readonly kinds: readonly string[] | undefined
  readonly fine: Fen | undefined
  readonly confiscated?: Fen | undefined
}
/** Each kind of penalty on its own line, with its amount; a blank where none is known. */
export function sanctions(register: { readonly fields: Fields }, { kinds, fine, confiscated }: Sanction): OfficialBlock[] {
  const { options } = register.fields['kinds'] as { readonly options: { readonly [kind: string]: string } }
  const lines = (kinds ?? []).map(kind => {
    if (kind === 'fine') return `罚款人民币${moneyOr(fine)}`
    return kind === 'confiscation' ? `没收违法所得、非法财物，折合人民币${moneyOr(confiscated)}` : (options[kind] ?? kind)
  })
  return (lines.length ? lines : [BLANK]).map((text, i) => para(`${i + 1}. ${text}。`))
}

/** Where and until when a fine is paid, and what follows when it is not (行政处罚法 第67、72条). */
export function payment(m: Known, what: string): OfficialBlock {
  const { perDay, cap } = law.thresholds.surcharge.values
  const bank = or(m.office.bank)
  return para(
    `罚款应当自收到本${what}书之日起${length(law.limits.payment, m.day)}内缴至${bank}，也可以通过电子支付系统缴纳（${cite(law.limits.payment, m.day)}）。到期不缴纳的，每日按罚款数额的${perDay}%加处罚款，加处的总额以罚款数额的${cap}%为限（${cite(law.thresholds.surcharge, m.day)}）。确有经济困难的，可以申请暂缓或者分期缴纳（${cite(law.article(66), m.day)}）。`,
  )
}

/** Where to turn, and that the decision is carried out meanwhile (行政处罚法 第73条). */
export const penaltyRemedies = (m: Known, what: string, route: 'either' | 'reviewFirst'): OfficialBlock[] => [
  ...remedies(m, what, route),
  para(
    `行政复议、行政诉讼期间，本决定不停止执行，法律另有规定的除外；加处罚款的数额在此期间不予计算（${cite(law.article(73), m.day)}）。逾期不申请行政复议、不提起行政诉讼又不履行的，本机关将依法申请人民法院强制执行（${cite(law.thresholds.surcharge, m.day)}）。`,
  ),
]

/** The case in one sentence: who, where, when, what for. */
export function caseInBrief(m: Penalty): string {
  const when = m.fields.committedOn ? `于${said(m, 'committedOn')}` : ''
  const where = m.fields.place ? `在${bare(m.fields.place)}` : ''
  return `${names(m.fields.party)}${when}${where}涉嫌${bare(or(m.fields.cause))}。`
}
