/** @module The sheet: 28 characters of 20 px by 22 lines of 36 px, as the standard prints it. Numbers open; prose is written in place. */
import { useMemo, useState } from 'react'
import { printed } from '../../../report/books.ts'
import { type FigureRef, isFigure, isWaived, paragraphsOf, type Report, type Run } from '../../../report/content.ts'
import { titleLines } from '../../../report/paper.ts'
import { headingNumbers } from '../../../report/render.ts'
import type { FigureRow } from '../../../server/api.ts'
import { freshId } from '../../api/client.ts'
import type { YearBooks } from './browser-books.ts'
import { joinedUp, opened, parted, runReplaced, stretchReplaced, withRuns } from './edit.ts'
import { FigurePicker } from './figure-picker.tsx'
import { FigurePop } from './figure-pop.tsx'
import { LoosePop } from './loose-pop.tsx'
import { Paragraph, type ParagraphEvents } from './paragraph.tsx'

interface Props {
  readonly report: Report
  readonly set: (change: (report: Report) => Report) => void
  readonly locked: boolean
  readonly books: YearBooks
  readonly figures: readonly FigureRow[]
  readonly flag: string | undefined
}
interface Open {
  readonly id: string
  readonly run?: number
  readonly loose?: readonly [number, number]
  readonly top: number
  readonly left: number
}
const popWidth = 428

interface Insertion {
  readonly id: string
  readonly before: readonly Run[]
  readonly after: readonly Run[]
}
/** What the strokes in a paragraph do to the report. */
const eventsOf = (set: Props['set'], open: (open: Open) => void, insert: (at: Insertion) => void): ParagraphEvents => ({
  change: (id, runs) => set(r => withRuns(r, id, runs)),
  part: (id, before, after) => set(r => parted(r, id, before, after, freshId())),
  join: id => set(r => joinedUp(r, id)),
  press: (id, at, box) => {
    const sheet = document.querySelector('.a4')!.getBoundingClientRect()
    open({
      id,
      ...at,
      top: box.bottom - sheet.top + 10,
      left: Math.max(8, Math.min(sheet.width - popWidth - 8, box.left - sheet.left - popWidth / 2)),
    })
  },
  insert: (id, before, after) => insert({ id, before, after }),
})

export function Sheet({ report, set, locked, books, figures, flag }: Props) {
  const [open, setOpen] = useState<Open>()
  const [inserting, setInserting] = useState<Insertion>()
  const numbers = headingNumbers(report.sections)
  const events = useMemo(() => eventsOf(set, setOpen, setInserting), [set])
  const worded = (ref: FigureRef): Run => ({ ...ref, text: books.knows(ref) ? printed(books.books, ref) : '—' })
  const paragraph = (p: Report['opening'][number]) => (
    <Paragraph
      key={p.id}
      paragraph={p}
      locked={locked}
      on={open?.id === p.id ? (open.run ?? null) : null}
      flagged={flag === p.id}
      {...events}
    />
  )
  return (
    <main className="desk-sheet" id="main">
      <Hint locked={locked} />
      <article className="a4" aria-label="报告正文">
        <h2 className="title">{titleLines(report.title)}</h2>
        <div className="tx">
          {report.opening.map(paragraph)}
          {report.sections.map((s, i) => (
            <section key={s.id} id={`s-${s.id}`}>
              <h3 className={`l${s.level}`}>
                {numbers[i]}
                {s.title}
              </h3>
              {s.paragraphs.map(paragraph)}
              {s.paragraphs.length === 0 && !locked && !report.sections.slice(i + 1, i + 2).some(n => n.level > s.level) && (
                <button type="button" className="btn sm write noprint" onClick={() => set(r => opened(r, s.id, freshId()))}>
                  写这一部分
                </button>
              )}
            </section>
          ))}
        </div>
        {open && (
          <Opened
            open={open}
            report={report}
            set={set}
            locked={locked}
            figures={figures}
            worded={worded}
            close={() => setOpen(undefined)}
          />
        )}
      </article>
      {inserting && (
        <FigurePicker
          figures={figures}
          close={() => setInserting(undefined)}
          pick={f => {
            const run = worded({ figure: f.id, unit: report.unit, period: String(report.year) })
            set(r => withRuns(r, inserting.id, [...inserting.before, run, ...inserting.after]))
            setInserting(undefined)
          }}
        />
      )}
    </main>
  )
}

const Hint = ({ locked }: Pick<Props, 'locked'>) => (
  <p className="fmtbar">
    <span>每页22行，每行28字，所见即所印</span>
    {!locked && (
      <span>
        按 <kbd>/</kbd> 插入数字
      </span>
    )}
  </p>
)

interface OpenedProps extends Pick<Props, 'report' | 'set' | 'locked' | 'figures'> {
  readonly open: Open
  readonly worded: (ref: FigureRef) => Run
  readonly close: () => void
}
/** What was pressed, opened beside its place: a figure, or a number typed by hand. */
function Opened({ open, report, set, locked, figures, worded, close }: OpenedProps) {
  const openRun = paragraphsOf(report).find(p => p.id === open.id)?.runs[open.run ?? -1]
  return (
    <>
      {openRun && isFigure(openRun) && (
        <FigurePop
          key={`${open.id}${open.run}`}
          run={openRun}
          all={figures}
          at={open}
          locked={locked}
          close={close}
          change={run => set(r => runReplaced(r, open.id, open.run!, run))}
          worded={worded}
        />
      )}
      {(open.loose || (openRun && isWaived(openRun))) && (
        <LoosePop
          key={`${open.id}${open.run}${open.loose}`}
          run={openRun && isWaived(openRun) ? openRun : undefined}
          at={open}
          close={close}
          figures={figures}
          report={report}
          put={make => {
            close()
            set(r =>
              open.loose
                ? stretchReplaced(r, open.id, open.loose[0], open.loose[1], make(textAt(r, open.id, open.loose)))
                : runReplaced(r, open.id, open.run!, make(openRun!.text)),
            )
          }}
          worded={worded}
        />
      )}
    </>
  )
}

const textAt = (report: Report, id: string, [start, end]: readonly [number, number]) =>
  (paragraphsOf(report).find(p => p.id === id)?.runs ?? [])
    .map(r => r.text)
    .join('')
    .slice(start, end)
