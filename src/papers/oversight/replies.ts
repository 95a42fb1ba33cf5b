/**
 * @module What is replied to an application for government information: one wording for each statutory kind, with its article.
 * The kinds are the results of the register, which are the rows of table 3 of the yearly report.
 */
import type { Value } from '../../declare/fields.ts'
import { disclosureFee, disclosureRegulation as law } from '../../law/instruments/index.ts'
import type { disclosureApplication } from '../../registers/oversight/disclosure-application.ts'
import { said } from '../blocks.ts'
import type { Known, Paper } from '../paper.ts'
import { bare, or } from '../words.ts'

export type Application = Known<typeof disclosureApplication>
export type Result = Value<(typeof disclosureApplication)['fields']['result']>

interface Reply {
  readonly title: string
  readonly law: NonNullable<Paper['law']>
  /** What was found and what follows from it, without the article. */
  says(m: Application): string
  /** A refusal under articles 14 to 16, in whole or in part: review comes before a suit since 2024. */
  readonly refuses?: true
  /** Nothing is replied on the matter itself. */
  readonly notHandled?: true
}

const answered = '政府信息公开申请答复书'
const open = '政府信息公开告知书'
const closed = '政府信息不予公开告知书'
const declined = '政府信息公开申请不予处理告知书'
const abandoned = '政府信息公开申请视为放弃告知书'
const why = (m: Application) => bare(or(m.fields.grounds))

export const replies = {
  published: { title: open, law: law.article(36), says: m => `您申请的信息已经主动公开，获取的方式和途径为：${why(m)}` },
  granted: {
    title: open,
    law: law.article(36),
    says: m => `您申请的信息可以公开，现以${or(said(m, 'form'))}方式向您提供${m.fields.attached?.length ? '（见附件）' : ''}${interest(m)}`,
  },
  partial: {
    title: '政府信息部分公开告知书',
    law: law.article(37),
    says: m =>
      `您申请的信息中含有不应当公开的内容，能够区分处理。现向您提供可以公开的部分${m.fields.attached?.length ? '（见附件）' : ''}；其余部分不予公开，理由和依据为：${why(m)}`,
    refuses: true,
  },
  secret: {
    title: closed,
    law: law.article(14),
    says: m => `您申请的信息依法确定为国家秘密，不予公开。理由和依据为：${why(m)}`,
    refuses: true,
  },
  forbidden: {
    title: closed,
    law: law.article(14),
    says: m => `您申请的信息属于法律、行政法规禁止公开的政府信息，不予公开。所依据的规定为：${why(m)}`,
    refuses: true,
  },
  safety: {
    title: closed,
    law: law.article(14),
    says: m => `您申请的信息公开后可能危及国家安全、公共安全、经济安全、社会稳定，不予公开。理由为：${why(m)}`,
    refuses: true,
  },
  thirdParty: {
    title: closed,
    law: law.article(15),
    says: m => `您申请的信息涉及第三方的商业秘密、个人隐私等，公开会损害其合法权益，经征求意见，决定不予公开。理由为：${why(m)}`,
    refuses: true,
  },
  internal: {
    title: closed,
    law: law.article(16),
    says: m => `您申请的信息属于本机关人事管理、后勤管理、内部工作流程等内部事务信息，不予公开。具体为：${why(m)}`,
    refuses: true,
  },
  process: {
    title: closed,
    law: law.article(16),
    says: m =>
      `您申请的信息属于本机关履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息，不予公开。具体为：${why(m)}`,
    refuses: true,
  },
  caseFile: {
    title: closed,
    law: law.article(16),
    says: m => `您申请的信息属于行政执法案卷信息，不予公开。具体为：${why(m)}。当事人、利害关系人可以依照有关规定查阅案卷`,
    refuses: true,
  },
  query: {
    title: answered,
    law: law.article(36),
    says: m => `您申请的信息，法律、行政法规对获取另有特别规定，请依照该规定办理：${why(m)}`,
  },
  notHeld: {
    title: answered,
    law: law.article(36),
    says: m => `经检索，本机关没有制作或者保存您申请的信息，或者该信息不属于本机关负责公开，无法提供。检索情况和理由为：${why(m)}`,
  },
  notReady: {
    title: answered,
    law: law.article(38),
    says: m => `本机关没有您所申请的现成信息，提供需要另行加工、分析，无法提供。具体为：${why(m)}`,
  },
  unclear: {
    title: answered,
    law: law.article(30),
    says: m => `您的申请经补正后内容仍不明确，本机关无法据此确定所指的信息，无法提供。具体为：${why(m)}`,
  },
  petition: {
    title: declined,
    law: law.article(39),
    says: m => `您以申请公开政府信息的形式提出信访、投诉、举报等事项，本机关不作为政府信息公开申请处理。请通过相应渠道提出：${why(m)}`,
    notHandled: true,
  },
  repeated: {
    title: declined,
    law: law.article(36),
    says: m => `本机关已就您此前的相同申请作出答复，不再重复处理。此前的答复为：${why(m)}`,
    notHandled: true,
  },
  publication: {
    title: declined,
    law: law.article(39),
    says: m => `您要求提供的是政府公报、报刊、书籍等公开出版物，本机关不作为政府信息公开申请处理。获取的途径为：${why(m)}`,
    notHandled: true,
  },
  excessive: {
    title: declined,
    law: law.article(35),
    says: m =>
      `您申请公开政府信息的数量、频次明显超过合理范围，本机关已要求说明理由，所述理由（${bare(or(m.fields.explanation))}）不合理，不予处理。具体为：${why(m)}`,
    notHandled: true,
  },
  reissue: {
    title: declined,
    law: law.article(39),
    says: m => `您要求对已经获取的信息予以确认或者重新出具，不属于政府信息公开申请，本机关不予处理。具体为：${why(m)}`,
    notHandled: true,
  },
  notCorrected: {
    title: abandoned,
    law: law.article(30),
    says: m =>
      `本机关已一次性告知您补正的事项和期限，您无正当理由逾期不补正，视为放弃申请，本机关不再处理该申请。补正事项为：${bare(or(m.fields.lacking))}`,
    notHandled: true,
  },
  notPaid: {
    title: abandoned,
    law: disclosureFee.limits.payment,
    says: () => '本机关已通知您缴纳信息处理费的金额和期限，您逾期未缴纳，视为放弃申请，本机关不再处理该申请',
    notHandled: true,
  },
  other: { title: answered, law: law.article(36), says: m => `经审查，对您的申请作其他处理：${why(m)}` },
} satisfies { readonly [R in Result]: Reply }

/** A decision to disclose against a third party's objection says what public interest weighed more (条例 第32条). */
const interest = (m: Application): string =>
  m.fields.publicInterest ? `。第三方不同意公开，但不公开可能对公共利益造成重大影响：${bare(m.fields.publicInterest)}` : ''

export const replyOf = (result: Result): Reply => replies[result]
