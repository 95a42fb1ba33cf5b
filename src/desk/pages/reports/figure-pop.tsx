/** @module A figure of the report opened: definition, computation, list; how it is worded; and unbinding it. */
import { Link } from 'react-router'
import type { FigureRef, FigureRun, Form, Run } from '../../../report/content.ts'
import type { FigureList, FigureRow } from '../../../server/api.ts'
import { paths } from '../../api/paths.ts'
import { useMaybe } from '../../api/use.ts'
import { useKeys } from '../../app/keys.ts'
import { useMe } from '../../app/session.tsx'
import { FigureWorking } from '../../parts/figure-working.tsx'
import { Icon } from '../../parts/icon.tsx'
import { grouped, monthDay } from '../../words.ts'
import { periodTitle } from '../figures/period.ts'

interface Props {
  readonly run: FigureRun
  readonly all: readonly FigureRow[]
  readonly at: { readonly top: number; readonly left: number }
  readonly locked: boolean
  readonly close: () => void
  readonly change: (run: Run) => void
  readonly worded: (ref: FigureRef) => Run
}
const forms: readonly { readonly id: Form; readonly title: string }[] = [
  { id: 'value', title: '数和单位' },
  { id: 'number', title: '只写数' },
  { id: 'growth', title: '比上年' },
]

export function FigurePop({ run, all, at, locked, close, change, worded }: Props) {
  const me = useMe()
  useKeys({ escape: close })
  const figure = all.find(f => f.id === run.figure)
  const { data: list } = useMaybe<FigureList>(paths.figureList(run.figure, { period: run.period }))
  const { text: _, ...ref } = run
  return (
    <div className="pop figpop" role="dialog" aria-label={figure?.title ?? '数字'} style={{ top: at.top, left: at.left }}>
      <header>
        <h3>{figure?.title ?? run.figure}</h3>
        <p>
          {me.units.find(u => u.id === run.unit)?.title} · {periodTitle(run.period)}
        </p>
        <button type="button" className="btn bare x" aria-label="关上" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {figure && <FigureWorking figure={figure} all={all} period={run.period} />}
      {run.was !== undefined && run.was !== run.text && (
        <p className="was">
          原来写<del>{run.was}</del>，现在是{run.text}。
        </p>
      )}
      {list && <FirstRows list={list} />}
      <footer>
        <Link className="btn sm" to={`/figures/${run.figure}?period=${run.period}`}>
          看全部{list ? grouped(list.rows.length) : ''}件
        </Link>
        {!locked && (
          <>
            <select
              className="in"
              aria-label="写法"
              value={run.form ?? 'value'}
              onChange={e => change(worded({ ...ref, form: e.target.value as Form }))}
            >
              {forms.map(f => (
                <option key={f.id} value={f.id}>
                  {f.title}
                </option>
              ))}
            </select>
            <button
              type="button"
              className="btn bare sm"
              onClick={() => {
                close()
                change({ text: run.text })
              }}
            >
              解除绑定
            </button>
          </>
        )}
      </footer>
    </div>
  )
}

const FirstRows = ({ list }: { readonly list: FigureList }) => (
  <section>
    <h4>清单</h4>
    <table className="tb">
      <tbody>
        {list.rows.slice(0, 3).map(r => (
          <tr key={`${r.matter}${r.n}`}>
            <td>{monthDay(r.day)}</td>
            <td>
              <Link to={`/matters/${r.matter}`}>{r.title}</Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
