/** @module A number typed by hand: bind it to a figure, or say where it comes from. */
import { useState } from 'react'
import type { FigureRef, Report, Run, WaivedRun } from '../../../report/content.ts'
import type { FigureRow } from '../../../server/api.ts'
import { useKeys } from '../../app/keys.ts'
import { FigurePicker } from './figure-picker.tsx'

interface Props {
  /** One that was waived before; undefined for one just typed. */
  readonly run: WaivedRun | undefined
  readonly at: { readonly top: number; readonly left: number }
  readonly close: () => void
  readonly figures: readonly FigureRow[]
  readonly report: Report
  readonly put: (make: (text: string) => Run) => void
  readonly worded: (ref: FigureRef) => Run
}

export function LoosePop({ run, at, close, figures, report, put, worded }: Props) {
  const [source, setSource] = useState(run?.waived ?? '')
  const [picking, setPicking] = useState(false)
  useKeys({ escape: close })
  return (
    <div className="pop figpop" role="dialog" aria-label="手写数字" style={{ top: at.top, left: at.left }}>
      <header>
        <h3>手写数字</h3>
      </header>
      <p>这个数是手写的，台账里没有。是别处提供的，就注明来源。</p>
      <form
        className="source"
        onSubmit={e => {
          e.preventDefault()
          if (source.trim()) put(text => ({ text, waived: source.trim() }))
        }}
      >
        <input
          className="in"
          aria-label="来源"
          placeholder="来源，如：派出所提供"
          value={source}
          onChange={e => setSource(e.target.value)}
        />
        <button type="submit" className="btn" disabled={!source.trim()}>
          注明来源
        </button>
      </form>
      <footer>
        <button type="button" className="btn pri" onClick={() => setPicking(true)}>
          绑定数字
        </button>
        <button type="button" className="btn bare" onClick={close}>
          先放着
        </button>
      </footer>
      {picking && (
        <FigurePicker
          figures={figures}
          close={() => setPicking(false)}
          pick={f => put(() => worded({ figure: f.id, unit: report.unit, period: String(report.year) }))}
        />
      )}
    </div>
  )
}
