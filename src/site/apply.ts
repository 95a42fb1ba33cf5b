/** @module The application for disclosure that a resident writes. It goes to the inbox; a clerk's registration makes it a matter. */
import { html } from 'hono/html'
import { dayInWords } from '../declare/show.ts'
import { disclosureRegulation } from '../law/index.ts'
import type { Progress } from '../questions/inbox.ts'
import { type Html, home, type Place, page } from './frame.ts'
import { lengthOf } from './law.ts'

/** The step that a clerk's registration will take. */
export const FORM = 'disclosure-application.receive'

/** What the form asks; `must` is what the regulation asks of an application. */
export const applicationFields = [
  {
    name: 'kind',
    title: '申请人类型',
    must: true,
    type: 'select',
    max: 20,
    options: { natural: '个人', business: '企业', research: '科研机构', welfare: '社会公益组织', legal: '法律服务机构', other: '其他' },
  },
  { name: 'name', title: '姓名或名称', must: true, type: 'text', max: 60 },
  { name: 'idNo', title: '身份证号码或者统一社会信用代码', must: true, type: 'text', max: 40 },
  { name: 'phone', title: '联系电话', must: true, type: 'tel', max: 30 },
  { name: 'address', title: '通信地址或电子邮箱', must: false, type: 'text', max: 200 },
  { name: 'content', title: '要公开的信息：名称、文号，或者能认出它的描述', must: true, type: 'area', max: 1000 },
  {
    name: 'form',
    title: '希望怎样提供',
    must: false,
    type: 'select',
    max: 20,
    options: { electronic: '电子', paper: '纸质', inspect: '当面查阅' },
  },
] as const
type FormField = (typeof applicationFields)[number]
export type Application = { readonly [name in FormField['name']]?: string }

/** The application as the step's values. */
export const filingOf = ({ kind, name, idNo, phone, address, content, form }: Application): { readonly [field: string]: unknown } => ({
  content,
  channel: 'online',
  applicantKind: kind,
  applicant: [{ name, ...(idNo && { idNo }), ...(phone && { phone }), ...(address && { address }) }],
  ...(form && { form }),
})

export function applyPage(place: Place, given: Application = {}, wrong: readonly string[] = []): Html {
  return page(
    place,
    'apply',
    '申请公开政府信息',
    html`<div class="sec-h"><h1>申请公开政府信息</h1><a href="${home(place.unit)}track">查进度</a></div>
${wrong.length ? html`<p class="wrong" role="alert">${wrong.join('')}您写的都还在。</p>` : ''}
<form class="form" method="post" action="${home(place.unit)}apply">${applicationFields.map(
      f => html`<label><span>${f.title}${f.must ? '' : '（可不写）'}</span>${control(f, given[f.name] ?? '')}</label>`,
    )}
<p class="sm">您的个人信息只用于办理这件申请，加密保存，不公开。</p><button class="btn">提交申请</button></form>`,
  )
}

function control(f: FormField, value: string): Html {
  const required = f.must ? html` required` : ''
  if (f.type === 'area') return html`<textarea name="${f.name}" rows="6" maxlength="${f.max}"${required}>${value}</textarea>`
  if (f.type === 'select')
    return html`<select name="${f.name}"${required}>${Object.entries(f.options).map(([v, title]) => html`<option value="${v}"${v === value ? html` selected` : ''}>${title}</option>`)}</select>`
  return html`<input name="${f.name}" type="${f.type}" maxlength="${f.max}" value="${value}"${required}>`
}

export const receivedPage = (place: Place, receipt: string): Html =>
  page(
    place,
    'apply',
    '申请已经送达',
    html`<div class="sec-h"><h1>申请已经送达</h1></div><p>回执号 <b class="receipt">${receipt}</b>，请记下来。</p><p class="sm">工作人员登记后即为收到，${lengthOf(disclosureRegulation.limits.reply, place.today)}内答复。凭回执号可以<a href="${home(place.unit)}track?receipt=${receipt}">在这里查</a>。</p>`,
  )

const states = { new: '已送达，等待登记', accepted: '已登记，正在办理', rejected: '没有登记' } as const

/** How a filing goes, for whoever holds its receipt. */
export const trackPage = (place: Place, receipt: string, found: Progress | undefined): Html =>
  page(
    place,
    'apply',
    '查进度',
    html`<div class="sec-h"><h1>查进度</h1></div><form class="form" action="${home(place.unit)}track"><label><span>回执号</span><input name="receipt" value="${receipt}" maxlength="40" required></label><button class="btn">查</button></form>
${receipt && !found ? html`<p class="wrong" role="alert">没有这个回执号，请核对每一位。</p>` : ''}
${
  found
    ? html`<dl class="fields"><div><dt>进度</dt><dd>${found.standing ?? states[found.state]}</dd></div>${found.due ? html`<div><dt>最迟</dt><dd>${dayInWords(found.due.slice(0, 10))}</dd></div>` : ''}${found.reason ? html`<div><dt>原因</dt><dd>${found.reason}</dd></div>` : ''}</dl>`
    : ''
}`,
  )
