/**
 * @module The result of a check as one self-contained page: no script, nothing loaded, safe whatever the text holds. Each
 * stated figure is underlined by its verdict, and each leads to its computation.
 */
import { excerpt } from './excerpt.ts'
import type { TextBlock } from './text.ts'
import type { Finding, Relation, Severity, Span, Verdict } from './types.ts'

/** A document that was checked. */
export interface CheckedDocument {
  readonly file: string
  readonly text: string
  readonly blocks?: readonly TextBlock[]
  readonly relations: readonly Relation[]
  readonly findings: readonly Finding[]
}

/** How many hold, fail and cannot be decided. */
export function tally(relations: readonly Relation[]): { readonly [V in Verdict]: number } {
  const count = (v: Verdict) => relations.filter(r => r.verdict === v).length
  return { holds: count('holds'), fails: count('fails'), undecided: count('undecided') }
}

/** 受理403件，其中甲类70件: a whole and one part of it, which nobody claims to be all. It is examined and counted; there is nothing to look at. */
export const isLoneMember = ({ kind, verdict, parts, computed, stated }: Relation): boolean =>
  kind === 'sum' && verdict === 'undecided' && parts.length === 1 && computed.max < stated.min

/** How much was looked at, in words: 看了9条关系：相符5，不能判断3（其中2条只举出一项，不再列出），矛盾1. */
export function seen(relations: readonly Relation[]): string {
  const { holds, fails, undecided } = tally(relations)
  const lone = relations.filter(isLoneMember).length
  const aside = lone > 0 ? `（其中${lone}条只举出一项，不再列出）` : ''
  return `看了${relations.length}条关系：相符${holds}，不能判断${undecided}${aside}，矛盾${fails}`
}

/** Is there something that must be looked at: a relation that fails, a finding that is an error? */
export const isWrong = (d: Pick<CheckedDocument, 'relations' | 'findings'>): boolean =>
  d.relations.some(r => r.verdict === 'fails') || d.findings.some(f => f.severity === 'error')

export const verdictWords: { readonly [V in Verdict]: string } = { fails: '矛盾', undecided: '不能判断', holds: '相符' }
export const severityWords: { readonly [S in Severity]: string } = { error: '应改', warning: '待看', note: '提示' }

/** How much it weighs, the gravest first: a secret marking, what fails, an error, a warning, what cannot be decided, a note, what holds. */
export function weight(said: Pick<Relation, 'verdict'> | Pick<Finding, 'rule' | 'severity'>): number {
  if ('verdict' in said) return { fails: 1, undecided: 4, holds: 6 }[said.verdict]
  return said.rule === 'secret-marking' ? 0 : { error: 2, warning: 3, note: 5 }[said.severity]
}

/** A quote that is shorter is not found again without the words around it. */
const NEEDS_WORDS = 8

/** The quote on its line, a short one with the words around it: 全镇取得显着成效 for 显着. */
export function inWords(text: string, { start, end }: Span): string {
  if (end - start >= NEEDS_WORDS) return text.slice(start, end)
  const before = text
    .slice(Math.max(0, start - NEEDS_WORDS), start)
    .split('\n')
    .at(-1)!
  const after = text.slice(end, end + NEEDS_WORDS).split('\n')[0]!
  const goesOn = (at: number): string => (/[^\n]/.test(text[at] ?? '\n') ? '…' : '')
  return `${goesOn(start - before.length - 1)}${before}${text.slice(start, end)}${after}${goesOn(end + after.length)}`
}

