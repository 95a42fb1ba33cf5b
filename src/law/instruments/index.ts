/** @module Every instrument, one file each; a test holds this list equal to the directory. */
import type { Instrument } from '../instrument.ts'
import { accidentRegulation } from './accident-regulation.ts'
import { administrativeLitigationLaw } from './administrative-litigation-law.ts'
import { agencyArchivesRule } from './agency-archives-rule.ts'
import { agricultureRule } from './agriculture-rule.ts'
import { archivesLaw } from './archives-law.ts'
import { archivesRegulation } from './archives-regulation.ts'
import { baodingHotline } from './baoding-hotline.ts'
import { beijingHearing } from './beijing-hearing.ts'
import { burdenReliefRules } from './burden-relief-rules.ts'
import { businessEnvironmentRegulation } from './business-environment-regulation.ts'
import { chongqingBusinessRule } from './chongqing-business-rule.ts'
import { chongqingDecisionRule } from './chongqing-decision-rule.ts'
import { chongqingEmergencyRule } from './chongqing-emergency-rule.ts'
import { chongqingNormativeRule } from './chongqing-normative-rule.ts'
import { chongqingWarningRule } from './chongqing-warning-rule.ts'
import { civilCode } from './civil-code.ts'
import { civilProcedureInterpretation } from './civil-procedure-interpretation.ts'
import { civilProcedureLaw } from './civil-procedure-law.ts'
import { complianceOpinion } from './compliance-opinion.ts'
import { compulsionLaw } from './compulsion-law.ts'
import { confirmationRule } from './confirmation-rule.ts'
import { constructionRule } from './construction-rule.ts'
import { correctionLaw } from './correction-law.ts'
import { correctionRules } from './correction-rules.ts'
import { creditRepairRules } from './credit-repair-rules.ts'
import { cybersecurityLaw } from './cybersecurity-law.ts'
import { dataSharingRegulation } from './data-sharing-regulation.ts'
import { democraticVillageRule } from './democratic-village-rule.ts'
import { demolitionReply } from './demolition-reply.ts'
import { demonstrationIndicators } from './demonstration-indicators.ts'
import { deputiesLaw } from './deputies-law.ts'
import { disclosureFee } from './disclosure-fee.ts'
import { disclosureRegulation } from './disclosure-regulation.ts'
import { disclosureReportForm } from './disclosure-report-form.ts'
import { discretionRules } from './discretion-rules.ts'
import { documentFormat } from './document-format.ts'
import { emergencyLaw } from './emergency-law.ts'
import { emergencyPlanRules } from './emergency-plan-rules.ts'
import { enforcementSupervisionRegulation } from './enforcement-supervision-regulation.ts'
import { enterpriseInspectionOpinion } from './enterprise-inspection-opinion.ts'
import { fairCompetitionMeasures } from './fair-competition-measures.ts'
import { fairCompetitionRegulation } from './fair-competition-regulation.ts'
import { filingRegulation } from './filing-regulation.ts'
import { finePaymentRule } from './fine-payment-rule.ts'
import { firstResponsibleRules } from './first-responsible-rules.ts'
import { guangdongFileReview } from './guangdong-file-review.ts'
import { guangdongForest } from './guangdong-forest.ts'
import { guangdongHearing } from './guangdong-hearing.ts'
import { haikouDeputies } from './haikou-deputies.ts'
import { hainanInspection } from './hainan-inspection.ts'
import { hainanMediation } from './hainan-mediation.ts'
import { headsInCourtRules } from './heads-in-court-rules.ts'
import { hebeiCorrection } from './hebei-correction.ts'
import { hebeiDeputies } from './hebei-deputies.ts'
import { hebeiLegalAid } from './hebei-legal-aid.ts'
import { hebeiTownEnforcement } from './hebei-town-enforcement.ts'
import { holidayRegulation } from './holiday-regulation.ts'
import { homesteadNotice } from './homestead-notice.ts'
import { hotlineOpinion } from './hotline-opinion.ts'
import { innerMongoliaReview } from './inner-mongolia-review.ts'
import { inspectionForms } from './inspection-forms.ts'
import { invitedMediation } from './invited-mediation.ts'
import { jinanHotline } from './jinan-hotline.ts'
import { judicialProposalRules } from './judicial-proposal-rules.ts'
import { justiceOfficeStatus } from './justice-office-status.ts'
import { landContractArbitrationLaw } from './land-contract-arbitration-law.ts'
import { landDisputeRules } from './land-dispute-rules.ts'
import { landLaw } from './land-law.ts'
import { landRegulation } from './land-regulation.ts'
import { legalAidLaw } from './legal-aid-law.ts'
import { legalCounselOpinion } from './legal-counsel-opinion.ts'
import { legalEducationLaw } from './legal-education-law.ts'
import { legalTalentsRule } from './legal-talents-rule.ts'
import { licensingLaw } from './licensing-law.ts'
import { litigationInterpretation } from './litigation-interpretation.ts'
import { localOrganizationLaw } from './local-organization-law.ts'
import { localPractice } from './local-practice.ts'
import { majorDecisionRegulation } from './major-decision-regulation.ts'
import { marketHearingRule } from './market-hearing-rule.ts'
import { marketPublicity } from './market-publicity.ts'
import { marketRandomOpinion } from './market-random-opinion.ts'
import { marketRule } from './market-rule.ts'
import { mediationLaw } from './mediation-law.ts'
import { naturalResourcesRule } from './natural-resources-rule.ts'
import { ningboMediation } from './ningbo-mediation.ts'
import { normativeDocumentNotice } from './normative-document-notice.ts'
import { normativeReviewOpinion } from './normative-review-opinion.ts'
import { notaryLaw } from './notary-law.ts'
import { notaryRules } from './notary-rules.ts'
import { officialDocumentRules } from './official-document-rules.ts'
import { onlineMediation } from './online-mediation.ts'
import { onlineQuestions } from './online-questions.ts'
import { onlineServiceRules } from './online-service-rules.ts'
import { opennessRules } from './openness-rules.ts'
import { paymentRegulation } from './payment-regulation.ts'
import { penaltyLaw } from './penalty-law.ts'
import { personalInformationLaw } from './personal-information-law.ts'
import { petitionRules } from './petition-rules.ts'
import { planningLaw } from './planning-law.ts'
import { prisonLaw } from './prison-law.ts'
import { privateEconomyLaw } from './private-economy-law.ts'
import { procuratorialProposalRules } from './procuratorial-proposal-rules.ts'
import { proposalPractice } from './proposal-practice.ts'
import { publicHealthLaw } from './public-health-law.ts'
import { publicInterestInterpretation } from './public-interest-interpretation.ts'
import { publicSecurityLaw } from './public-security-law.ts'
import { qualityActionPlan } from './quality-action-plan.ts'
import { randomInspectionNotice } from './random-inspection-notice.ts'
import { reconsiderationLaw } from './reconsideration-law.ts'
import { reconsiderationRegulation } from './reconsideration-regulation.ts'
import { referralToPolice } from './referral-to-police.ts'
import { resettlementPolicy } from './resettlement-policy.ts'
import { reverseReferral } from './reverse-referral.ts'
import { ruleOfLawInspection } from './rule-of-law-inspection.ts'
import { ruleOfLawOutline } from './rule-of-law-outline.ts'
import { safetyEmergencyRegulation } from './safety-emergency-regulation.ts'
import { secrecyLaw } from './secrecy-law.ts'
import { shanghaiHearing } from './shanghai-hearing.ts'
import { shanghaiResettlement } from './shanghai-resettlement.ts'
import { shenzhenMediation } from './shenzhen-mediation.ts'
import { sichuanHotline } from './sichuan-hotline.ts'
import { sichuanMediation } from './sichuan-mediation.ts'
import { sichuanProposals } from './sichuan-proposals.ts'
import { sipingInspection } from './siping-inspection.ts'
import { socialAssistanceLaw } from './social-assistance-law.ts'
import { stateCompensationLaw } from './state-compensation-law.ts'
import { tangshanHotline } from './tangshan-hotline.ts'
import { threeSystems } from './three-systems.ts'
import { tianjinDeputies } from './tianjin-deputies.ts'
import { townArchivesRule } from './town-archives-rule.ts'
import { transportRule } from './transport-rule.ts'
import { villageCommitteeLaw } from './village-committee-law.ts'
import { villageConstructionRegulation } from './village-construction-regulation.ts'
import { websiteGuide } from './website-guide.ts'
import { websiteInspection } from './website-inspection.ts'
import { weifangHotline } from './weifang-hotline.ts'
import { wildfireRegulation } from './wildfire-regulation.ts'

