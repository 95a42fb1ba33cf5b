/** @module Beside a matter: the pinned working, its documents, attachments, links, what it counts for, and who can read it. */
import { type ReactNode, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { Register } from '../../../declare/register.ts'
import type { MatterView, Working as WorkingView } from '../../../server/api.ts'
import { send } from '../../api/client.ts'
import { files, paths } from '../../api/paths.ts'
import { useMaybe, useRefresh } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Working } from '../../parts/working.tsx'
import { titleOf } from '../../registers.ts'
import { grouped, monthDay, shortDay } from '../../words.ts'

interface Props {
  readonly view: MatterView
  readonly register: Register
  readonly pinned: string | null
  readonly unpin: () => void
}

export function Aside({ view, register, pinned, unpin }: Props) {
  const me = useMe()
  const open = view.published.filter(p => p.approved)
  return (
    <div className="rr">
      {pinned && <Pinned view={view} limit={pinned} close={unpin} />}
      {view.documents.length > 0 && <Documents view={view} />}
      <Attachments view={view} />
      <Block title="关联" rows={view.links} keyOf={l => l.matter}>
        {l => (
          <>
            <span>{titleOf(l.register).slice(0, 6)}</span>
            <Link to={`/matters/${l.matter}`}>{l.title}</Link>
          </>
        )}
      </Block>
      <Block title="平台编号" rows={view.platforms} keyOf={p => p.platform}>
        {p => (
          <>
            <span>{p.platform}</span>
            {p.number}
          </>
        )}
      </Block>
      <Block title="计入" rows={view.counts} keyOf={c => `${c.figure}${c.year}`}>
        {c => (
          <>
            <span>{c.year}</span>
            <Link to={`/figures/${register.id}.${c.figure.replace(`${register.id}.`, '')}?period=${c.year}`}>
              {c.title}　{c.amount < 0 ? '−' : '＋'}
              {grouped(Math.abs(c.unit === '元' ? c.amount / 100 : c.amount))}
              {c.unit}
            </Link>
          </>
        )}
      </Block>
      <Block title="已公开" rows={open} keyOf={p => p.publication}>
        {p => (
          <>
            <span>{shortDay(p.day, me.today)}</span>
            {p.title}
          </>
        )}
      </Block>
      <section className="blk lk">
        <h2>谁能看</h2>
        <p className="readers">{view.readers}</p>
      </section>
    </div>
  )
}

interface BlockProps<Row> {
  readonly title: string
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly children: (row: Row) => ReactNode
}
/** A list beside the matter; nothing where it is empty. */
function Block<Row>({ title, rows, keyOf, children }: BlockProps<Row>) {
  if (rows.length === 0) return null
  return (
    <section className="blk lk">
      <h2>{title}</h2>
      <ul>
        {rows.map(row => (
          <li key={keyOf(row)}>{children(row)}</li>
        ))}
      </ul>
    </section>
  )
}

function Pinned({ view, limit, close }: { readonly view: MatterView; readonly limit: string; readonly close: () => void }) {
  const me = useMe()
  const { data } = useMaybe<WorkingView>(paths.working(view.row.matter, limit))
  return data ? <Working working={data} today={me.today} close={close} /> : null
}

function Documents({ view }: { readonly view: MatterView }) {
  return (
    <section className="blk docs">
      <h2>
        文书 <small>{view.documents.length}</small>
      </h2>
      <ul>
        {view.documents.map(d => {
          const path = (as: 'html' | 'docx' | 'pdf') => files.document(view.row.matter, d.id, d.n, as)
          return (
            <li key={`${d.id}${d.n}`}>
              <Icon name="document" />
              <a href={path('html')} target="_blank" rel="noreferrer" title={d.step}>
                {d.title}
              </a>
              <span>
                <a href={path('docx')} aria-label={`${d.title}，下载 docx`}>
                  docx
                </a>{' '}
                <a href={path('pdf')} aria-label={`${d.title}，下载 pdf`}>
                  pdf
                </a>
              </span>
              <time>{monthDay(d.day)}</time>
            </li>
          )
        })}
      </ul>
      <a className="btn sm" href={files.caseFile(view.row.matter)}>
        装订成卷（PDF）
      </a>
    </section>
  )
}

/** Its files; nothing where there are none and none may be added, as with accounts and units. */
function Attachments({ view }: { readonly view: MatterView }) {
  const refresh = useRefresh()
  const file = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  async function add(picked: FileList | null) {
    if (!picked?.length) return
    setSaid('正在传…')
    const form = new FormData()
    for (const f of picked) form.append('file', f)
    const answer = await send('POST', paths.attachments(view.row.matter), form)
    setSaid(answer.ok ? '' : answer.refused.map(r => r.text).join(' '))
    if (answer.ok) await refresh()
  }
  if (!view.mayAttach && view.attachments.length === 0) return null
  return (
    <section className="blk">
      <h2>附件 {view.attachments.length > 0 && <small>{view.attachments.length}</small>}</h2>
      <ul className="att">
        {view.attachments.map(a => (
          <li key={a.hash}>
            <a href={files.attachment(view.row.matter, a.hash)} title={a.name}>
              <i>
                <Icon name={a.type.startsWith('image/') ? 'image' : 'document'} />
              </i>
              <span>{a.name}</span>
            </a>
          </li>
        ))}
        {view.mayAttach && (
          <li className="noprint">
            <button type="button" className="add" onClick={() => file.current?.click()}>
              加附件
            </button>
            <input ref={file} type="file" multiple hidden aria-label="加附件" onChange={e => add(e.target.files)} />
          </li>
        )}
      </ul>
      <p className="mt" role="status">
        {said || (view.attachments.length > 0 ? '收下时已取指纹，打开时再核一次。' : '照片里的位置会去掉，除非这一环节要它。')}
      </p>
    </section>
  )
}
