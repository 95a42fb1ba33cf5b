/**
 * @module Every refusal in words: what happened, which article, what to do. The codes of the kernel stand in this table;
 * a guard brings its own words from its declaration, so that a register stays one file.
 */
import type { Refusal } from '../base/result.ts'
import type { Provision, Unsure } from '../law/instrument.ts'
import { dayInWords } from './show.ts'

type Context = { readonly [name: string]: unknown }
type Words = (c: Context) => string
const named = (c: Context, words: string): string => (c['title'] ? `“${c['title']}”${words}` : words)

/** What to do with a file of a kind that is known, and not read. */
const TYPES: { readonly [is: string]: string } = {
  rtf: '这是 RTF 文件，读不了。请用 Word 或 WPS 打开，另存为 .docx 再传。',
  ods: '这是 OpenDocument 文件（.odt、.ods），读不了。请用 WPS 打开，文字另存为 .docx、表格另存为 .xlsx 再传。',
}

export const words = {
  // ledger
  'unknown-step': () => '没有这个环节。请刷新页面再试。',
  'unknown-register': () => '没有这本台账。',
  'wrong-state': c => (c['state'] ? `这一件现在是“${c['state']}”，还不能办“${c['step']}”。` : `要先登记，才能办“${c['step']}”。`),
  'step-ended': c => `“${c['step']}”这个环节已于${dayInWords(String(c['until']))}停用。`,
  required: c => named(c, '还没有填。'),
  'not-asked': () => '这一环节不填这一项。',
  'kept-field': c => `“${c['title']}”由程序核对以后写入，不能手工填写或者更正。`,
  'limit-passed': c => `“${c['limit']}”的期限已于${dayInWords(String(c['due']))}届满。`,
  'limit-running': c =>
    c['first'] ? `“${c['limit']}”还没有期满，最早${dayInWords(String(c['first']))}可以办。` : `“${c['limit']}”还没有期满。`,
  'limit-not-running': c => `“${c['limit']}”没有在计算，不能办这一环节。`,
  'not-extendable': c => `“${c['limit']}”依法不能再延长。`,
  'not-on-roster': c => `${c['name']}在这一天不在“${c['roster']}”之列。请先核对名册和有效期。`,
  'register-off': c => `“${c['title']}”还没有启用，或者已经停用：这一天没有“${c['until']}”。请先登记。`,
  'future-day': () => '发生日期不能晚于今天。',
  contradicts: c => `这样改，${dayInWords(String(c['day']))}的“${c['step']}”就站不住了。请先处理那一条。`,
  'nothing-to-approve': () => '没有等待批准的内容，可能刚被别人处理过。请刷新看看。',
  'own-approval': () => '送审和批准不能是同一个人。',
  // values
  'not-text': c => named(c, '请写明。'),
  'wrong-length': c => named(c, `字数不合要求${c['max'] ? `，最多${c['max']}字` : ''}。`),
  'not-number': c => named(c, '请填数字。'),
  'too-fine': c => named(c, `最多填${c['decimals']}位小数。`),
  'not-whole': c => named(c, '这个数要累计，请填整数。'),
  'not-money': c => named(c, '请填金额，最多两位小数。'),
  'not-date': c => named(c, '没有这一天，请按2024-03-05这样填。'),
  'not-time': c => named(c, '请填到几时几分。'),
  'not-flag': c => named(c, '请选是或否。'),
  'not-unit': c => named(c, '没有这个单位，请选一个。'),
  'not-people': c => named(c, '请填姓名或名称。'),
  'not-identity-number': c => named(c, '证件号码不对，请核对每一位。'),
  'not-region-code': c => named(c, '应是县级6位、乡级9位或者村级12位数字，请核对每一位。'),
  'limit-fixed': () => '这个期限由法律规定，本单位不能改。',
  'region-code-length': c => `这一级的区划代码是${c['digits']}位，请核对。`,
  'region-code-above': c => `“${c['title']}”的区划代码是${c['code']}，下级的代码要以它开头。`,
  'region-code-taken': c => `这一年这个区划代码是“${c['title']}”的，请核对。`,
  'not-credit-code': c => named(c, '统一社会信用代码不对，请核对每一位。'),
  'not-phone': c => named(c, '电话号码不对。'),
  'not-document-number': c => named(c, '文号应写成“某府发〔2024〕7号”：六角括号、不编虚位、不加“第”。'),
  'not-members': c => named(c, '请从名册中选人。'),
  'not-links': c => named(c, '请选关联的事项。'),
  'not-files': c => named(c, '请附材料。'),
  'not-rows': c => named(c, '请逐行填写。'),
  'not-choice': c => named(c, c['options'] ? `请填其中之一：${c['options']}。` : '请从所列选项中选。'),
  'too-few': c => named(c, `至少要${c['min']}个。`),
  'too-many': c => named(c, `最多${c['max'] ?? 200}个。`),
  // writing
  'unknown-columns': c =>
    `没有认出“${c['missing']}”这一列，这份表不像是《${c['title']}》的台账。请看看台账选对了没有，或者下载模板照着填。`,
  'no-such-row': c => `本台账里没有哪一件的${c['columns']}和这一行一样。`,
  'several-rows': c => `本台账里有${c['count']}件的${c['columns']}和这一行一样，分不清是哪一件。`,
  'merged-cell': c => named(c, '这一格和上一行合并了，分不清各行是多少、是一件还是几件。请拆开填。'),
  'no-step-day': () => '这一行没有任何环节的日期，不知道哪天办了什么。',
  'needs-approval': c => `“${c['step']}”要先送审，批准后才算办了。`,
  'unknown-entry': () => '没有这一条记录。请刷新看看。',
  'cannot-read': c => `这一件限定了知悉范围，${c['name']}不在其中。请先列入，或者换人。`,
  'cannot-open': c => `${c['name']}的岗位看不到这本台账。请换人。`,
  'not-narrowed': () => '这一件没有限定知悉范围，可能刚被别人解除。请刷新看看。',
  'own-link': () => '不能关联到自己，请选另一件。',
  'already-linked': () => '已经关联过这一件。',
  'unknown-account': c => `${c['name']}不是本单位的账号，或者已经停用。`,
  stale: () => '没有存上。别人刚改过这一件，您写的还在，请看看两处不同再存。',
  'not-allowed': c => (c['roles'] ? `这一环节由${c['roles']}办理，您的岗位不能办。` : '您的岗位不能看或办这一件。'),
  'not-found': () => '没有找到，或者您的岗位看不到。',
  'closed-books': c => `${dayInWords(String(c['day']))}以前的账已经封存。要改，请以补录办理，它会显示为封账后的变动。`,
  'already-closed': c => `账已经封到${dayInWords(String(c['day']))}，只能再往后封。`,
  'closing-altered': c => `第${c['k']}次封账的文本和它的指纹不符，不能出凭证。请保留现场，告诉管理员和审计人员。`,
  'no-unit': c => `“${c['step'] ?? ''}”要送到哪个单位，还没有写明，或者没有上级单位。`,
  erased: () => '这一件的个人信息已经依法删除，不能再看或者添加材料。',
  'unit-ended': c => `${c['title']}已于${dayInWords(String(c['until']))}撤并，以后的事请记在承接单位。`,
  'weak-password': c => `密码至少${c['min']}位。`,
  'taken-account': () => '已经有这个账号，请换一个。',
  'last-admin': () => '这是本单位最后一个管理员，不能停用，也不能去掉管理员岗位。',
  'set-up-done': () => '已经设置过了，请登录。',
  'not-a-form': () => '这里不收这种申请。',
  'sample-unit': () => '示例单位只收示例数据：证件号码、电话不能是真的，单位也不能改作正式单位。',
  'reason-needed': () => '请写明理由。',
  'log-in': () => '请先登录。',
  'wrong-password': () => '账号或密码不对。',
  'too-many-tries': c => `连续输错，请${c['minutes'] ?? 15}分钟后再试。`,
  'bad-request': c => `请求的内容不对${c['detail'] ? `：${c['detail']}` : ''}。`,
  'state-secret': () => '文件上有密级标志。本系统不用于国家秘密，这个文件没有保存。请按保密规定处理，不要在联网的电脑上打开。',
  'too-large': c => `文件太大，最大${c['max']}。`,
  'not-empty': () => '数据文件夹里已经有单位，不能再装入。请换一个空的数据文件夹。',
  'wrong-file-type': () => '这种文件不能作附件。可以附：Word、Excel、PDF、OFD、文本、JPEG 或 PNG 图片、MP4、MP3、WAV。',
  'not-a-backup': () => '这不是准绳的备份文件。',
  'backup-damaged': c => `备份文件坏了（${c['parts']}），没有恢复。`,
  'keys-missing': c => `要恢复个人信息，需要密钥文件${c['file']}和它的口令（ZHUNSHENG_PASSPHRASE 或 --passphrase-file）。`,
  'wrong-passphrase': () => '口令不对，没有恢复。',
  'no-last-report': c => `没有${c['year']}年的报告可用。可以按提纲起草，或者选上年报告的文件。`,
  'preview-gone': () => '看过的台账已经过时，请重新选文件。',
  'no-ledger': () => '表里没有找到表头。第一行或标题下面要有各列的名称，可以先下载空白台账。',
  'unknown-period': c => `“${c['period']}”不是一个期间。可以写 2023、2023H1、2023Q3 或者 2023-07。`,
  'unknown-figure': c => `没有“${c['figure']}”这个数字，请重新选。`,
  'unknown-place': () => '表里没有这个格子，请刷新以后再对。',
  'form-empty': () => '文件里没有要填的表格。请用上级发来的空表（.xlsx 或 .docx）。',
  'form-proposed': c => `还有${c['count']}个格子是按名称推定的，请逐个确认再报送。`,
  'form-unfilled': c => `“${c['label']}”还没有填。没有数请填0，不用填请标作“不填”。`,
  'foreign-origin': () => '这个请求不是从本系统的页面发出的，没有办理。',
  'too-many-requests': () => '请求太多了，请过一分钟再试。',
  'report-not-checked': () => '这份文本还没有核对过，或者核对以后又改了。请在报告页点“核对”，把查出的逐条改好，或者写明理由，再签发。',
  'bad-report': c => `报告的内容不完整${c['at'] ? `（${c['at']}）` : ''}，没有存。`,
  // documents
  'document-type': c =>
    TYPES[String(c['is'])] ??
    '读不了：里面不是下面这些格式，可能坏了，或者只改了后缀。请用 .docx、.doc、.wps、.pdf、.txt、.md、.html 或 .ofd；台账请用 .xlsx、.xls 或 .csv。',
  'document-macro': () => '文件带有宏，不能收。请另存为不带宏的 .docx 或 .xlsx 再传。',
  'document-encrypted': () => '文件加了密码。请去掉密码，另存后再传。',
  'document-scanned': () => '这是扫描件，里面没有文字，无法核对。请用生成它的 Word、WPS 文件，或先做文字识别。',
  'document-too-large': () => '文件解压后过大，不像正常的公文或台账，没有打开。',
  'document-doctype': () => '文件里有办公软件不会写的内容（DOCTYPE），没有打开。请用 Word 或 WPS 另存一份再传。',
  'document-broken': () => '文件打不开，可能已损坏。请用 Word 或 WPS 打开看看，另存一份再传。',
  'document-empty': () => '文件里没有文字。',
  'document-slow': () => '这个文件处理太久，已经停下。请把文件拆小一些再试。',
  'file-hidden': c => `“${c['file']}”里${c['what']}（${c['where']}），没有放行。请先${c['todo']}，再来办。`,
  'file-personal': c => `“${c['file']}”要公开，里面有${c['count']}处个人信息：${c['what']}请先隐去，再来公开。`,
  'disk-full': () => '存储空间不够，没有存上。请告诉管理员。',
  // starting
  'data-in-use': c =>
    `这个数据文件夹正由另一个准绳程序使用${c['pid'] ? `（进程${c['pid']}）` : ''}。请用已经打开的那一个，或先停止它；也可以用 --data 换一个文件夹。`,
  'database-platform': c =>
    `没有适合这个系统（${c['platform']}）的数据库程序。请重新运行 npm ci；若系统不在支持之列，请用 DATABASE_URL 接一台 PostgreSQL 服务器。`,
  'database-launch': () =>
    '这个账户不能运行数据库程序：系统既不许另开用户空间，也不能换用 nobody 账户。请换一个普通账户运行，或用 DATABASE_URL 接一台 PostgreSQL 服务器。',
  'database-major': c =>
    `这个数据文件夹是 PostgreSQL ${c['found']} 建的，本程序带的是 ${c['needed']}，没有打开，什么也没有改。请用原来的程序运行 zhunsheng backup 备份，再用本程序在新的数据文件夹里运行 zhunsheng restore 恢复。`,
  'database-newer': c => `数据库已是第${c['database']}版，比本程序（第${c['program']}版）新，没有打开。请换用新的程序。`,
  'database-older': c =>
    `数据库是第${c['database']}版，本程序要第${c['program']}版。请设置 DATABASE_OWNER_URL（数据库所有者的连接地址）再启动一次，程序会自己升级。`,
  'database-roles': c =>
    `建不了数据库角色（${c['reason']}）。请让数据库管理员按 docs/start.md 建好 zhunsheng_owner、zhunsheng_app、zhunsheng_public、zhunsheng_reader 四个角色。`,
  'keys-gone': c =>
    `密钥文件不见了或者坏了：${c['files']}。数据库里有用它们加密的内容，没有原来的密钥谁也打不开，所以没有启动，也没有另做新的。请把另外保管的密钥文件放回 ${c['folder']}；没有单独的，就用备份时得到的 .keys 文件放回：npx zhunsheng restore 备份.zip.keys。`,
  'unsafe-role': c => `连接数据库的账户 ${c['role']} 权限太大：它能改写已经登记的记录。请换用只有 zhunsheng_app 角色的账户。`,
  'sample-host': c => `还有示例账号，密码人人都知道，不能对外监听（${c['host']}）。请用 --empty 在新的数据文件夹里启动，再对外开放。`,
  'port-taken': c => `端口${c['port']}已被占用。请用 --port 换一个。`,
  internal: c => `程序出错了，已经记下（编号${c['id'] ?? ''}）。您填的内容还在，请稍后再试。`,
} satisfies Record<string, Words>

export type Code = keyof typeof words

const citation = (law: Provision): string =>
  `${law.title.startsWith('《') ? law.title : `《${law.title}》`}${/^\d/.test(law.article) ? `第${law.article}条` : law.article}`

/** A refusal in one or two sentences. A guard's own words come from its declaration, with the article it rests on. */
export function worded(r: Refusal & { readonly law?: Provision; readonly mark?: Unsure }): string {
  const context = r.context ?? {}
  const own = context['says']
  const text =
    typeof own === 'string' ? own : Object.hasOwn(words, r.code) ? (words[r.code as Code] as Words)(context) : `不能这样办（${r.code}）。`
  return r.law ? `${text.replace(/。$/, '')}（${citation(r.law)}${r.mark ? `，${unsureWords[r.mark]}` : ''}）。` : text
}
/** What is said of an article that we have not read, or that holds somewhere else. */
export const unsureWords = { memory: '未核', local: '本地做法' } as const satisfies { readonly [M in Unsure]: string }
export { citation }
