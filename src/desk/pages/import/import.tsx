/** @module Importing a ledger: drop the file, confirm what each column is, see every cell that is in doubt, accept. Nothing is kept before 收下. */
import { useRef, useState } from 'react'
import { Link, useParams } from 'react-router'
import { columns as ledgerColumns } from '../../../declare/column.ts'
import type { Register } from '../../../declare/register.ts'
import type { ImportPreview } from '../../../server/api.ts'
import { send, type Told } from '../../api/client.ts'
import { files, paths } from '../../api/paths.ts'
import { useRefresh } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { Drop } from '../../parts/drop.tsx'
import { Notice } from '../../parts/notice.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { useRegister } from '../../registers.ts'
import { grouped } from '../../words.ts'
import '../../parts/table.css'
import './import.css'

/** A row may have several cells that stand against it. */
const refusedRows = (p: ImportPreview): number => new Set(p.refused.map(r => r.row)).size

export function Component() {
  const me = useMe()
  const register = useRegister(useParams()['register']!)
  useFrame({ title: register ? `导入${register.title}` : '导入', ...(register && { register: register.id }) })
  if (!register?.ledger)
    return (
      <main className="page" id="main">
        <Notice title="这本台账不能导入">请一件件登记。</Notice>
      </main>
    )
  if (!me.may.includes('imports'))
    return (
      <main className="page" id="main">
        <Notice kind="locked" title="台账由经办人员导入" />
      </main>
    )
  return <Import register={register} />
}

/** The file as it goes: read, mapped, taken. Nothing is kept before it is taken. */
function useImport(register: Register) {
  const refresh = useRefresh()
  const [preview, setPreview] = useState<ImportPreview>()
  const [mapping, setMapping] = useState<{ readonly [index: number]: string | null }>({})
  const [told, setTold] = useState<readonly Told[]>([])
  const [busy, setBusy] = useState('')
  const [done, setDone] = useState<ImportPreview>()

  async function read(picked: readonly File[]) {
    const file = picked[0]
    if (!file) return
    setTold([])
    setBusy(`正在读${file.name}`)
    const form = new FormData()
    form.append('file', file)
    const answer = await send<ImportPreview>('POST', paths.imports(register.id), form)
    setBusy('')
    if (!answer.ok) return setTold(answer.refused)
    setPreview(answer.value)
    setMapping(Object.fromEntries(answer.value.columns.map(c => [c.index, c.to])))
  }
  async function accept(p: ImportPreview) {
    setBusy(`正在收${grouped(p.accepted)}行`)
    const answer = await send<ImportPreview>('POST', paths.acceptImport(register.id, p.id), { mapping: mappingOf(p, mapping) })
    setBusy('')
    if (!answer.ok) return setTold(answer.refused)
    setDone(answer.value)
    await refresh()
  }

  const asked = useRef(0)
  /** Another column is said: the file is read again with it, and only the newest answer counts. */
  async function map(p: ImportPreview, index: number, to: string | null) {
    const said = { ...mapping, [index]: to }
    setMapping(said)
    asked.current++
    const mine = asked.current
    const answer = await send<ImportPreview>('POST', paths.acceptImport(register.id, p.id), { mapping: mappingOf(p, said), preview: true })
    if (mine !== asked.current) return
    setTold(answer.ok ? [] : answer.refused)
    if (answer.ok) setPreview({ ...answer.value, id: p.id, columns: p.columns })
  }
  return { preview, mapping, map, told, busy, done, read, accept, again: () => setPreview(undefined) }
}

function Import({ register }: { readonly register: Register }) {
  const { preview, mapping, map, told, busy, done, read, accept, again } = useImport(register)
  return (
    <main className="page import" id="main">
      <p className="crumb">
        <Link to={`/registers/${register.id}`}>{register.title}</Link>
      </p>
      <header className="page-head">
        <h1>导入台账</h1>
        <div className="acts">
          <a className="btn" href={files.template(register.id)} download>
            下载模板
          </a>
        </div>
      </header>
      {told.map(t => (
        <Notice key={t.code + t.text} kind="error" title="没有读成">
          {t.text}
        </Notice>
      ))}
      {busy && (
        <Notice title={`${busy}…`}>
          <span className="work-line">
            <i />
          </span>
        </Notice>
      )}
      {done ? (
        <Done register={register} done={done} />
      ) : preview ? (
        <Preview
          register={register}
          preview={preview}
          mapping={mapping}
          map={(index, to) => map(preview, index, to)}
          accept={() => accept(preview)}
          again={again}
        />
      ) : (
        !busy && (
          <>
            <Drop label="把台账的 Excel 拖到这里，或者点这里选" accept=".xlsx,.xls,.csv" pick={read} />
            <p className="mt">不用先改格式：标题合并了、表头两行、日期写法不一，都能读。先给您看一遍，您点“收下”才记。</p>
          </>
        )
      )}
    </main>
  )
}

