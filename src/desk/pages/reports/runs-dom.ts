/**
 * @module Runs of a paragraph as the browser edits them, and back. A figure is one unbreakable chip whose number nobody types;
 * a number typed by hand is marked but stays text. What is read back from the page is never trusted for a figure's text:
 * it comes from the run the chip was made of.
 */
import { isFigure, isWaived, joined, type Run } from '../../../report/content.ts'
import { looseIn } from '../../../report/loose.ts'

/** Fill the element with the runs. Chips carry the number of their run. */
export function fill(element: HTMLElement, runs: readonly Run[], on: number | null): void {
  element.replaceChildren()
  const loose = looseIn({ id: '', runs })
  let at = 0
  runs.forEach((run, i) => {
    if (isFigure(run) || isWaived(run)) element.append(chip(run, i, on === i))
    else {
      let from = at
      for (const l of loose.filter(x => x.start >= at && x.end <= at + run.text.length)) {
        element.append(run.text.slice(from - at, l.start - at))
        const mark = document.createElement('span')
        mark.className = 'fig loose'
        mark.dataset['loose'] = ''
        mark.textContent = l.text
        element.append(mark)
        from = l.end
      }
      element.append(run.text.slice(from - at))
    }
    at += run.text.length
  })
}

function chip(run: Run, i: number, on: boolean): HTMLElement {
  const el = document.createElement('span')
  const state = isWaived(run) ? 'waived' : isFigure(run) && run.was !== undefined && run.was !== run.text ? 'restated' : ''
  el.className = ['fig', state, on ? 'on' : ''].filter(Boolean).join(' ')
  el.contentEditable = 'false'
  el.dataset['run'] = String(i)
  el.textContent = run.text
  el.title = isWaived(run) ? `来源：${run.waived}` : '点开看口径、计算和清单'
  return el
}

/** The runs that the element holds now. */
export function read(nodes: Iterable<Node>, made: readonly Run[]): Run[] {
  const out: Run[] = []
  const visit = (node: Node) => {
    if (node instanceof HTMLElement && node.dataset['run'] !== undefined) {
      const run = made[Number(node.dataset['run'])]
      if (run) out.push(run)
    } else if (node.nodeType === Node.TEXT_NODE) out.push({ text: (node.textContent ?? '').replace(/[\n\u200b]/g, '') })
    else for (const child of node.childNodes) visit(child)
  }
  for (const node of nodes) visit(node)
  return joined(out)
}

/** Do they say the same? A chip is itself or another; text is its words. */
export const sameRuns = (a: readonly Run[], b: readonly Run[]): boolean =>
  a.length === b.length &&
  a.every((r, i) => r === b[i] || (!isFigure(r) && !isWaived(r) && !isFigure(b[i]!) && !isWaived(b[i]!) && r.text === b[i]!.text))

/** The runs before a node of the element. */
export function readBefore(element: HTMLElement, node: Node, made: readonly Run[]): Run[] {
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEndBefore(node)
  return read(before.cloneContents().childNodes, made)
}

/** The runs before and after the caret. */
export function splitAtCaret(element: HTMLElement, made: readonly Run[]): [Run[], Run[]] | null {
  const selection = getSelection()
  if (!selection?.rangeCount || !element.contains(selection.anchorNode)) return null
  const at = selection.getRangeAt(0)
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(at.startContainer, at.startOffset)
  const after = document.createRange()
  after.selectNodeContents(element)
  after.setStart(at.endContainer, at.endOffset)
  return [read(before.cloneContents().childNodes, made), read(after.cloneContents().childNodes, made)]
}
