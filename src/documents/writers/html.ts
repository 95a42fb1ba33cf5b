/** @module The paper as one self-contained page without script: everything that came from outside is escaped. */
import { escapeXml } from '../container/xml.ts'
import { DRAFT, dateInWords, type Inline, type OfficialDocument, runsOf } from '../official.ts'
import { cellsOf, type Piece, piecesOf, type Role } from './paragraphs.ts'

export interface HtmlOptions {
  /** Where a figure leads to (its definition, its list); no link when left out or null. */
  readonly figureHref?: (ref: string) => string | null
}

const STYLE = `:root{color-scheme:light}body{margin:0;background:#f3f2ee;color:#1b1b1b}
main{max-width:44em;margin:2em auto;padding:3.2em 3em;background:#fff;font:1.06rem/1.9 FangSong,STFangsong,"Noto Serif SC",serif}
p{margin:0;text-indent:2em;text-align:justify}.redHead{color:#c00;font:900 2.4rem/1.4 "Noto Serif SC",SimSun,serif;text-align:center;text-indent:0;margin:.6em 0}
.number{text-align:center;text-indent:0;border-bottom:2px solid #c00;padding-bottom:.5em;margin-bottom:2em;white-space:pre-wrap}
h1{font:900 1.45rem/1.6 "Noto Serif SC",SimSun,serif;text-align:center;margin:.5em 0 1em}
h2,h3,h4,h5{font-size:1em;font-weight:400;margin:0;text-indent:2em}h2{font-family:SimHei,"Noto Sans SC",sans-serif}h3{font-family:KaiTi,STKaiti,serif}
.plainNumber{text-align:right;text-indent:0}.to,.flush,.annexLabel{text-indent:0}.annexLabel{margin-top:3em;font-family:SimHei,sans-serif}.annexTitle{font:900 1.3rem/1.6 "Noto Serif SC",serif;text-align:center;text-indent:0}
.from,.date{text-align:right;text-indent:0;padding-right:2em}.from{margin-top:2em}.attachment{margin-left:2em;text-indent:0}.attachmentFirst{margin-top:1em}
table{border-collapse:collapse;width:100%;margin:.6em 0;font-size:.9em}caption{font-family:SimHei,sans-serif}td,th{border:1px solid #444;padding:.25em .5em;text-align:left;font-weight:400;white-space:pre-line}
td.label{text-align:center;min-width:5em}th{text-align:center;font-family:SimHei,sans-serif}.imprint{border-top:2px solid #222;border-bottom:2px solid #222;margin-top:3em;font-size:.9em}.imprint p{display:flex;justify-content:space-between;text-indent:0;padding:.1em 1em}
.draft{text-align:right;text-indent:0;color:#c00;font-size:.9em}.imprint p+p{border-top:1px solid #222}a.figure{color:inherit;text-decoration:underline dotted #999;text-underline-offset:.25em}@media(max-width:40em){main{padding:1.4em 1.1em;margin:0}}@media print{.draft{position:fixed;top:0;right:0}body{background:#fff}main{margin:0;padding:0;max-width:none}}`

const TAGS: { readonly [role in Role]?: string } = { title: 'h1', heading1: 'h2', heading2: 'h3', heading3: 'h4', heading4: 'h5' }

function words(inline: Inline, { figureHref }: HtmlOptions): string {
  return runsOf(inline)
    .map(run => {
      const text = escapeXml(run.text).replaceAll('\n', '<br>').replaceAll('\t', '　')
      const styled = run.bold ? `<strong>${text}</strong>` : text
      if (!run.figure) return styled
      const href = figureHref?.(run.figure.ref)
      const id = `id="figure-${escapeXml(run.figure.id)}"`
      // Only addresses of the web or of the same site: a ref comes from data.
      const safe = href && /^(https?:\/\/|\/(?!\/)|#)/.test(href) ? href : null
      return safe ? `<a class="figure" ${id} href="${escapeXml(safe)}">${styled}</a>` : `<span ${id}>${styled}</span>`
    })
    .join('')
}

function tableHtml(piece: Extract<Piece, { kind: 'table' }>, options: HtmlOptions): string {
  const row = (cells: readonly Inline[], tag: string, scope: string) =>
    `<tr>${cellsOf(piece, cells)
      .map(
        c =>
          `<${tag}${scope}${c.span > 1 ? ` colspan="${c.span}"` : ''}${c.label ? ' class="label"' : ''}>${words(c.inline, options)}</${tag}>`,
      )
      .join('')}</tr>`
  const head = piece.rows.slice(0, piece.headRows).map(r => row(r, 'th', ' scope="col"'))
  const body = piece.rows.slice(piece.headRows).map(r => row(r, 'td', ''))
  return `<table>${head.length > 0 ? `<thead>${head.join('')}</thead>` : ''}<tbody>${body.join('')}</tbody></table>`
}

/** Writes the paper as an HTML page. */
export function toHtml(doc: OfficialDocument, options: HtmlOptions = {}): string {
  const body = piecesOf(doc).map(piece => {
    if (piece.kind === 'gap') return ''
    if (piece.kind === 'table') return tableHtml(piece, options)
    const tag = TAGS[piece.role] ?? 'p'
    return `<${tag}${tag === 'p' && piece.role !== 'body' ? ` class="${piece.role}"` : ''}>${words(piece.runs, options)}</${tag}>`
  })
  if (doc.draft) body.unshift(`<p class="draft">${DRAFT}</p>`)
  const imprint = [
    ...(doc.cc ? [`<p><span>抄送：${escapeXml(doc.cc)}。</span></p>`] : []),
    ...(doc.printedBy ? [`<p><span>${escapeXml(doc.printedBy.unit)}</span><span>${dateInWords(doc.printedBy.date)}印发</span></p>`] : []),
  ]
  if (imprint.length > 0) body.push(`<div class="imprint">${imprint.join('')}</div>`)
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeXml(doc.title.replaceAll('\n', ''))}${doc.draft ? '（草稿）' : ''}</title><style>${STYLE}</style></head>
<body><main>
${body.filter(line => line !== '').join('\n')}
</main></body></html>
`
}
