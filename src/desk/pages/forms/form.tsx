/** @module One form from above: the tables as they were sent with this period's numbers in them; a click on a cell says what it is. */
import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import type { FigureRow, FormPoint, FormView, RecordAnswer } from '../../../server/api.ts'
import { download, freshId, send, type Told } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'
import { useAnswer, useRefresh } from '../../api/use.ts'
import { useFrame } from '../../app/shell.tsx'
import { periodTitle } from '../figures/period.ts'
import { CellPanel, sure } from './cell-panel.tsx'
import { everyTitles, periodsFor } from './every.ts'
import { Grid } from './grid.tsx'
import './forms.css'

export function Component() {
  const { form: id = '' } = useParams()
  const [query, setQuery] = useSearchParams()
  const view = useAnswer<FormView>(paths.form(id, query.get('period')))
  useFrame({ title: view.title })
  const figures = useAnswer<readonly FigureRow[]>(paths.figures({ period: view.period.slice(0, 4) }))
  const work = useFormWork(view)
  const cell = view.cells.find(c => c.place === work.at) ?? blankOf(view, work.at)
  const guessed = Object.values(view.points).filter(p => p.kind === 'figure' && p.proposed).length
  return (
    <main className="page forms one" id="main">
      <p className="crumb">
        <Link to="/forms">上级报表</Link>
      </p>
      <header className="page-head">
        <h1>{view.title}</h1>
        <span className="sub">
          {view.from && `${view.from} · `}
          {everyTitles[view.every]}
        </span>
        <label className="period">
          所属期
          <select className="in" value={view.period} onChange={e => setQuery({ period: e.target.value })}>
            {periodChoices(view).map(p => (
              <option key={p} value={p}>
                {periodTitle(p)}
              </option>
            ))}
          </select>
        </label>
      </header>
      <p className="ops">
        <button type="button" className="btn" onClick={work.download}>
          下载填好的表
        </button>
        {view.mine && guessed > 0 && (
          <button type="button" className="btn" onClick={() => work.point(confirmed(view))}>
            {guessed}个推定的都对，确认
          </button>
        )}
        {view.mine && <Send view={view} send={work.send} />}
      </p>
      {work.told.map(t => (
        <p key={`${t.code}${t.field}`} role="alert" className="st-late">
          {t.text}
        </p>
      ))}
      <div className="form-cols">
        <div className="sheets">
          {view.tables.map((table, t) => (
            <Grid key={table.name} table={table} t={t} view={view} typed={work.typed} at={work.at} choose={work.choose} />
          ))}
        </div>
        {cell && (
          <CellPanel
            key={cell.place}
            cell={cell}
            point={view.points[cell.place] ?? { kind: 'typed' }}
            figures={figures}
            mine={view.mine}
            typed={work.typed[cell.place]}
            type={text => work.type(cell.place, text)}
            set={point => work.point({ [cell.place]: point })}
          />
        )}
      </div>
      {view.sent.length > 0 && <Sent sent={view.sent} />}
    </main>
  )
}

/** What went out for which period: it never changes again. */
const Sent = ({ sent }: { readonly sent: FormView['sent'] }) => (
  <section>
    <h2>报过的</h2>
    <ul className="sent">
      {sent.map(s => (
        <li key={`${s.period}${s.day}`}>
          {periodTitle(s.period)}：{s.day}报送，{s.cells.length}个数{s.number && `，回执号${s.number}`}
        </li>
      ))}
    </ul>
  </section>
)

const blankOf = (view: FormView, place: string | undefined) =>
  place !== undefined && view.points[place] ? { place, label: '', text: '', value: null } : undefined
const confirmed = (view: FormView): Record<string, FormPoint> =>
  Object.fromEntries(Object.entries(view.points).flatMap(([place, p]) => (p.kind === 'figure' && p.proposed ? [[place, sure(p)]] : [])))
function periodChoices(view: FormView): readonly string[] {
  const year = Number(view.period.slice(0, 4))
  return [...new Set([...[year - 1, year, year + 1].flatMap(y => periodsFor(view.every, y)), view.period])].sort()
}

/** What is being done with the form: the chosen cell, what is typed, and the writes. */
function useFormWork(view: FormView) {
  const refresh = useRefresh()
  const [at, choose] = useState<string>()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [told, setTold] = useState<readonly Told[]>([])
  const write = async (method: 'PUT' | 'POST', path: string, body: object) => {
    const answer = await send<RecordAnswer>(method, path, { request: freshId(), n: view.n, ...body })
    setTold(answer.ok ? [] : answer.refused)
    if (answer.ok) await refresh()
    else choose(answer.refused[0]?.field ?? at)
    return answer.ok
  }
  return {
    at,
    choose,
    typed,
    told,
    type: (place: string, text: string) => setTyped({ ...typed, [place]: text }),
    point: (points: Readonly<Record<string, FormPoint>>) => write('PUT', paths.form(view.matter), { points }),
    send: (due: string, number: string) =>
      write('POST', paths.sendForm(view.matter), { period: view.period, typed, ...(due && { due }), ...(number && { number }) }),
    download: () => download(paths.formFile(view.matter), { period: view.period, typed }).then(setTold),
  }
}

function Send({ view, send: go }: { readonly view: FormView; readonly send: (due: string, number: string) => Promise<boolean> }) {
  const [open, setOpen] = useState(false)
  const [due, setDue] = useState('')
  const [number, setNumber] = useState('')
  if (!open)
    return (
      <button type="button" className="btn pri" onClick={() => setOpen(true)}>
        报送{periodTitle(view.period)}
      </button>
    )
  return (
    <span className="send">
      <label>
        下次截止
        <input className="in" type="date" value={due} onChange={e => setDue(e.target.value)} />
      </label>
      <label>
        回执号
        <input className="in" value={number} maxLength={100} onChange={e => setNumber(e.target.value)} />
      </label>
      <button type="button" className="btn pri" onClick={() => go(due, number).then(done => setOpen(!done))}>
        报送，存住数字
      </button>
    </span>
  )
}