export const instruments: readonly Instrument[] = [
  accidentRegulation,
  administrativeLitigationLaw,
  agencyArchivesRule,
  agricultureRule,
  archivesLaw,
  archivesRegulation,
  baodingHotline,
  beijingHearing,
  burdenReliefRules,
  businessEnvironmentRegulation,
  chongqingBusinessRule,
  chongqingDecisionRule,
  chongqingEmergencyRule,
  chongqingNormativeRule,
  chongqingWarningRule,
  civilCode,
  civilProcedureInterpretation,
  civilProcedureLaw,
  complianceOpinion,
  compulsionLaw,
  confirmationRule,
  constructionRule,
  correctionLaw,
  correctionRules,
  creditRepairRules,
  cybersecurityLaw,
  dataSharingRegulation,
  democraticVillageRule,
  demolitionReply,
  demonstrationIndicators,
  deputiesLaw,
  disclosureFee,
  disclosureRegulation,
  disclosureReportForm,
  discretionRules,
  documentFormat,
  emergencyLaw,
  emergencyPlanRules,
  enforcementSupervisionRegulation,
  enterpriseInspectionOpinion,
  fairCompetitionMeasures,
  fairCompetitionRegulation,
  filingRegulation,
  finePaymentRule,
  firstResponsibleRules,
  guangdongFileReview,
  guangdongForest,
  guangdongHearing,
  haikouDeputies,
  hainanInspection,
  hainanMediation,
  headsInCourtRules,
  hebeiCorrection,
  hebeiDeputies,
  hebeiLegalAid,
  hebeiTownEnforcement,
  holidayRegulation,
  homesteadNotice,
  hotlineOpinion,
  innerMongoliaReview,
  inspectionForms,
  invitedMediation,
  jinanHotline,
  judicialProposalRules,
  justiceOfficeStatus,
  landContractArbitrationLaw,
  landDisputeRules,
  landLaw,
  landRegulation,
  legalAidLaw,
  legalCounselOpinion,
  legalEducationLaw,
  legalTalentsRule,
  licensingLaw,
  litigationInterpretation,
  localOrganizationLaw,
  localPractice,
  majorDecisionRegulation,
  marketHearingRule,
  marketPublicity,
  marketRandomOpinion,
  marketRule,
  mediationLaw,
  naturalResourcesRule,
  ningboMediation,
  normativeDocumentNotice,
  normativeReviewOpinion,
  notaryLaw,
  notaryRules,
  officialDocumentRules,
  onlineMediation,
  onlineQuestions,
  onlineServiceRules,
  opennessRules,
  paymentRegulation,
  penaltyLaw,
  personalInformationLaw,
  petitionRules,
  planningLaw,
  prisonLaw,
  privateEconomyLaw,
  procuratorialProposalRules,
  proposalPractice,
  publicHealthLaw,
  publicInterestInterpretation,
  publicSecurityLaw,
  qualityActionPlan,
  randomInspectionNotice,
  reconsiderationLaw,
  reconsiderationRegulation,
  referralToPolice,
  resettlementPolicy,
  reverseReferral,
  ruleOfLawInspection,
  ruleOfLawOutline,
  safetyEmergencyRegulation,
  secrecyLaw,
  shanghaiHearing,
  shanghaiResettlement,
  shenzhenMediation,
  sichuanHotline,
  sichuanMediation,
  sichuanProposals,
  sipingInspection,
  socialAssistanceLaw,
  stateCompensationLaw,
  tangshanHotline,
  threeSystems,
  tianjinDeputies,
  townArchivesRule,
  transportRule,
  villageCommitteeLaw,
  villageConstructionRegulation,
  websiteGuide,
  websiteInspection,
  weifangHotline,
  wildfireRegulation,
]

