/** @module How the office discloses: what is public by itself, how to ask for the rest, how long it takes, what may be refused. */
import { html } from 'hono/html'
import { disclosureRegulation } from '../law/index.ts'
import { bodyOf, type Html, home, type Place, page } from './frame.ts'
import { cited, extensionOf, lengthOf } from './law.ts'

const { limits } = disclosureRegulation

export const aboutPage = (place: Place): Html => {
  const { today } = place
  return page(
    place,
    'about',
    '政府信息公开指南',
    html`<div class="sec-h"><h1>政府信息公开指南</h1></div>
<div class="prose"><h2>主动公开</h2><p>应当主动公开的，在形成或者变更之日起${lengthOf(limits.publication, today)}内公开，列在<a href="${home(place.unit)}list">目录</a>里。${cited(disclosureRegulation.article('26'))}</p>
<h2>申请公开</h2><p>没有公开的，可以<a href="${home(place.unit)}apply">写一份申请</a>，也可以当面或者寄信提出。不用说明用途。写明您的姓名或名称、身份证明、联系方式，要什么信息，希望怎样提供。${cited(disclosureRegulation.article('29'))}</p>
<h2>多久答复</h2><p>能当场答复的当场答复；不能的，收到之日起${lengthOf(limits.reply, today)}内答复，要延长的会告诉您，延长不超过${extensionOf(limits.reply, today)}。征求第三方意见的时间不算在内。${cited(disclosureRegulation.article('33'))}</p>
<h2>费用</h2><p>不收费。申请的数量、频次明显超过合理范围的，可以收取信息处理费。${cited(disclosureRegulation.article('42'))}</p>
<h2>不服答复</h2><p>可以申请行政复议或者提起行政诉讼，也可以向上一级机关投诉、举报。${cited(disclosureRegulation.article('51'))}</p></div>
<p class="sm">${bodyOf(place.unit)}党政办公室</p>`,
  )
}
