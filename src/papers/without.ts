/**
 * @module Steps that speak of a paper and produce none: why. A test holds that every other step whose title tells, decides, answers,
 * reports or writes to somebody names its document; what is received, published or registered comes from elsewhere or is its own record.
 */

/** Such titles make one expect a paper. */
export const expected = /告知|通知|决定|答复|报告|函|意见|记录|建议|反馈|移送|通报|送达|回复/
/** What we receive others wrote; what we publish or register is the text itself. */
export const elsewhere = /^(收到|收|公开|登记)/

const own = '登记的这一条就是记录，不另出文书'
const theirs = '由对方或者上级出具，附在材料里'
const book = '在别的台账出具，关联过来'
const silence = '期满由法律规定生效，没有人作出'
const attached = '本单位另行撰写，作为材料附上'

/** `register.step`: why it has none. */
export const without: { readonly [step: string]: string } = {
  'major-decision.start': own,
  'major-decision.serve': book,
  'major-decision.review': book,
  'major-decision.consent': attached,
  'major-decision.report': attached,
  'reception-visit.answer': own,
  'reconsideration-case.listen': own,
  'stability-analysis.report': own,
  'supervised-person.note': own,
  'supervised-person.report': own,
  'commitment.progress': own,
  'commitment.answer': book,
  'first-responsible.record': own,
  'law-duty-report.hand': attached,
  'administrative-penalty.returned': theirs,
  'administrative-penalty.overturn': theirs,
  'summary-penalty.overturn': theirs,
  'business-measure.report': own,
  'fair-competition-review.hear': own,
  'service-case.answer': own,
  'service-case.deliver': own,
  'service-case.deem': silence,
  'service-case.listen': own,
  'service-case.renewed': silence,
  'audit-project.report': theirs,
  'congress-report.present': attached,
  'disclosure-application.thirdSilent': own,
  'external-suggestion.revoke': theirs,
  'contract.decide': book,
  'document-cleanup.report': own,
  'document-cleanup.check': own,
  'legal-counsel.declare': own,
  'legality-review.advise': own,
  'publicity-duty.reply': own,
  'data-sharing.prolong': attached,
  'data-sharing.answer': attached,
  'data-sharing.refuse': attached,
  'platform-event.close': own,
}