export const escaped = (text: string): string => text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`)

interface Item extends Span {
  readonly mark: 'no' | 'un' | 'ok' | 'er' | 'wa'
  readonly word: string
  readonly quote: string
  readonly message: string
  readonly suggestion: string
  readonly weight: number
}
const marks: { readonly [V in Verdict]: Item['mark'] } = { fails: 'no', undecided: 'un', holds: 'ok' }

/** The gravest first; what weighs the same in the order of the text. */
function itemsOf(d: CheckedDocument): Item[] {
  const relations = d.relations
    .filter(r => !isLoneMember(r))
    .map(
      (r): Item => ({
        ...r.claim,
        mark: marks[r.verdict],
        word: verdictWords[r.verdict],
        quote: excerpt(d.text, r),
        message: r.message,
        suggestion: '',
        weight: weight(r),
      }),
    )
  const findings = d.findings.map(
    (f): Item => ({
      start: f.start,
      end: f.end,
      mark: f.severity === 'error' ? 'er' : 'wa',
      word: severityWords[f.severity],
      quote: inWords(d.text, f),
      message: f.message,
      suggestion: f.suggestion,
      weight: weight(f),
    }),
  )
  return [...relations, ...findings].sort((a, b) => a.weight - b.weight || a.start - b.start)
}

/** The page for one document or several. */
export function checkPage(documents: readonly CheckedDocument[]): string {
  const title = documents.length === 1 ? documents[0]!.file : `${documents.length}份文件`
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>核对：${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${documents.map(oneDocument).join('\n')}
</body>
</html>
`
}

