import { choice, choices, date, files, flag, links, money, number, people, proofOfService, register, rows, say, text } from '../../declare/index.ts'
import { disclosureFee, disclosureRegulation as law, reconsiderationLaw, townArchivesRule } from '../../law/instruments/index.ts'

/** Each result is one row of table 3 of the statutory yearly report; R1–R10 are the kinds of the law tables. */
const results = {
  published:    '已主动公开，告知获取方式',           // R1  → 予以公开
  granted:      '予以公开',                           // R2  → 予以公开
  partial:      '部分公开',                           // R3
  secret:       '不予公开：国家秘密',                 // R4 → 1
  forbidden:    '不予公开：法律行政法规禁止',         // R4 → 2
  safety:       '不予公开：危及三安全一稳定',         // R4 → 3
  thirdParty:   '不予公开：保护第三方合法权益',       // R4 → 4
  internal:     '不予公开：三类内部事务信息',         // R4 → 5
  process:      '不予公开：四类过程性信息',           // R4 → 6
  caseFile:     '不予公开：行政执法案卷',             // R4 → 7
  query:        '不予公开：行政查询事项',             // R5 → 8
  notHeld:      '无法提供：本机关不掌握',             // R6 → 1
  notReady:     '无法提供：没有现成信息',             // R7 → 2
  unclear:      '无法提供：补正后仍不明确',           // R8 → 3
  petition:     '不予处理：信访举报投诉类',           // R9 → 1
  repeated:     '不予处理：重复申请',                 // R9 → 2
  publication:  '不予处理：要求提供公开出版物',       // R9 → 3
  excessive:    '不予处理：无正当理由大量反复申请',   // R9 → 4
  reissue:      '不予处理：要求确认或者重新出具',     // R9 → 5
  notCorrected: '其他处理：逾期不补正',               // R10 → 1
  notPaid:      '其他处理：逾期不缴费',               // R10 → 2
  other:        '其他处理：其他',                     // R10 → 3
} as const
const disclosed: readonly unknown[] = ['published', 'granted', 'partial']
/** Articles 14 to 16, in whole or in part: these must be taken to reconsideration before a court. */
const refused: readonly unknown[] = ['partial', 'secret', 'forbidden', 'safety', 'thirdParty', 'internal', 'process', 'caseFile']

