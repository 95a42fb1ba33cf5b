/** @module 上级报表: the forms that offices above sent, those that are due first, and the place where a new one is dropped. */
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { FormRow, FormView, RecordAnswer } from '../../../server/api.ts'
import { freshId, send, type Told } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'
import { useAnswer, useRefresh } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { Drop } from '../../parts/drop.tsx'
import { Notice } from '../../parts/notice.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { shortDay } from '../../words.ts'
import { everyTitles } from './every.ts'
import '../../parts/table.css'
import './forms.css'

export function Component() {
  useFrame({ title: '上级报表' })
  const me = useMe()
  const rows = useAnswer<readonly FormRow[]>(paths.forms)
  const receives = me.may.includes('directs')
  return (
    <main className="page forms" id="main">
      <header className="page-head">
        <h1>上级报表</h1>
        <span className="sub">每个格子对一次号，以后哪一期都从台账自动填</span>
      </header>
      {rows.length === 0 ? (
        <Notice title="还没有上级发来的报表">
          {receives && '把上级发来的空表放到下面，系统先按名称推定每个格子是哪个数字，您逐个确认。'}
        </Notice>
      ) : (
        <table className="tb stack">
          <thead>
            <tr>
              <th scope="col">报表</th>
              <th scope="col">来自</th>
              <th scope="col">下次报送</th>
              <th scope="col" className="r">
                已对号
              </th>
              <th scope="col">最近报送</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(r => (
              <tr key={r.matter}>
                <th scope="row">
                  <Link to={`/forms/${r.matter}`}>{r.title}</Link>
                </th>
                <td>{r.from ?? ''}</td>
                <td data-label="下次报送">
                  {r.state === 'stopped'
                    ? '已停报'
                    : r.due && <StateMark mark={r.due < me.today ? 'late' : 'run'}>{shortDay(r.due, me.today)}</StateMark>}
                </td>
                <td className="r" data-label="已对号">
                  {r.pointed}/{r.cells}
                </td>
                <td data-label={r.last && '最近报送'}>{r.last ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {receives && <Receive />}
    </main>
  )
}

/** What is said of a form that comes in. */
interface Given {
  readonly title: string
  readonly from: string
  readonly every: FormView['every']
  readonly due: string
}

function Receive() {
  const go = useNavigate()
  const refresh = useRefresh()
  const [file, setFile] = useState<File>()
  const [told, setTold] = useState<readonly Told[]>([])
  const [given, setGiven] = useState<Given>({ title: '', from: '', every: 'quarter', due: '' })
  async function receive() {
    const form = new FormData()
    form.set('request', freshId())
    for (const [name, value] of Object.entries(given)) if (value) form.set(name, value)
    form.set('file', file!)
    const answer = await send<RecordAnswer>('POST', paths.forms, form)
    if (!answer.ok) return setTold(answer.refused)
    await refresh()
    go(`/forms/${answer.value.matter}`)
  }
  const pick = (files: readonly File[]) => {
    const [first] = files
    if (!first) return
    setFile(first)
    setGiven({ ...given, title: first.name.replace(/\.\w+$/, '') })
  }
  return (
    <section className="receive">
      <h2>收一张新表</h2>
      <Drop label={file ? file.name : '把空表（.xlsx 或 .docx）拖到这里，或者点一下选择'} accept=".xlsx,.docx" pick={pick} />
      {file && <About given={given} change={part => setGiven({ ...given, ...part })} submit={receive} />}
      {told.map(t => (
        <p key={t.code} role="alert" className="st-late">
          {t.text}
        </p>
      ))}
    </section>
  )
}

interface AboutProps {
  readonly given: Given
  readonly change: (part: Partial<Given>) => void
  readonly submit: () => Promise<void>
}

function About({ given, change, submit }: AboutProps) {
  return (
    <form
      onSubmit={e => {
        e.preventDefault()
        void submit()
      }}
    >
      <label>
        报表名称
        <input className="in" value={given.title} required maxLength={200} onChange={e => change({ title: e.target.value })} />
      </label>
      <label>
        哪个单位要的
        <input className="in" value={given.from} maxLength={200} onChange={e => change({ from: e.target.value })} />
      </label>
      <label>
        多久报一次
        <select className="in" value={given.every} onChange={e => change({ every: e.target.value as FormView['every'] })}>
          {Object.entries(everyTitles).map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        下次报送截止
        <input className="in" type="date" value={given.due} onChange={e => change({ due: e.target.value })} />
      </label>
      <button type="submit" className="btn pri">
        收下，对号
      </button>
    </form>
  )
}
