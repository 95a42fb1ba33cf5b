import { choice, date, files, flag, members, register, say, text } from '../../declare/index.ts'
import { judicialProposalRules, litigationInterpretation, procuratorialProposalRules, publicInterestInterpretation } from '../../law/instruments/index.ts'

const isCourt = (kind: string | undefined): boolean => kind === 'court' || kind === 'normative'
const isPublicInterest = (kind: string | undefined): boolean => kind === 'interest' || kind === 'urgent'

/** A reply and the duty done are two things: a public-interest suggestion is closed only when both are. */
export const externalSuggestion = register({
  id: 'external-suggestion', title: '司法建议和检察建议', group: 'oversight', version: 1, since: '2019-02-26',
  covers: ['S05', 'S06'],
  about: '法院的司法建议、检察院的检察建议：收到、承办、整改、按期书面回复、落实。',
  named: 'about',
  fields: {
    about:    text('建议事项', { max: 300, also: ['建议内容', '问题'] }),
    kind:     choice('类别', { court: '司法建议', normative: '司法建议（规范性文件不合法）', general: '检察建议（社会治理等）', interest: '检察建议（行政公益诉讼）', urgent: '检察建议（行政公益诉讼，紧急）' }, { also: ['建议类别'] }),
    sender:   text('发出机关', { max: 60, also: ['法院、检察院', '来文机关'] }),
    number:   text('编号', { max: 60, help: '没有统一编号、不是以机关名义的，不起算期限', also: ['建议书编号', '文号'] }),
    official: flag('以机关名义、有统一编号'),
    gotOn:    date('签收日期'),
    owner:    text('承办单位', { max: 60, also: ['责任单位', '责任科室'] }),
    handlers: members('承办人', { min: 1 }),
    measures: text('整改措施', { max: 1000, also: ['采纳和整改情况'] }),
    basis:    text('依据', { max: 500 }),
    evidence: files('整改证据'),
    proved:   flag('附有整改证据'),
    accepted: choice('采纳情况', { all: '采纳', part: '部分采纳', none: '不采纳' }),
    replyNo:  text('回复文号', { form: 'document-number' }),
    done:     flag('依法履职到位', { also: ['已整改到位'] }),
    reason:   text('理由', { max: 500 }),
    outcome:  choice('异议复核', { kept: '维持', changed: '变更', withdrawn: '撤回' }),
  },
  states: { received: '办理中', replied: '已回复', closed: '已落实', objected: '已提异议', withdrawn: '已撤回', noted: '留存参考' },
  limits: {
    reply: { per: 'kind', among: { court: judicialProposalRules.limits.reply, normative: litigationInterpretation.limits.judicialProposal, general: procuratorialProposalRules.limits.reply, interest: publicInterestInterpretation.limits.reply, urgent: publicInterestInterpretation.limits.urgentReply }, from: 'gotOn' },
  },
  guards: {
    'suggestion-not-official': { says: '司法建议要以法院名义、有统一编号才起算期限；法官个人的意见请登记为留存参考。', law: judicialProposalRules.conditions.genuine, field: 'official', warns: true, holds: m => !isCourt(m.fields.kind) || m.fields.official === true },
    'suggestion-no-proof':     { says: '回复公益诉讼检察建议，要写明整改事实、依据，并附证据。', law: publicInterestInterpretation.conditions.complete, field: 'proved', holds: m => !isPublicInterest(m.fields.kind) || (m.fields.proved === true && m.fields.measures !== undefined && m.fields.basis !== undefined) },
    'suggestion-not-done':     { says: '回复不等于履职到位：公益诉讼检察建议要依法履职到位才能办结。', law: publicInterestInterpretation.conditions.complete, field: 'done', holds: m => !isPublicInterest(m.fields.kind) || m.fields.done === true },
    'suggestion-not-objectable': { says: '只有检察建议可以向检察院提出异议。', law: procuratorialProposalRules.article(23), field: 'kind', holds: m => !isCourt(m.fields.kind) },
  },
  steps: {
    receive: { title: '收到建议书', to: 'received', by: ['clerk'],
               asks: ['about', 'kind', 'sender', 'number?', 'official?', 'gotOn?', 'owner?', 'handlers?'], needs: ['suggestion-not-official'], starts: ['reply'] },
    note:    { title: '留存参考', to: 'noted', by: ['clerk'],
               asks: ['about', 'sender', 'reason?'] },
    rectify: { title: '整改', from: ['received', 'replied'], by: ['clerk', 'head'],
               asks: ['measures', 'evidence?', 'proved?', 'done?'] },
    object:  { title: '提出异议', from: ['received'], to: 'objected', by: ['clerk', 'head'], law: procuratorialProposalRules.article(23),
               asks: ['reason'], needs: ['suggestion-not-objectable'] },
    settle:  { title: '异议复核后继续办理', from: ['objected'], to: 'received', by: ['clerk'], law: procuratorialProposalRules.article(23),
               asks: ['outcome'] },
    revoke:  { title: '建议被撤回', from: ['received', 'objected'], to: 'withdrawn', by: ['clerk'],
               asks: ['reason?'], ends: ['reply'] },
    reply:   { title: '书面回复', from: ['received'], to: 'replied', by: ['clerk', 'head'],
               asks: ['accepted', 'measures?', 'basis?', 'proved?', 'evidence?', 'replyNo?'], needs: ['suggestion-no-proof'], meets: ['reply'], documents: ['suggestion-reply'] },
    close:   { title: '落实到位', from: ['replied'], to: 'closed', by: ['clerk', 'head'],
               asks: ['done', 'evidence?'], needs: ['suggestion-not-done'] },
  },
  figures: {
    judicial:      { title: '办理司法建议', covers: ['S05'], unit: '件', flow: ['receive'], where: { kind: ['court', 'normative'] } },
    procuratorial: { title: '办理检察建议', covers: ['S06'], unit: '件', flow: ['receive'], where: { kind: ['general', 'interest', 'urgent'] } },
    interest:      { title: '公益诉讼检察建议', unit: '件', flow: ['receive'], where: { kind: ['interest', 'urgent'] } },
    replied:       { title: '回复司法建议和检察建议', unit: '件', flow: ['reply'] },
    courtReplied:  { title: '回复司法建议', unit: '件', flow: ['reply'], where: { kind: ['court', 'normative'] } },
    procuratorialReplied: { title: '回复检察建议', unit: '件', flow: ['reply'], where: { kind: ['general', 'interest', 'urgent'] } },
    inTime:        { title: '按期回复', unit: '件', flow: ['reply'], inTime: 'reply' },
    inTimeRate:    { title: '建议按期回复率', share: 'inTime', of: 'replied' },
    adopted:       { title: '采纳建议', unit: '件', flow: ['reply'], where: { accepted: ['all', 'part'] } },
    adoptedRate:   { title: '建议采纳率', share: 'adopted', of: 'replied' },
    done:          { title: '落实到位', unit: '件', flow: ['close'] },
    pending:       { title: '尚未回复', unit: '件', stock: ['received', 'objected'] },
    due:           { title: '应回复', unit: '件', balance: ['replied', 'pending'], less: [] },
    replyRate:     { title: '建议回复率', share: 'replied', of: 'due', definition: '回复除以应回复；应回复为本期回复加期末尚未回复。' },
  },
  gaps: {
    notDone: { title: '已回复，没有落实到位的记录', law: publicInterestInterpretation.article(21), when: (m, today) => m.state === 'replied' && isPublicInterest(m.fields.kind) && (m.taken['reply'] ?? today) < today },
  },
  ledger: {
    key: ['about', 'number', 'receive.day'],
    steps: [
      { step: 'receive', day: '收到日期', also: ['收文日期'], gives: { official: true } },
      { step: 'reply',   day: '回复日期', also: ['答复日期'] },
      { step: 'close',   day: '落实日期' },
    ],
  },
  sentence: f => say`办理司法建议${f.judicial}、检察建议${f.procuratorial}，书面回复${f.replied}，按期回复率${f.inTimeRate}，落实到位${f.done}。`,
})
