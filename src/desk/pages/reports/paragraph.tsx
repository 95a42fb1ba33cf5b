/** @module One paragraph of the sheet, written in place. Enter parts it, Backspace at its beginning joins it, / puts a figure in. */
import { useEffect, useRef } from 'react'
import { type Paragraph as Data, type Run, textOf } from '../../../report/content.ts'
import { fill, read, readBefore, sameRuns, splitAtCaret } from './runs-dom.ts'
import '../../parts/figure-chip.css'

export interface ParagraphEvents {
  readonly change: (id: string, runs: readonly Run[]) => void
  readonly part: (id: string, before: readonly Run[], after: readonly Run[]) => void
  readonly join: (id: string) => void
  /** A figure, a waived or a typed number was pressed; where it stands on the page. */
  readonly press: (id: string, at: { readonly run?: number; readonly loose?: readonly [number, number] }, box: DOMRect) => void
  readonly insert: (id: string, before: readonly Run[], after: readonly Run[]) => void
}

interface Props extends ParagraphEvents {
  readonly paragraph: Data
  readonly locked: boolean
  /** The run whose working is open. */
  readonly on: number | null
  readonly flagged: boolean
}

export function Paragraph({ paragraph, locked, on, flagged, change, part, join, press, insert }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  // What the page holds was written by `fill` or read by us; it is filled again only when the runs came from elsewhere.
  const made = useRef<readonly Run[]>([])
  const said = useRef<readonly Run[]>([])
  useEffect(() => {
    const element = ref.current
    if (!element || (document.activeElement === element && on === null && sameRuns(paragraph.runs, said.current))) return
    made.current = paragraph.runs
    said.current = paragraph.runs
    fill(element, paragraph.runs, on)
  }, [paragraph.runs, on])
  const now = () => read(ref.current!.childNodes, made.current)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a paragraph with chips in it is no text area
    <div
      ref={ref}
      id={`p-${paragraph.id}`}
      className={flagged ? 'para flagged' : 'para'}
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={`段落：${textOf(paragraph.runs).slice(0, 16) || '空'}`}
      contentEditable={!locked}
      suppressContentEditableWarning
      onInput={() => {
        said.current = now()
        change(paragraph.id, said.current)
      }}
      onBlur={() => {
        made.current = now()
        fill(ref.current!, made.current, on)
      }}
      onClick={e => {
        const chip = (e.target as HTMLElement).closest<HTMLElement>('.fig')
        if (!chip) return
        const { run, loose } = chip.dataset
        const box = chip.getBoundingClientRect()
        // The page may have been typed in since it was filled: the run is found again by itself, a stretch by what stands before it.
        if (run !== undefined) press(paragraph.id, { run: paragraph.runs.indexOf(made.current[Number(run)]!) }, box)
        else if (loose !== undefined) {
          const start = textOf(readBefore(ref.current!, chip, made.current)).length
          press(paragraph.id, { loose: [start, start + (chip.textContent ?? '').length] }, box)
        }
      }}
      onPaste={e => {
        e.preventDefault()
        document.execCommand('insertText', false, e.clipboardData.getData('text/plain').replace(/\s*\n\s*/g, ''))
      }}
      onKeyDown={e => {
        if (e.nativeEvent.isComposing) return
        const halves = e.key === 'Enter' || e.key === '/' || e.key === 'Backspace' ? splitAtCaret(ref.current!, made.current) : null
        if (!halves) return
        if (e.key === 'Enter') part(paragraph.id, ...halves)
        else if (e.key === '/') insert(paragraph.id, ...halves)
        else if (textOf(halves[0]) === '' && getSelection()?.isCollapsed) join(paragraph.id)
        else return
        e.preventDefault()
      }}
    />
  )
}
