/** @module The home page of a town or a district: the catalogue, how to ask for what is not there, the year in figures, what is new. */
import { html } from 'hono/html'
import { dayInWords } from '../declare/show.ts'
import { count, disclosureRegulation, shippedCalendar } from '../law/index.ts'
import type { Published } from '../questions/published.ts'
import { figuresOf, type Report } from '../report/content.ts'
import { chinese } from '../report/render.ts'
import { type Html, home, type Place, page } from './frame.ts'
import { cited, lengthOf } from './law.ts'
import { listed } from './list.ts'

export interface HomeContent {
  readonly columns: readonly { readonly column: string; readonly n: number }[]
  readonly recent: readonly Published[]
  readonly report: Report | undefined
}

export function homePage(place: Place, { columns, recent, report }: HomeContent): Html {
  const { unit } = place
  return page(place, '', `${unit.title}政府信息公开`, [
    html`<div class="top"><section class="cat"><h1>政府信息公开目录</h1>${columns.length === 0 ? html`<p class="empty">还没有公开的内容。公开后按栏目列在这里。</p>` : ''}${columns.map(
      (c, i) =>
        html`<a href="${home(unit)}list?c=${encodeURIComponent(c.column)}"><i>${chinese(i + 1)}</i><b>${c.column}</b><span class="ld"></span><span class="ct">${c.n}</span></a>`,
    )}</section>${applyBox(place)}</div>`,
    report ? reportBand(place, report) : html``,
    html`<section class="new"><div class="sec-h"><h2>最近公开</h2><a href="${home(unit)}list">全部</a></div>${listed(place, recent)}</section>`,
  ])
}

/** How long an answer takes, counted for today by the same code that counts it for the office. */
function applyBox({ unit, today }: Place): Html {
  const { due } = count(disclosureRegulation.limits.reply, { start: today }, shippedCalendar)
  return html`<section class="apply"><h2>没找到，可以申请公开</h2><p>不用注册。写清要什么、怎么给您就行。</p>
<p class="calc"><span>今天提交</span><i></i><b>最迟${due ? dayInWords(due.slice(0, 10)).replace(/^\d+年/, '') : ''}答复</b></p>
<p class="sm">收到之日起${lengthOf(disclosureRegulation.limits.reply, today)}，节假日不计。${cited(disclosureRegulation.article('33'))}</p>
<a class="btn" href="${home(unit)}apply">写一份申请</a></section>`
}

function reportBand({ unit }: Place, report: Report): Html {
  const shown = figuresOf(report)
    .filter(f => f.form !== 'growth' && f.form !== 'number')
    .slice(0, 6)
  return html`<section class="band"><div class="sec-h"><h2>${report.year}年法治政府建设年度报告</h2><a href="${home(unit)}reports/${report.year}">读全文</a></div>
<ul class="figs">${shown.map(f => {
    const m = /^([\d.,−%]+)(.*)$/.exec(f.text)
    return html`<li><b>${m?.[1] ?? f.text}</b><i>${m?.[2] ?? ''}</i><span>${titleOf(report, f.figure)}</span></li>`
  })}</ul></section>`
}
const titleOf = (report: Report, figure: string): string => report.figures?.find(f => f.figure === figure)?.title ?? ''