export {
  accidentRegulation,
  administrativeLitigationLaw,
  agencyArchivesRule,
  agricultureRule,
  archivesLaw,
  archivesRegulation,
  baodingHotline,
  beijingHearing,
  burdenReliefRules,
  businessEnvironmentRegulation,
  chongqingBusinessRule,
  chongqingDecisionRule,
  chongqingEmergencyRule,
  chongqingNormativeRule,
  chongqingWarningRule,
  civilCode,
  civilProcedureInterpretation,
  civilProcedureLaw,
  complianceOpinion,
  compulsionLaw,
  confirmationRule,
  constructionRule,
  correctionLaw,
  correctionRules,
  creditRepairRules,
  cybersecurityLaw,
  dataSharingRegulation,
  democraticVillageRule,
  demolitionReply,
  demonstrationIndicators,
  deputiesLaw,
  disclosureFee,
  disclosureRegulation,
  disclosureReportForm,
  discretionRules,
  documentFormat,
  emergencyLaw,
  emergencyPlanRules,
  enforcementSupervisionRegulation,
  enterpriseInspectionOpinion,
  fairCompetitionMeasures,
  fairCompetitionRegulation,
  filingRegulation,
  finePaymentRule,
  firstResponsibleRules,
  guangdongFileReview,
  guangdongForest,
  guangdongHearing,
  haikouDeputies,
  hainanInspection,
  hainanMediation,
  headsInCourtRules,
  hebeiCorrection,
  hebeiDeputies,
  hebeiLegalAid,
  hebeiTownEnforcement,
  holidayRegulation,
  homesteadNotice,
  hotlineOpinion,
  innerMongoliaReview,
  inspectionForms,
  invitedMediation,
  jinanHotline,
  judicialProposalRules,
  justiceOfficeStatus,
  landContractArbitrationLaw,
  landDisputeRules,
  landLaw,
  landRegulation,
  legalAidLaw,
  legalCounselOpinion,
  legalEducationLaw,
  legalTalentsRule,
  licensingLaw,
  litigationInterpretation,
  localOrganizationLaw,
  localPractice,
  majorDecisionRegulation,
  marketHearingRule,
  marketPublicity,
  marketRandomOpinion,
  marketRule,
  mediationLaw,
  naturalResourcesRule,
  ningboMediation,
  normativeDocumentNotice,
  normativeReviewOpinion,
  notaryLaw,
  notaryRules,
  officialDocumentRules,
  onlineMediation,
  onlineQuestions,
  onlineServiceRules,
  opennessRules,
  paymentRegulation,
  penaltyLaw,
  personalInformationLaw,
  petitionRules,
  planningLaw,
  prisonLaw,
  privateEconomyLaw,
  procuratorialProposalRules,
  proposalPractice,
  publicHealthLaw,
  publicInterestInterpretation,
  publicSecurityLaw,
  qualityActionPlan,
  randomInspectionNotice,
  reconsiderationLaw,
  reconsiderationRegulation,
  referralToPolice,
  resettlementPolicy,
  reverseReferral,
  ruleOfLawInspection,
  ruleOfLawOutline,
  safetyEmergencyRegulation,
  secrecyLaw,
  shanghaiHearing,
  shanghaiResettlement,
  shenzhenMediation,
  sichuanHotline,
  sichuanMediation,
  sichuanProposals,
  sipingInspection,
  socialAssistanceLaw,
  stateCompensationLaw,
  tangshanHotline,
  threeSystems,
  tianjinDeputies,
  townArchivesRule,
  transportRule,
  villageCommitteeLaw,
  villageConstructionRegulation,
  websiteGuide,
  websiteInspection,
  weifangHotline,
  wildfireRegulation,
}