export const disclosureApplication = register({
  id: 'disclosure-application', title: '政府信息公开申请', group: 'oversight', version: 1, since: '2021-01-01',
  covers: ['S15', 'S21'],
  keeping: townArchivesRule.limits.disclosureFiles,
  about: '从收到申请到答复、送达、归档，期限随补正、征求意见、收费和延长而变，年度报告的各行由此得出。',
  named: 'content',
  fields: {
    content:      text('申请内容', { max: 1000, help: '信息的名称、文号或者便于查询的其他特征', also: ['申请公开的信息', '申请事项'] }),
    channel:      choice('提交方式', { inPerson: '当面', post: '邮寄（签收）', letter: '平常信函', online: '互联网', fax: '传真' }, { also: ['申请方式', '申请渠道'] }),
    confirmed:    text('双方确认的方式', { max: 200, help: '平常信函、互联网、传真以双方确认之日为收到之日：写明怎样确认' }),
    applicantKind: choice('申请人类型', { natural: '自然人', business: '商业企业', research: '科研机构', welfare: '社会公益组织', legal: '法律服务机构', other: '其他' }),
    applicant:    people('申请人', { min: 1, also: ['申请人姓名或名称'] }),
    identified:   flag('已提供身份证明'),
    form:         choice('获取信息的方式', { paper: '纸质', electronic: '电子', inspect: '当面查阅' }),
    clear:        flag('内容明确、材料齐全'),
    lacking:      text('需要补正的事项', { max: 500 }),
    supplementBy: date('补正期限'),
    supplemented: text('补正情况', { max: 500 }),
    explanation:  text('申请人说明的理由', { max: 500 }),
    third:        people('第三方', { min: 1 }),
    maker:        text('共同制作机关', { max: 60 }),
    deliveredOn:  date('征求意见书送达日期'),
    thirdSays:    choice('第三方意见', { agrees: '同意公开', objects: '不同意公开', unreasonable: '不同意公开但没有合理理由' }),
    makerSays:    choice('共同制作机关意见', { agrees: '同意公开', objects: '不同意公开' }),
    publicInterest: text('不公开将对公共利益造成的重大影响', { max: 500 }),
    reason:       text('理由', { max: 1000 }),
    approvedOn:   date('负责人同意延长日期'),
    feeKind:      choice('收费方式', { items: '按件', pages: '按量' }),
    fee:          money('信息处理费'),
    noticeGotOn:  date('收费通知送达日期'),
    result:       choice('答复结果', results, { also: ['办理结果', '答复类型'] }),
    grounds:      text('答复依据', { max: 500 }),
    remedy:       choice('告知的救济途径', { reviewFirst: '先申请行政复议，再提起行政诉讼', either: '行政复议或者行政诉讼' }),
    number:       text('答复书文号', { form: 'document-number', also: ['文号'] }),
    attached:     files('答复书和所附信息'),
    manner:       choice('送达方式', { direct: '直接送达', post: '邮寄', electronic: '电子', announced: '公告' }),
    ...proofOfService,
    pages:        number('卷内页数', { min: 1 }),
    routes:       choices('争议途径', { review: '行政复议', suit: '行政诉讼（未经复议）', suitAfter: '行政诉讼（复议后）' }),
    case:         links('复议、诉讼台账', { to: ['reconsideration-response', 'litigation'] }),
    outcome:      choice('争议结果', { upheld: '维持', corrected: '纠正', other: '其他', pending: '尚未审结' }),
    record:       rows('更正记录', { columns: { wrong: '不准确之处', right: '更正为' } }),
  },
  states: { open: '办理中', correcting: '待补正', charging: '待缴费', answered: '已答复', served: '已送达', archived: '已归档' },
  limits: {
    correctionNotice: { law: law.limits.correctionNotice, when: m => m.fields.clear !== true },
    correction:       { title: '申请人补正', until: 'supplementBy', law: law.article(30), binds: 'party' },
    reply:            { law: law.limits.reply },
    thirdParty:       { law: law.limits.thirdParty, from: 'deliveredOn' },
    jointMaker:       { law: law.limits.jointMaker, from: 'deliveredOn' },
    fee:              { law: disclosureFee.limits.payment, from: 'noticeGotOn' },
  },
  guards: {
    'disclosure-not-confirmed':    { says: '平常信函、互联网和传真提交的，以双方确认之日为收到之日。请写明怎样确认。', law: law.conditions.receivedOn, field: 'confirmed', holds: m => m.fields.channel === 'inPerson' || m.fields.channel === 'post' || m.fields.confirmed !== undefined },
    'disclosure-not-identified':   { says: '申请要有申请人的身份证明和联系方式。没有的，请一次性告知补正。', law: law.article(29), field: 'identified', warns: true, holds: m => m.fields.identified === true },
    'disclosure-not-approved':     { says: '延长要先经信息公开工作机构负责人同意，再在原期限内告知申请人。', law: law.conditions.extensionNotice, field: 'approvedOn', holds: m => m.fields.approvedOn !== undefined && m.fields.approvedOn <= m.day },
    'disclosure-third-waiting':    { says: '第三方的意见还没有收到，征求意见的期限也没有届满，不能答复公开。', law: law.article(32), field: 'thirdSays', holds: m => !disclosed.includes(m.fields.result) || !waiting(m.taken['consultThird'], m.taken['thirdAnswers'], m.taken['thirdSilent']) },
    'disclosure-third-objects':    { says: '第三方不同意公开且有合理理由的，不予公开；不公开对公共利益有重大影响而决定公开的，请写明影响，并书面告知第三方。', law: law.article(32), field: 'publicInterest', holds: m => !['granted', 'published'].includes(m.fields.result ?? '') || m.fields.thirdSays !== 'objects' || m.fields.publicInterest !== undefined },
    'disclosure-maker-objects':    { says: '共同制作机关不同意公开，不能答复公开。', law: law.article(34), field: 'makerSays', holds: m => !['granted', 'published'].includes(m.fields.result ?? '') || m.fields.makerSays !== 'objects' },
    'disclosure-maker-waiting':    { says: '共同制作机关的意见还没有收到，征求意见的期限也没有届满，不能答复公开。', law: law.article(34), field: 'makerSays', holds: m => !disclosed.includes(m.fields.result) || !waiting(m.taken['consultMaker'], m.taken['makerAnswers'], m.taken['makerSilent']) },
    'disclosure-no-grounds':       { says: '除予以公开外，答复要说明理由和依据。', law: law.article(36), field: 'grounds', holds: m => m.fields.result === 'granted' || m.fields.result === 'published' || m.fields.grounds !== undefined },
    'disclosure-not-asked-before': { says: '没有告知过补正，不能以补正后仍不明确答复。', law: law.article(30), field: 'result', holds: m => m.fields.result !== 'unclear' || m.taken['supplement'] !== undefined },
    'disclosure-not-explained':    { says: '以大量反复申请不予处理的，要先请申请人说明理由。', law: law.conditions.abnormalNumber, field: 'explanation', holds: m => m.fields.result !== 'excessive' || m.fields.explanation !== undefined },
    'disclosure-review-first':     { says: '对不予公开的答复，要告知申请人先申请行政复议，不能写成可以直接起诉。', law: reconsiderationLaw.conditions.reviewFirst, field: 'remedy', holds: m => !refused.includes(m.fields.result) || m.fields.remedy === 'reviewFirst' },
    'disclosure-own-lapse':        { says: '逾期不补正、逾期不缴费要在期限届满后由“视为放弃”办理。', law: law.article(30), field: 'result', holds: m => m.fields.result !== 'notCorrected' && m.fields.result !== 'notPaid' },
    'disclosure-wrong-lapse':      { says: '视为放弃的结果只有逾期不补正和逾期不缴费两种，要与没有做的事一致。', law: law.article(30), field: 'result', holds: m => m.fields.result === (m.taken['charge'] !== undefined ? 'notPaid' : 'notCorrected') },
  },
  steps: {
    receive:      { title: '收到申请', to: 'open', by: ['clerk'], law: law.article(31),
                    asks: ['content', 'channel', 'applicantKind', 'applicant', 'identified?', 'confirmed?', 'form?', 'clear?'],
                    needs: ['disclosure-not-confirmed', 'disclosure-not-identified'], starts: ['reply', 'correctionNotice'], documents: ['disclosure-receipt'] },
    examine:      { title: '审查认为内容明确', from: ['open'], by: ['clerk'], law: law.article(29),
                    asks: [], ends: ['correctionNotice'] },
    askSupplement: { title: '告知补正', from: ['open'], to: 'correcting', by: ['clerk'], law: law.article(30),
                    asks: ['lacking', 'supplementBy'], within: ['correctionNotice'], meets: ['correctionNotice'], ends: ['reply'], starts: ['correction'], documents: ['disclosure-correction'] },
    supplement:   { title: '收到补正', from: ['correcting'], to: 'open', by: ['clerk'], law: law.article(30),
                    asks: ['supplemented'], meets: ['correction'], starts: ['reply'] },
    explain:      { title: '要求说明理由', from: ['open'], by: ['clerk'], law: law.article(35),
                    asks: ['explanation'], documents: ['disclosure-explanation'] },
    consultThird: { title: '征求第三方意见', from: ['open'], by: ['clerk'], law: law.article(32),
                    asks: ['third', 'deliveredOn?'], pauses: ['reply'], cause: 'consultation', starts: ['thirdParty'], ends: ['correctionNotice'], documents: ['disclosure-consultation'] },
    thirdAnswers: { title: '收到第三方意见', from: ['open'], by: ['clerk'], law: law.article(32),
                    asks: ['thirdSays', 'reason?'], within: ['thirdParty'], meets: ['thirdParty'], resumes: ['reply'], cause: 'consultation' },
    thirdSilent:  { title: '第三方逾期未答，由本机关决定', from: ['open'], by: ['clerk'], law: law.article(32),
                    asks: ['reason?'], after: ['thirdParty'], ends: ['thirdParty'], resumes: ['reply'], cause: 'consultation' },
    consultMaker: { title: '征求共同制作机关意见', from: ['open'], by: ['clerk'], law: law.article(34),
                    asks: ['maker', 'deliveredOn?'], pauses: ['reply'], cause: 'consultation', starts: ['jointMaker'], ends: ['correctionNotice'], documents: ['disclosure-consultation'] },
    makerAnswers: { title: '收到共同制作机关意见', from: ['open'], by: ['clerk'], law: law.article(34),
                    asks: ['makerSays', 'reason?'], within: ['jointMaker'], meets: ['jointMaker'], resumes: ['reply'], cause: 'consultation' },
    makerSilent:  { title: '共同制作机关逾期未答，视为同意公开', from: ['open'], by: ['clerk'], law: law.article(34),
                    asks: [], after: ['jointMaker'], ends: ['jointMaker'], resumes: ['reply'], cause: 'consultation' },
    extend:       { title: '告知延长答复期限', from: ['open'], by: ['clerk'], law: law.article(33),
                    asks: ['reason', 'approvedOn'], needs: ['disclosure-not-approved'], within: ['reply'], extends: ['reply'], documents: ['disclosure-extension'] },
    charge:       { title: '通知缴纳信息处理费', from: ['open'], to: 'charging', by: ['clerk'], law: law.article(42),
                    asks: ['feeKind', 'fee', 'noticeGotOn?'], ends: ['reply', 'correctionNotice'], starts: ['fee'], documents: ['disclosure-fee'] },
    pay:          { title: '收到信息处理费', from: ['charging'], to: 'open', by: ['clerk'], law: disclosureFee.article(6),
                    asks: ['fee?'], meets: ['fee'], starts: ['reply'] },
    lapseUnsupplemented: { title: '逾期不补正，视为放弃', from: ['correcting'], to: 'answered', by: ['clerk'], law: law.article(30),
                    asks: ['result', 'reason?'], needs: ['disclosure-wrong-lapse'], after: ['correction'], ends: ['correction'], documents: ['disclosure-reply'] },
    lapseUnpaid:  { title: '逾期不缴费，视为放弃', from: ['charging'], to: 'answered', by: ['clerk'], law: disclosureFee.article(6),
                    asks: ['result', 'reason?'], needs: ['disclosure-wrong-lapse'], after: ['fee'], ends: ['fee'], documents: ['disclosure-reply'] },
    reply:        { title: '答复', from: ['open'], to: 'answered', by: ['clerk'], law: law.article(36),
                    asks: ['result', 'remedy', 'grounds?', 'number?', 'publicInterest?', 'attached?'], numbers: { field: 'number', series: '公开复字' },
                    needs: ['disclosure-third-waiting', 'disclosure-third-objects', 'disclosure-maker-waiting', 'disclosure-maker-objects', 'disclosure-no-grounds', 'disclosure-not-asked-before', 'disclosure-not-explained', 'disclosure-review-first', 'disclosure-own-lapse'],
                    meets: ['reply'], ends: ['correctionNotice', 'thirdParty', 'jointMaker'], documents: ['disclosure-reply'] },
    serve:        { title: '送达', from: ['answered'], to: 'served', by: ['clerk'], law: law.article(45),
                    asks: ['manner', 'proof?', 'proofNo?'], serves: { proof: ['proof', 'proofNo'] }, documents: ['proof-of-service'] },
    file:         { title: '归档', from: ['answered', 'served'], to: 'archived', by: ['clerk'], law: law.article(45),
                    asks: ['pages'] },
    amend:        { title: '更正与申请人自身相关的信息', from: ['answered', 'served', 'archived'], by: ['clerk'], law: law.article(41),
                    asks: ['record'] },
    dispute:      { title: '申请人提起复议或者诉讼', from: ['open', 'answered', 'served', 'archived'], by: ['clerk'], law: law.article(51),
                    asks: ['routes', 'outcome', 'case?'] },
  },
  figures: {
    received:      { title: '收到政府信息公开申请', unit: '件', flow: ['receive'], definition: '按收到之日计：当面为提交日，邮寄为签收日，平常信函、互联网、传真为双方确认之日。' },
    concluded:     { title: '办结政府信息公开申请', unit: '件', flow: ['reply', 'lapseUnsupplemented', 'lapseUnpaid'], definition: '作出答复的，和逾期不补正、不缴费视为放弃的。' },
    answered:      { title: '答复政府信息公开申请', unit: '件', flow: ['reply'] },
    inTime:        { title: '按时答复', unit: '件', flow: ['reply'], inTime: 'reply', definition: '在法定期限内（含依法延长和不计入的时间）作出答复的。' },
    onTimeRate:    { title: '按时答复率', share: 'inTime', of: 'answered' },
    carried:       { title: '结转下期继续办理', unit: '件', stock: ['open', 'correcting', 'charging'], definition: '期末尚未办结的；上年末的数就是本年的上年结转。' },
    granted:       { title: '予以公开', unit: '件', flow: ['reply'], where: { result: ['published', 'granted'] } },
    partial:       { title: '部分公开', unit: '件', flow: ['reply'], where: { result: ['partial'] } },
    secret:        { title: '不予公开：属于国家秘密', unit: '件', flow: ['reply'], where: { result: ['secret'] } },
    forbidden:     { title: '不予公开：其他法律行政法规禁止公开', unit: '件', flow: ['reply'], where: { result: ['forbidden'] } },
    safety:        { title: '不予公开：危及三安全一稳定', unit: '件', flow: ['reply'], where: { result: ['safety'] } },
    thirdParty:    { title: '不予公开：保护第三方合法权益', unit: '件', flow: ['reply'], where: { result: ['thirdParty'] } },
    internal:      { title: '不予公开：属于三类内部事务信息', unit: '件', flow: ['reply'], where: { result: ['internal'] } },
    process:       { title: '不予公开：属于四类过程性信息', unit: '件', flow: ['reply'], where: { result: ['process'] } },
    caseFile:      { title: '不予公开：属于行政执法案卷', unit: '件', flow: ['reply'], where: { result: ['caseFile'] } },
    query:         { title: '不予公开：属于行政查询事项', unit: '件', flow: ['reply'], where: { result: ['query'] } },
    notHeld:       { title: '无法提供：本机关不掌握相关政府信息', unit: '件', flow: ['reply'], where: { result: ['notHeld'] } },
    notReady:      { title: '无法提供：没有现成信息需要另行制作', unit: '件', flow: ['reply'], where: { result: ['notReady'] } },
    unclear:       { title: '无法提供：补正后申请内容仍不明确', unit: '件', flow: ['reply'], where: { result: ['unclear'] } },
    petition:      { title: '不予处理：信访举报投诉类申请', unit: '件', flow: ['reply'], where: { result: ['petition'] } },
    repeated:      { title: '不予处理：重复申请', unit: '件', flow: ['reply'], where: { result: ['repeated'] } },
    publication:   { title: '不予处理：要求提供公开出版物', unit: '件', flow: ['reply'], where: { result: ['publication'] } },
    excessive:     { title: '不予处理：无正当理由大量反复申请', unit: '件', flow: ['reply'], where: { result: ['excessive'] } },
    reissue:       { title: '不予处理：要求确认或重新出具已获取信息', unit: '件', flow: ['reply'], where: { result: ['reissue'] } },
    notCorrected:  { title: '其他处理：逾期不补正', unit: '件', flow: ['lapseUnsupplemented'] },
    notPaid:       { title: '其他处理：逾期不缴费', unit: '件', flow: ['lapseUnpaid'] },
    other:         { title: '其他处理：其他', unit: '件', flow: ['reply'], where: { result: ['other'] } },
    fees:          { title: '收取信息处理费', unit: '元', flow: ['pay'], sum: 'fee' },
    reviews:       { title: '政府信息公开行政复议', unit: '件', flow: ['dispute'], where: { routes: ['review'] } },
    suits:         { title: '政府信息公开行政诉讼', unit: '件', flow: ['dispute'], where: { routes: ['suit', 'suitAfter'] } },
    disputes:      { title: '政府信息公开类复议诉讼', unit: '件', flow: ['dispute'] },
  },
  gaps: {
    notServed:   { title: '已答复，没有送达记录', law: law.article(45), when: (m, today) => m.state === 'answered' && (m.taken['reply'] ?? today) < today },
    notArchived: { title: '已送达，没有归档', law: law.article(45), when: (m, today) => m.state === 'served' && (m.taken['serve'] ?? today).slice(0, 4) < today.slice(0, 4) },
    noRemedy:    { title: '答复没有载明救济途径', law: law.article(51), when: m => m.taken['reply'] !== undefined && m.fields.remedy === undefined },
  },
  ledger: {
    key: ['content', 'applicant', 'receive.day'],
    steps: [
      { step: 'receive', day: '收到日期', also: ['收件日期', '申请日期', '受理日期'] },
      { step: 'extend',  day: '延期告知日期' },
      { step: 'reply',   day: '答复日期', also: ['办结日期'] },
      { step: 'serve',   day: '送达日期' },
      { step: 'file',    day: '归档日期' },
    ],
  },
  sentence: f => say`全年收到政府信息公开申请${f.received.orZero}，按时答复${f.inTime}，按时答复率${f.onTimeRate}；发生政府信息公开类复议诉讼${f.disputes.orZero}。`,
})

/** A letter is out and has neither come back nor fallen silent. */
function waiting(asked: string | undefined, answered: string | undefined, silent: string | undefined): boolean {
  return asked !== undefined && (answered ?? '') < asked && (silent ?? '') < asked
}
