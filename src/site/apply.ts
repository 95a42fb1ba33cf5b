/** @module The application for disclosure that a resident writes. It goes to the inbox; a clerk's registration makes it a matter. */
import { html } from 'hono/html'
import { disclosureRegulation } from '../law/index.ts'
import { type Html, home, type Place, page } from './frame.ts'
import { lengthOf } from './law.ts'

/** What the form asks; `must` fields are what the regulation asks of an application. */
export const applicationFields = [
  { name: 'name', title: '姓名或名称', must: true, type: 'text', max: 60 },
  { name: 'idNo', title: '证件号码', must: true, type: 'text', max: 40 },
  { name: 'phone', title: '联系电话', must: true, type: 'tel', max: 30 },
  { name: 'address', title: '通信地址或电子邮箱', must: false, type: 'text', max: 200 },
  { name: 'content', title: '要公开的信息（名称、文号，或者能认出它的描述）', must: true, type: 'area', max: 2000 },
  { name: 'form', title: '希望怎样提供（纸质、电子、邮寄、当面）', must: false, type: 'text', max: 60 },
] as const
export type Application = { readonly [name in (typeof applicationFields)[number]['name']]?: string }

export function applyPage(place: Place, given: Application = {}, missing: readonly string[] = []): Html {
  return page(
    place,
    'apply',
    '申请公开政府信息',
    html`<div class="sec-h"><h1>申请公开政府信息</h1></div>
${missing.length ? html`<p class="wrong" role="alert">还没有写：${missing.join('、')}。您写的都还在。</p>` : ''}
<form class="form" method="post" action="${home(place.unit)}apply">${applicationFields.map(f => {
      const value = given[f.name] ?? ''
      const label = html`<span>${f.title}${f.must ? '' : '（可不写）'}</span>`
      return f.type === 'area'
        ? html`<label>${label}<textarea name="${f.name}" rows="6" maxlength="${f.max}" required>${value}</textarea></label>`
        : html`<label>${label}<input name="${f.name}" type="${f.type}" maxlength="${f.max}" value="${value}"${f.must ? html` required` : ''}></label>`
    })}
<p class="sm">您的个人信息只用于办理这件申请，加密保存，不公开。</p><button class="btn">提交申请</button></form>`,
  )
}

export const receivedPage = (place: Place, receipt: string): Html =>
  page(
    place,
    'apply',
    '申请已经送达',
    html`<div class="sec-h"><h1>申请已经送达</h1></div><p>回执号 <b class="receipt">${receipt}</b>，请记下来。</p><p class="sm">工作人员登记后即为收到，${lengthOf(disclosureRegulation.limits.reply, place.today)}内答复。信息公开工作机构的上班时间可以凭回执号查问进度。</p>`,
  )
