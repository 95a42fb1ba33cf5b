/**
 * @module The topics under which the sentences of a group are told (一是…；二是…), as a reader of reports expects them. A register
 * that no topic names speaks after them, so that a new one is never lost.
 */
import type { Group } from '../declare/group.ts'
import { chinese } from './render.ts'

export interface Topic {
  /** What the work under it does, as a phrase that stands before its sentences. */
  readonly title: string
  /** Its registers, in the order of their sentences. */
  readonly registers: readonly string[]
}

export const topics: { readonly [G in Group]?: readonly Topic[] } = {
  study: [
    { title: '抓好领导干部学法用法', registers: ['study-session', 'party-branch', 'study-list', 'law-exam', 'study-roster'] },
    { title: '落实普法责任，开展法治宣传', registers: ['publicity-duty', 'legal-education', 'publicity-site'] },
    { title: '培育基层法治力量', registers: ['law-aware-person', 'demonstration-village'] },
  ],
  functions: [
    {
      title: '规范权责清单，优化政务服务',
      registers: ['power-item', 'service-item', 'service-case', 'service-point', 'cooperation-agreement'],
    },
    {
      title: '优化营商环境，服务企业发展',
      registers: ['business-measure', 'enterprise-visit', 'investment-project', 'fair-competition-review'],
    },
    { title: '加强信用和事中事后监管', registers: ['credit', 'project-supervision', 'accountability-case'] },
  ],
  rules: [
    { title: '严格合法性审查', registers: ['legality-review', 'legal-counsel', 'contract'] },
    { title: '加强文件和制度管理', registers: ['normative-document', 'document-filing', 'document-cleanup', 'internal-rule'] },
  ],
  decisions: [
    { title: '履行重大行政决策程序', registers: ['major-decision'] },
    { title: '坚持集体研究决定', registers: ['meeting'] },
  ],
  enforcement: [
    {
      title: '加强执法队伍建设',
      registers: ['officer', 'reviewer', 'enforcement-training', 'enforcement-appraisal', 'equipment'],
    },
    { title: '理清执法事项，完善执法制度', registers: ['enforcement-item', 'enforcement-rule', 'enforcement-statistics'] },
    {
      title: '规范公正文明执法',
      registers: ['administrative-penalty', 'summary-penalty', 'seizure', 'compulsory-execution', 'crime-referral'],
    },
    {
      title: '规范行政检查，开展重点领域整治',
      registers: ['inspection', 'random-draw', 'rectification', 'special-campaign', 'campaign-problem'],
    },
    { title: '强化执法协作和监督', registers: ['enforcement-cooperation', 'enforcement-supervision', 'case-review'] },
  ],
  emergencies: [
    { title: '完善预案，加强演练和培训', registers: ['emergency-plan', 'rescue-member', 'emergency-resource', 'duty-roster'] },
    { title: '防范风险，依法处置突发事件', registers: ['risk-source', 'incident', 'accident-investigation'] },
  ],
  disputes: [
    {
      title: '排查化解矛盾纠纷',
      registers: ['dispute-survey', 'mediation', 'mediation-committee', 'mediator', 'stability-analysis'],
    },
    { title: '畅通群众诉求渠道', registers: ['reception-visit', 'petition', 'reconsideration-case', 'reconsideration-response'] },
    {
      title: '提供公共法律服务',
      registers: ['legal-service-site', 'legal-consultation', 'legal-aid', 'village-counsel'],
    },
    { title: '推进平安建设', registers: ['public-order', 'supervised-person'] },
  ],
  oversight: [
    { title: '推进政务公开', registers: ['disclosure-item', 'disclosure-application', 'disclosure-report', 'site-column'] },
    { title: '接受人大、政协监督', registers: ['congress-report', 'proposal'] },
    { title: '接受司法、检察和审计监督', registers: ['litigation', 'external-suggestion', 'audit-project'] },
    { title: '接受社会和群众监督', registers: ['hotline', 'complaint', 'satisfaction'] },
  ],
  technology: [
    { title: '运用平台规范监管和服务', registers: ['platform-event', 'platform'] },
    { title: '推进数据和信息共享', registers: ['data-sharing', 'information-report'] },
  ],
  drive: [
    { title: '健全机构和队伍', registers: ['legal-workforce'] },
    { title: '落实上级部署和年度任务', registers: ['directive', 'commitment'] },
    { title: '以督察考核促整改', registers: ['rule-of-law-inspection', 'deficiency'] },
    { title: '开展示范创建，接受社会观察', registers: ['demonstration', 'observation'] },
  ],
  report: [{ title: '落实报告制度', registers: ['annual-report', 'fixed-duty', 'upper-form', 'archive-appraisal'] }],
}

/** 一是, 二是 …: how the nth (from 1) of several points of a text begins. */
export const point = (n: number): string => `${chinese(n)}是`

/** A text without the 一是 that counts it among its fellows. */
export const withoutPoint = (text: string): string => text.replace(/^[一二三四五六七八九十]{1,3}是/, '')
