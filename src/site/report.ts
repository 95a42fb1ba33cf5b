/** @module The annual report for the public: its text, and behind each figure its definition and how it was computed, without a script. */
import { html } from 'hono/html'
import { dayInWords } from '../declare/show.ts'
import { isFigure, type OpenFigure, type Paragraph, type Report } from '../report/content.ts'
import { headingNumbers, markOf } from '../report/render.ts'
import { bodyOf, type Html, home, type Place, page } from './frame.ts'

export interface PublicReport {
  readonly report: Report
  readonly day: string
}

export function reportsPage(place: Place, reports: readonly PublicReport[]): Html {
  return page(
    place,
    'reports',
    '法治政府建设年度报告',
    html`<div class="sec-h"><h1>法治政府建设年度报告</h1></div>${reports.length === 0 ? html`<p class="empty">还没有公开的年度报告。</p>` : ''}<ul class="rows">${reports.map(
      r =>
        html`<li><time>${r.report.year}年</time><a href="${home(place.unit)}reports/${r.report.year}">${r.report.title}</a><span>${dayInWords(r.day)}公开</span></li>`,
    )}</ul>`,
  )
}

export function reportPage(place: Place, { report, day }: PublicReport): Html {
  const open = new Map((report.figures ?? []).map(f => [f.mark, f]))
  let n = 0
  const paragraph = (p: Paragraph): Html => {
    const opened: OpenFigure[] = []
    const runs = p.runs.map(run => {
      if (!isFigure(run)) return html`${run.text}`
      const figure = open.get(markOf(++n))
      if (!figure) return html`${run.text}`
      opened.push(figure)
      return html`<a class="f" href="#${figure.mark}">${run.text}</a>`
    })
    const cause = p.cause ? `原因是${p.cause.replace(/。?$/, '。')}` : ''
    return html`<p>${runs}${cause}</p>${opened.map(definition)}`
  }
  const numbers = headingNumbers(report.sections)
  return page(
    place,
    'reports',
    report.title,
    html`<p class="crumb"><a href="${home(place.unit)}">公开</a> ／ <a href="${home(place.unit)}reports">法治政府建设年度报告</a> ／ ${report.year}</p>
<header class="hd"><h1>${report.title}</h1><dl><div><dt>发布</dt><dd>${bodyOf(place.unit)}</dd></div><div><dt>公开</dt><dd>${dayInWords(day)}</dd></div></dl></header>
<div class="cols"><nav class="toc" aria-label="本文目录"><ol>${report.sections.map((s, i) =>
      numbers[i] ? html`<li class="l${s.level}"><a href="#s${i}">${s.title}</a></li>` : '',
    )}</ol></nav>
<article class="tx"><p class="tip">蓝线的数可以点开，看它怎么来的。</p>${report.opening.map(paragraph)}${report.sections.map((s, i) =>
      numbers[i]
        ? html`${s.level === 1 ? html`<h2 id="s${i}">${numbers[i]}${s.title}</h2>` : html`<h3 id="s${i}">${numbers[i]}${s.title}</h3>`}${s.paragraphs.map(paragraph)}`
        : '',
    )}</article></div>`,
  )
}

/** Where the figure comes from; shown when its link was followed (`:target`), so that no script is needed. */
function definition(f: OpenFigure): Html {
  const parts = f.of && f.in ? `${f.of.value ?? '—'} ÷ ${f.in.value ?? '—'} ＝ ` : ''
  return html`<aside class="def" id="${f.mark}"><header><h4>${f.title}</h4><p>${f.period.length === 4 ? `${f.period}年` : f.period}</p><a href="#main" aria-label="收起">×</a></header>
<dl><div><dt>口径</dt><dd>${f.definition}</dd></div><div><dt>计算</dt><dd>${parts}<b>${f.text}</b></dd></div></dl></aside>`
}
