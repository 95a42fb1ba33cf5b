/**
 * @module The layout of GB/T 9704-2012 for Typst. A string in a source file, so that the compiled program carries it. All words of
 * the paper come in as JSON and are set as text: nothing of them is ever read as markup.
 */
export const GONGWEN = String.raw`
#let d = json(bytes(sys.inputs.data))
#let f = json(bytes(sys.inputs.fonts))
#let char = 15.79pt
#let gap = 12.95pt
#set document(title: d.title, author: d.unit, date: none)
#let number = context {
  let n = counter(page).get().first()
  set text(font: f.number, size: 14pt, tracking: 0pt)
  let s = [— #n —]
  if calc.odd(n) { align(right, pad(right: 14pt, s)) } else { align(left, pad(left: 14pt, s)) }
}
#set page(
  paper: "a4",
  margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm),
  header-ascent: 14mm,
  header: if d.draft != none { align(right, text(font: f.number, size: 14pt, tracking: 0pt, fill: rgb("#ff0000"), d.draft)) } else { none },
  footer-descent: 7mm,
  footer: if d.numbered { number } else { none },
)
#set text(font: f.fang, size: 16pt, lang: "zh", region: "cn", top-edge: 0.88em, bottom-edge: -0.12em, tracking: -0.208pt, cjk-latin-spacing: none)
#set par(leading: gap, spacing: gap, first-line-indent: (amount: 2 * char, all: true), justify: true)
#show heading: it => block(sticky: true, above: gap, below: gap, par(it.body))
#show heading: set text(weight: "regular", size: 16pt)
#show heading.where(level: 1): set text(font: f.hei, weight: 500)
#show heading.where(level: 2): set text(font: f.kai)

#let set-run(r) = {
  let parts = r.text.split("\n")
  for (i, part) in parts.enumerate() {
    if i > 0 { linebreak() }
    if r.at("bold", default: false) { strong(part) } else { part }
  }
}
#let set-runs(runs) = runs.map(set-run).join()
#let flush-par(body) = par(first-line-indent: 0pt, body)
#let large(body, size, line, colour: black) = block(
  width: 100%,
  align(center, text(font: f.song, weight: 900, size: size, fill: colour, tracking: 0pt, par(first-line-indent: 0pt, leading: line - size, justify: false, body))),
)

#let set-table(p) = {
  set text(size: if d.form { 14pt } else { 12pt }, tracking: 0pt)
  set par(first-line-indent: 0pt, leading: 6pt, justify: false)
  let cells(rows) = rows.flatten().map(c => table.cell(colspan: c.span, align: (if c.centred { center } else { left }) + horizon, set-runs(c.runs)))
  let (head, body) = (p.rows.slice(0, p.headRows), p.rows.slice(p.headRows))
  table(
    columns: p.widths.map(w => w * 1fr),
    stroke: 0.5pt,
    inset: (x: 4pt, y: if d.form { 7pt } else { 5pt }),
    ..if head.len() > 0 { (table.header(..cells(head).map(c => text(font: f.hei, weight: 500, c))),) } else { () },
    ..cells(body),
  )
}

#let set-text(p) = {
  let body = set-runs(p.runs)
  let role = p.role
  if role == "redHead" {
    v(35mm)
    large(body, p.size * 1pt, p.size * 1.1pt, colour: rgb("#ff0000"))
  } else if role == "number" {
    block(
      width: 100%,
      stroke: (bottom: 2pt + rgb("#ff0000")),
      inset: (bottom: 4mm),
      if p.signers == none { align(center, flush-par(body)) } else {
        pad(x: char, grid(columns: (1fr, auto), flush-par(body), flush-par[签发人：#text(font: f.kai, p.signers)]))
      },
    )
  } else if role == "title" or role == "annexTitle" { large(body, 22pt, 36pt) }
  else if role == "plainNumber" { align(right, flush-par(body)) }
  else if role == "annexLabel" { pagebreak(); flush-par(text(font: f.hei, weight: 500, body)) }
  else if role == "to" or role == "flush" { flush-par(body) }
  else if role.starts-with("heading") { heading(level: int(role.slice(7)), body) }
  else if role == "attachment" {
    if p.first { pad(left: 2 * char, par(first-line-indent: 0pt, hanging-indent: 4 * char, body)) }
    else { pad(left: 5 * char, par(first-line-indent: 0pt, hanging-indent: char, body)) }
  } else if role == "caption" { block(sticky: true, width: 100%, align(center, text(font: f.hei, size: 12pt, flush-par(body)))) }
  else if role == "from" or role == "date" { block(sticky: role == "from", width: 100%, align(right, pad(right: p.indent * char, flush-par(body)))) }
  else if role == "note" { pad(left: 2 * char, flush-par(body)) }
  else { par(body) }
}

#let blank = block(height: 16pt, width: 100%)
#if d.cover { v(50mm) }
#for p in d.pieces {
  if p.kind == "gap" { blank } else if p.kind == "table" { set-table(p) } else { set-text(p) }
}
#if d.imprint.len() > 0 {
  v(1fr)
  block(breakable: false, width: 100%, stroke: (top: 1pt, bottom: 1pt), {
    set text(size: 14pt, tracking: 0pt)
    set par(first-line-indent: 0pt, leading: 8pt, justify: false)
    for (i, line) in d.imprint.enumerate() {
      block(
        width: 100%,
        above: 0pt,
        below: 0pt,
        inset: (x: 14pt, y: 7pt),
        stroke: if i > 0 { (top: 0.7pt) } else { none },
        if line.at(1) == "" { par(hanging-indent: 3 * 14pt, line.at(0)) } else { grid(columns: (1fr, auto), line.at(0), line.at(1)) },
      )
    }
  })
}
`
