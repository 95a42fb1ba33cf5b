/** @module Every instrument, one file each; a test holds this list equal to the directory. */
import type { Instrument } from '../instrument.ts'
import { agricultureRule } from './agriculture-rule.ts'
import { beijingHearing } from './beijing-hearing.ts'
import { civilProcedureInterpretation } from './civil-procedure-interpretation.ts'
import { civilProcedureLaw } from './civil-procedure-law.ts'
import { compulsionLaw } from './compulsion-law.ts'
import { confirmationRule } from './confirmation-rule.ts'
import { constructionRule } from './construction-rule.ts'
import { disclosureFee } from './disclosure-fee.ts'
import { disclosureRegulation } from './disclosure-regulation.ts'
import { disclosureReportForm } from './disclosure-report-form.ts'
import { discretionRules } from './discretion-rules.ts'
import { finePaymentRule } from './fine-payment-rule.ts'
import { guangdongHearing } from './guangdong-hearing.ts'
import { hebeiTownEnforcement } from './hebei-town-enforcement.ts'
import { innerMongoliaReview } from './inner-mongolia-review.ts'
import { invitedMediation } from './invited-mediation.ts'
import { marketHearingRule } from './market-hearing-rule.ts'
import { marketRule } from './market-rule.ts'
import { mediationLaw } from './mediation-law.ts'
import { naturalResourcesRule } from './natural-resources-rule.ts'
import { onlineMediation } from './online-mediation.ts'
import { penaltyLaw } from './penalty-law.ts'
import { referralToPolice } from './referral-to-police.ts'
import { reverseReferral } from './reverse-referral.ts'
import { shanghaiHearing } from './shanghai-hearing.ts'
import { threeSystems } from './three-systems.ts'
import { transportRule } from './transport-rule.ts'

export const instruments: readonly Instrument[] = [
  agricultureRule,
  beijingHearing,
  civilProcedureInterpretation,
  civilProcedureLaw,
  compulsionLaw,
  confirmationRule,
  constructionRule,
  disclosureFee,
  disclosureRegulation,
  disclosureReportForm,
  discretionRules,
  finePaymentRule,
  guangdongHearing,
  hebeiTownEnforcement,
  innerMongoliaReview,
  invitedMediation,
  marketHearingRule,
  marketRule,
  mediationLaw,
  naturalResourcesRule,
  onlineMediation,
  penaltyLaw,
  referralToPolice,
  reverseReferral,
  shanghaiHearing,
  threeSystems,
  transportRule,
]

export {
  agricultureRule,
  beijingHearing,
  civilProcedureInterpretation,
  civilProcedureLaw,
  compulsionLaw,
  confirmationRule,
  constructionRule,
  disclosureFee,
  disclosureRegulation,
  disclosureReportForm,
  discretionRules,
  finePaymentRule,
  guangdongHearing,
  hebeiTownEnforcement,
  innerMongoliaReview,
  invitedMediation,
  marketHearingRule,
  marketRule,
  mediationLaw,
  naturalResourcesRule,
  onlineMediation,
  penaltyLaw,
  referralToPolice,
  reverseReferral,
  shanghaiHearing,
  threeSystems,
  transportRule,
}
