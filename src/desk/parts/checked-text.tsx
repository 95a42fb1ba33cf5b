/** @module A text with its numbers underlined by state. What is opened is explained right under its sentence. */
import type { ReactNode } from 'react'
import type { Class, Item } from '../pages/check/items.ts'
import './check-underline.css'

interface Mark {
  readonly start: number
  readonly end: number
  readonly is: Class
  readonly item: Item
}
const weight: Record<Class, number> = { no: 3, fi: 2, un: 1, ok: 0 }

/** The stretches to underline: the stated figure and, of what does not hold, its parts. The graver mark wins where two meet. */
export function marksOf(items: readonly Item[]): readonly Mark[] {
  const all = items.flatMap(item => {
    const parts = item.relation && item.is !== 'ok' ? item.relation.parts : []
    return [item, ...parts].map(p => ({ start: p.start, end: p.end, is: item.is, item }))
  })
  const kept: Mark[] = []
  for (const m of all.filter(x => x.end > x.start).sort((a, b) => weight[b.is] - weight[a.is]))
    if (!kept.some(k => m.start < k.end && k.start < m.end)) kept.push(m)
  return kept.sort((a, b) => a.start - b.start)
}

interface Props {
  readonly text: string
  readonly items: readonly Item[]
  readonly open: Item | undefined
  readonly press: (item: Item) => void
  readonly explain: (item: Item) => ReactNode
}

export function CheckedText({ text, items, open, press, explain }: Props) {
  const marks = marksOf(items)
  const numbers = new Map(items.filter(i => i.is !== 'ok').map((i, n) => [i.id, n + 1]))
  let at = 0
  return (
    <article lang="zh-CN" className="checked">
      {text.split('\n').map(paragraph => {
        const start = at
        at += paragraph.length + 1
        if (paragraph.trim() === '') return null
        const end = start + paragraph.length
        const run = (from: number, to: number) => (
          <Runs text={text} from={from} to={to} marks={marks} open={open} press={press} numbers={numbers} />
        )
        const here = open && open.start >= start && open.start <= end && (open.end <= end || open.end > open.start)
        if (!here) return isHeading(paragraph) ? <h3 key={start}>{run(start, end)}</h3> : <p key={start}>{run(start, end)}</p>
        const stop = text.indexOf('。', open.end)
        const cut = stop >= 0 && stop < end ? stop + 1 : end
        return (
          <div key={start}>
            <p>{run(start, cut)}</p>
            {explain(open)}
            {cut < end && <p className="rest">{run(cut, end)}</p>}
          </div>
        )
      })}
    </article>
  )
}

/** A short line that opens as headings do and does not end as sentences do. */
const isHeading = (line: string) =>
  line.length < 40 && /^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/.test(line.trim()) && !/[。；]$/.test(line)

interface RunsProps {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly marks: readonly Mark[]
  readonly open: Item | undefined
  readonly press: (item: Item) => void
  readonly numbers: ReadonlyMap<string, number>
}
const circled = (n: number) => (n <= 20 ? String.fromCodePoint(0x245f + n) : `（${n}）`)

function Runs({ text, from, to, marks, open, press, numbers }: RunsProps) {
  const out: ReactNode[] = []
  let at = from
  for (const m of marks) {
    if (m.start < from || m.start >= to) continue
    const end = Math.min(m.end, to)
    if (m.start > at) out.push(text.slice(at, m.start))
    const own = m.start === m.item.start
    const n = own ? numbers.get(m.item.id) : undefined
    out.push(
      m.is === 'ok' ? (
        <span key={m.start} className="n ok">
          {text.slice(m.start, end)}
        </span>
      ) : (
        <button
          key={m.start}
          type="button"
          id={own ? `t-${m.item.id}` : undefined}
          className={`n ${m.is}${open === m.item ? ' on' : ''}`}
          aria-expanded={open === m.item}
          onClick={() => press(m.item)}
        >
          {text.slice(m.start, end)}
        </button>
      ),
    )
    if (n !== undefined)
      out.push(
        <sup key={`n${m.start}`} className="ix">
          {circled(n)}
        </sup>,
      )
    at = end
  }
  out.push(text.slice(at, to))
  return <>{out}</>
}