/** What each column is, by its index. */
function mappingOf(p: ImportPreview, chosen: { readonly [index: number]: string | null }): (string | null)[] {
  const width = Math.max(0, ...p.columns.map(c => c.index + 1))
  return Array.from({ length: width }, (_, i) => chosen[i] ?? null)
}

interface PreviewProps {
  readonly register: Register
  readonly preview: ImportPreview
  readonly mapping: { readonly [index: number]: string | null }
  readonly map: (index: number, to: string | null) => void
  readonly accept: () => void
  readonly again: () => void
}

function Preview({ register, preview: p, mapping, map, accept, again }: PreviewProps) {
  return (
    <>
      <p className="sum">
        工作表“{p.sheet}”，共{grouped(p.rows)}行：
        <StateMark mark="met">可以收 {grouped(p.accepted)}</StateMark>
        {p.already > 0 && <StateMark mark="run">以前收过 {grouped(p.already)}</StateMark>}
        {p.refused.length > 0 && <StateMark mark="miss">有疑问 {grouped(refusedRows(p))}</StateMark>}
      </p>
      <Mapping register={register} preview={p} mapping={mapping} map={map} />
      {p.refused.length > 0 && <Doubts preview={p} />}
      {p.notes.length > 0 && (
        <section className="blk">
          <h2>
            请留意 <small>{p.notes.length}</small>
          </h2>
          <ul className="rows">
            {p.notes.map(n => (
              <li key={n.text}>{n.text}</li>
            ))}
          </ul>
        </section>
      )}
      {p.sample.length > 0 && (
        <section className="blk">
          <h2>收下后是这样</h2>
          <ul className="rows">
            {p.sample.map(s => (
              <li key={s.row}>
                <span className="muted">第{s.row}行</span> {s.title} <span className="muted">{s.steps}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="do">
        <button type="button" className="btn pri" disabled={p.accepted === 0} onClick={accept}>
          收下{grouped(p.accepted)}行
        </button>
        <button type="button" className="btn" onClick={again}>
          换一份
        </button>
      </p>
    </>
  )
}

type MappingProps = Pick<PreviewProps, 'register' | 'preview' | 'mapping' | 'map'>

/** Every column of the file with what it is; a field can be taken once. */
function Mapping({ register, preview: p, mapping, map }: MappingProps) {
  const known = ledgerColumns(register)
  const used = Object.values(mapping)
  const missing = known.filter(c => c.must && !used.includes(c.name))
  return (
    <section className="blk">
      <h2>每一列是什么</h2>
      <ul className="map">
        {p.columns.map(c => (
          <li key={c.index}>
            <label htmlFor={`c-${c.index}`}>
              {c.header || `第${c.index + 1}列`}
              {c.remembered && <small>上次这样对</small>}
            </label>
            <span aria-hidden="true">→</span>
            <select id={`c-${c.index}`} className="in" value={mapping[c.index] ?? ''} onChange={e => map(c.index, e.target.value || null)}>
              <option value="">不用这一列</option>
              {known.map(k => (
                <option key={k.name} value={k.name} disabled={used.includes(k.name) && mapping[c.index] !== k.name}>
                  {k.header}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p className="mt">
          <StateMark mark="miss">{`没有对上的：${missing.map(m => m.header).join('、')}。收下后记作缺项，以后可以补。`}</StateMark>
        </p>
      )}
    </section>
  )
}

const Doubts = ({ preview: p }: Pick<PreviewProps, 'preview'>) => (
  <section className="blk">
    <h2>
      有疑问的 <small>{refusedRows(p)}行</small>
    </h2>
    <table className="tb">
      <thead>
        <tr>
          <th scope="col">行</th>
          <th scope="col">列</th>
          <th scope="col">写的是</th>
          <th scope="col">怎么改</th>
        </tr>
      </thead>
      <tbody>
        {p.refused.map(r => (
          <tr key={`${r.row}${r.column}${r.code}`}>
            <td>第{r.row}行</td>
            <td>{r.column ?? '整行'}</td>
            <td>{r.cell && `“${r.cell}”`}</td>
            <td>{r.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

const Done = ({ register, done }: { readonly register: Register; readonly done: ImportPreview }) => (
  <Notice
    title={`收下了${grouped(done.accepted)}行`}
    action={
      <Link className="btn pri" to={`/registers/${register.id}`}>
        看台账
      </Link>
    }
  >
    {done.already > 0 && `${grouped(done.already)}行以前收过，没有重复记。`}
    {done.refused.length > 0 && `${grouped(refusedRows(done))}行有疑问，没有收。改好这几行，再导一次就行。`}
  </Notice>
)
