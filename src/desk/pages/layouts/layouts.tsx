/** @module The tables of platforms: export a register in each, take the platform's numbers back, add a table from an example. */
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { layoutSources } from '../../../declare/layout.ts'
import type { Register } from '../../../declare/register.ts'
import type { LayoutProposal, LayoutRow, ReceiptAnswer } from '../../../server/api.ts'
import { send, type Told } from '../../api/client.ts'
import { files, paths } from '../../api/paths.ts'
import { useAnswer, useRefresh } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { Drop } from '../../parts/drop.tsx'
import { ExportLink } from '../../parts/leaving.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Refusals } from '../../parts/refusals.tsx'
import { useRegister } from '../../registers.ts'
import { grouped } from '../../words.ts'
import '../../parts/table.css'
import '../import/import.css'

const marks: Record<LayoutRow['mark'], string> = {
  text: '已核原文',
  quoted: '已核引文',
  memory: '列名未核，以平台模板为准',
  local: '本单位自己的',
}

export function Component() {
  const register = useRegister(useParams()['register']!)
  useFrame({ title: register ? `${register.title}平台表样` : '平台表样', ...(register && { register: register.id }) })
  if (!register || register.stays)
    return (
      <main className="page" id="main">
        <Notice title="这本台账不出导出" />
      </main>
    )
  return <Layouts register={register} />
}

const upload = (picked: readonly File[]): FormData => {
  const form = new FormData()
  if (picked[0]) form.append('file', picked[0])
  return form
}

function Layouts({ register }: { readonly register: Register }) {
  const me = useMe()
  const keeps = me.may.includes('imports') || me.may.includes('administers')
  const rows = useAnswer<readonly LayoutRow[]>(paths.layouts(register.id))
  const refresh = useRefresh()
  const [told, setTold] = useState<readonly Told[]>([])
  const [proposal, setProposal] = useState<LayoutProposal>()
  const [receipt, setReceipt] = useState<ReceiptAnswer>()

  async function say<T>(answer: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refused: readonly Told[] }) {
    setTold(answer.ok ? [] : answer.refused)
    if (answer.ok) await refresh()
    return answer.ok ? answer.value : undefined
  }
  const read = async (picked: readonly File[]) =>
    setProposal(await say(await send<LayoutProposal>('POST', paths.layoutProposal(register.id), upload(picked))))
  const receive = async (layout: string, picked: readonly File[]) =>
    setReceipt(await say(await send<ReceiptAnswer>('POST', paths.receipt(register.id, layout), upload(picked))))
  const drop = async (layout: string) => void (await say(await send('DELETE', paths.layout(register.id, layout))))

  return (
    <main className="page import" id="main">
      <p className="crumb">
        <Link to={`/registers/${register.id}`}>{register.title}</Link>
      </p>
      <header className="page-head">
        <h1>平台表样</h1>
      </header>
      <p className="mt">上级平台要什么列、什么顺序，这里就按什么导出。平台给回编号以后，把它的回执拖回来，编号记到每一件上。</p>
      {told.map(t => (
        <Notice key={t.code + t.text} kind="error" title="没有办成">
          {t.text}
        </Notice>
      ))}
      {receipt && <Received receipt={receipt} />}
      {rows.map(l => (
        <section className="blk" key={l.id}>
          <h2>
            {l.title} <small>{`${l.platform} · ${l.columns.length}列 · ${marks[l.mark]}`}</small>
          </h2>
          <p className="do">
            {me.may.includes('exports') && (
              <ExportLink register={register} href={files.platformTable(register.id, l.id)}>
                按这张表导出
              </ExportLink>
            )}
            {l.own && keeps && (
              <button type="button" className="btn" onClick={() => drop(l.id)}>
                撤掉
              </button>
            )}
          </p>
          {me.may.includes('imports') && (
            <Drop label={`把${l.platform}给回编号的表拖到这里`} accept=".xlsx,.xls,.csv" pick={picked => receive(l.id, picked)} />
          )}
        </section>
      ))}
      {keeps && (
        <section className="blk">
          <h2>加一张表样</h2>
          {proposal ? (
            <Own key={proposal.title} register={register} proposal={proposal} done={() => setProposal(undefined)} />
          ) : (
            <Drop label="把平台的模板拖到这里，按列名认一次，以后记得" accept=".xlsx,.xls,.csv" pick={read} />
          )}
        </section>
      )}
    </main>
  )
}

const Received = ({ receipt }: { readonly receipt: ReceiptAnswer }) => (
  <Notice title={`记下${grouped(receipt.accepted)}件的编号（“${receipt.column}”一列）`}>
    {receipt.already > 0 && `${grouped(receipt.already)}件以前记过。`}
    {receipt.refused.length > 0 && `${grouped(receipt.refused.length)}行没有记：`}
    {receipt.refused.slice(0, 50).map(r => (
      <span key={`${r.row}${r.code}`}>{` 第${r.row}行${r.cell && `“${r.cell}”`}，${r.text}`}</span>
    ))}
  </Notice>
)

interface OwnProps {
  readonly register: Register
  readonly proposal: LayoutProposal
  readonly done: () => void
}
/** Say once what each column of the platform's table takes. */
function Own({ register, proposal, done }: OwnProps) {
  const refresh = useRefresh()
  const [columns, setColumns] = useState(proposal.columns)
  const [told, setTold] = useState<readonly Told[]>([])
  const sources = layoutSources(register)
  const take = (at: number, from: string) =>
    setColumns(columns.map((c, i) => (i === at ? { header: c.header, ...(from && { from }), ...(c.as && { as: c.as }) } : c)))
  return (
    <form
      onSubmit={async e => {
        e.preventDefault()
        const data = new FormData(e.currentTarget)
        const body = { title: String(data.get('title')), platform: String(data.get('platform')), columns }
        const answer = await send<LayoutRow>('PUT', paths.layouts(register.id), body)
        setTold(answer.ok ? [] : answer.refused)
        if (!answer.ok) return
        await refresh()
        done()
      }}
    >
      <p className="do">
        <input className="in" name="title" defaultValue={proposal.title} aria-label="表名" maxLength={100} required />
        <input className="in" name="platform" placeholder="哪个平台" aria-label="平台" maxLength={100} required />
      </p>
      <ul className="map">
        {columns.map((c, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
          <li key={i}>
            <label htmlFor={`l-${i}`}>{c.header || `第${i + 1}列`}</label>
            <span aria-hidden="true">←</span>
            <select id={`l-${i}`} className="in" value={c.from ?? ''} onChange={e => take(i, e.target.value)}>
              <option value="">留空</option>
              {sources.map(s => (
                <option key={s.name} value={s.name}>
                  {s.title}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <Refusals told={told} />
      <p className="do">
        <button type="submit" className="btn pri">
          记住这张表样
        </button>
        <button type="button" className="btn" onClick={done}>
          不加了
        </button>
      </p>
    </form>
  )
}
