/**
 * @module The year's calendar of fixed duties: what a law asks for by the same day of every year. Each says which figure shows
 * that it was done, so that nothing has to be ticked off that the books already know. Duties of a month, a quarter or a year
 * without a day are the `every` gaps of their registers.
 */
import type { Calendar } from '../law/calendar.ts'
import type { Limit } from '../law/instrument.ts'
import {
  agencyArchivesRule,
  disclosureRegulation,
  filingRegulation,
  paymentRegulation,
  ruleOfLawInspection,
  threeSystems,
  websiteGuide,
} from '../law/instruments/index.ts'

export type YearDuty = {
  /** What is asked for, mostly for the year before. */
  readonly title: string
  /** `register.figure`: done once it counts something in that year. */
  readonly figure: string
  /** Done without it where the program already knows. */
  kept?(calendar: Calendar, year: number): boolean
} & (
  | {
      /** A limit by a day of the year. */
      readonly limit: Limit
    }
  | {
      /** A day of the year by the unit's own rule. */
      readonly by: `${number}-${number}`
    }
)

export const yearDuties: { readonly [id: string]: YearDuty } = {
  disclosureReport: { title: '公布上一年度政府信息公开工作年度报告', limit: disclosureRegulation.limits.annualReport, figure: 'disclosure-report.published' },
  websiteReport: { title: '公布上一年度政府网站工作年度报表', limit: websiteGuide.limits.annualReport, figure: 'fixed-duty.websiteReport' },
  documentList: { title: '报送上一年度规范性文件目录', limit: filingRegulation.limits.catalogue, figure: 'fixed-duty.documentList' },
  enforcementReport: { title: '公开并报送上一年度行政执法统计年报', limit: threeSystems.limits.statistics, figure: 'enforcement-statistics.published' },
  annualReport: { title: '报送上一年度法治政府建设情况报告', limit: ruleOfLawInspection.limits.annualReport, figure: 'annual-report.sent' },
  arrears: { title: '公开上一年度逾期未付中小企业款项的合同数量和金额', limit: paymentRegulation.limits.disclosure, figure: 'fixed-duty.arrears' },
  publicReport: { title: '向社会公开上一年度法治政府建设情况报告', limit: ruleOfLawInspection.limits.publication, figure: 'annual-report.published' },
  holidays: { title: '录入下一年度放假安排通知，重算期限', by: '12-31', figure: 'holiday-notice.recorded', kept: (calendar, year) => calendar.announced.has(year + 1) },
  filing: { title: '上一年度文件材料归档', limit: agencyArchivesRule.limits.filing, figure: 'fixed-duty.filing' },
}