function oneDocument(d: CheckedDocument, index: number): string {
  const items = itemsOf(d)
  const { fails } = tally(d.relations)
  const head = fails > 0 ? `<b class="big">${fails}</b> 处矛盾` : '<b class="calm">没有矛盾</b>'
  return `<main>
<header><p class="crumb">核对</p><h1>${escaped(d.file)}</h1></header>
<div class="sheet">
<article>${paragraphs(d, items, index)}</article>
<aside>
<p class="sum">${head}</p>
<p class="sub">${seen(d.relations)}；另有提示${d.findings.length}条。</p>
<ul class="key"><li><span class="n no">123</span>矛盾</li><li><span class="n ok">123</span>相符</li><li><span class="n un">123</span>不能判断</li><li><span class="n wa">字</span>待看</li></ul>
<ol>${items.map((item, i) => listed(item, `d${index}i${i}`)).join('')}</ol>
<p class="creed">只报算得出的矛盾。看着像错、算不出来的，归在“不能判断”。</p>
</aside>
</div>
</main>`
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 40)}……${text.slice(-32)}` : text)
const listed = (item: Item, id: string): string =>
  `<li class="${item.mark}" id="${id}"><a href="#t${id}"><b>${item.word}</b><q>${escaped(short(item.quote))}</q><span>${escaped(item.message)}</span>${item.suggestion ? `<em>${escaped(item.suggestion)}</em>` : ''}</a></li>`

/** The text, a paragraph a line, with every item underlined; where items overlap the first in the list wins. */
function paragraphs(d: CheckedDocument, items: readonly Item[], index: number): string {
  const headings = new Map((d.blocks ?? []).filter(b => b.kind === 'heading').map(b => [b.start, b]))
  const out: string[] = []
  const placed = items.map((item, rank): Placed => ({ ...item, rank, id: `d${index}i${rank}` })).sort((a, b) => a.start - b.start)
  let start = 0
  let next = 0
  let open: Placed[] = []
  for (const line of d.text.split('\n')) {
    const end = start + line.length
    open = open.filter(i => i.end > start)
    for (; next < placed.length && placed[next]!.start < end; next++) open.push(placed[next]!)
    const tag = headings.has(start) || /^#+ |^[一二三四五六七八九十]{1,3}、[^。]*$/.test(line) ? 'h2' : 'p'
    if (line.trim()) out.push(`<${tag}${line.includes('\t') ? ' class="row"' : ''}>${underlined(d.text, start, end, open)}</${tag}>`)
    start = end + 1
  }
  return out.join('\n')
}

interface Placed extends Item {
  readonly id: string
  /** Its place in the list: of two that overlap the first is shown. */
  readonly rank: number
}

/** A line cut where an item begins or ends. Every item that begins here can be led to, shown or not. */
function underlined(text: string, start: number, end: number, items: readonly Placed[]): string {
  const edges = [...new Set([start, end, ...items.flatMap(i => [Math.max(start, i.start), Math.min(end, i.end)])])].sort((a, b) => a - b)
  let next = 0
  let open: Placed[] = []
  return edges
    .slice(0, -1)
    .map((from, k) => {
      open = open.filter(i => i.end > from)
      for (; next < items.length && items[next]!.start <= from; next++) if (items[next]!.end > from) open.push(items[next]!)
      const piece = escaped(text.slice(from, edges[k + 1]))
      const shown = open.reduce<Placed | undefined>((best, i) => (best && best.rank < i.rank ? best : i), undefined)
      const begun = open.filter(i => i.start === from)
      const anchors = begun.map(i => (i === shown ? '' : `<i id="t${i.id}"></i>`)).join('')
      if (!shown) return piece
      return `${anchors}<a class="n ${shown.mark}"${shown.start === from ? ` id="t${shown.id}"` : ''} href="#${shown.id}">${piece}</a>`
    })
    .join('')
}

const style = `
:root{--paper:#FCFCFA;--sheet:#FFF;--recess:#F4F4F0;--line:#E2E2DB;--ink:#1A1C1F;--ink-2:#45484D;--ink-3:#63666B;--red:#AE2B1F;--red-w:#FAECE8;--green:#2A6849;--ochre:#84560A;--blue:#1F4E8F;
--sans:"Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;--serif:"Noto Serif SC","Source Han Serif SC","Songti SC","SimSun",serif}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:14px/24px var(--sans)}
header{padding:16px 32px;border-bottom:2px solid var(--ink)}h1{margin:0;font:700 24px/32px var(--serif);overflow-wrap:anywhere}.crumb{margin:0;color:var(--ink-3);font-size:12px}
.sheet{display:grid;grid-template-columns:minmax(0,1fr) 400px}article{max-width:760px;width:100%;margin:0 auto;padding:24px 32px 64px;font:17px/34px var(--serif);overflow-wrap:anywhere}
article p{margin:0;text-indent:2em}article h2{margin:16px 0 4px;font:700 18px/32px var(--serif)}
article p.row{text-indent:0;white-space:pre-wrap;tab-size:10;font-size:15px}
aside{border-left:1px solid var(--line);padding:24px;position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto}.sum{margin:0;font:700 20px/40px var(--serif)}.big{font-size:44px;color:var(--red)}.sum:has(.big){color:var(--red)}.calm{color:var(--green)}.sub{margin:4px 0 12px;color:var(--ink-2)}
.key{list-style:none;display:flex;flex-wrap:wrap;gap:4px 16px;margin:0 0 12px;padding:0;color:var(--ink-2);font-size:12px}
ol{list-style:none;margin:0 -24px;padding:0;border-top:1px solid var(--ink)}ol li{border-bottom:1px solid var(--line)}ol li:target{background:var(--recess);box-shadow:inset 3px 0 0 currentColor}
ol a{display:grid;gap:2px;padding:10px 24px;color:var(--ink-2);text-decoration:none}ol a:hover{background:var(--recess)}ol b{font-size:13px}ol q{font:13px/20px var(--serif)}ol span{color:var(--ink)}ol em{font-style:normal;color:var(--blue)}
.no b,.er b{color:var(--red)}.wa b{color:var(--ochre)}.ok b{color:var(--green)}.un b{color:var(--ink-3)}.creed{font:13px/24px var(--serif);color:var(--ink-2)}
.n{color:inherit;text-decoration:none;padding:1px 1px 0}.n.no{color:var(--red);font-weight:700;border-bottom:4px double var(--red)}.n.ok{border-bottom:2px solid var(--green)}.n.un{border-bottom:2px dotted var(--ink-2)}.n.er{border-bottom:2px solid var(--red)}.n.wa{border-bottom:2px dashed var(--ochre)}.n:target{background:var(--red-w)}
a:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
@media(max-width:900px){.sheet{display:flex;flex-direction:column}aside{order:-1;position:static;align-self:auto;max-height:none;border-left:0;border-bottom:2px solid var(--ink)}header,article,aside{padding-left:16px;padding-right:16px}ol{margin:0 -16px}ol a{padding:10px 16px}article{font-size:16px;line-height:32px}}
@media print{.sheet{display:block}aside{position:static;max-height:none;border:0}}
`
