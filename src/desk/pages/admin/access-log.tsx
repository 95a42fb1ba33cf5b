/** @module 查阅日志: who saw which personal data and took which files and lists, when and why. For whoever audits. */
import { useState } from 'react'
import { Link } from 'react-router'
import type { AccessLog, AccessRow } from '../../../server/api.ts'
import { files, paths } from '../../api/paths.ts'
import { useAnswer } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { momentWord, typedDay } from '../../words.ts'
import { Labelled } from './labelled.tsx'

const acts: Record<AccessRow['act'], string> = {
  reveal: '看个人信息',
  export: '导出',
  list: '看清单',
  download: '取文书、附件',
  erase: '删除个人信息',
  administer: '管理',
}

interface Asked {
  readonly from?: string
  readonly to?: string
  readonly act?: string
  readonly by?: string
}

export function AccessLogPage() {
  const me = useMe()
  const [asked, setAsked] = useState<Asked>({})
  const [after, setAfter] = useState<readonly string[]>([])
  const log = useAnswer<AccessLog>(paths.accessLog({ ...asked, after: after.at(-1) }))
  const ask = (change: Asked) => {
    setAsked({ ...asked, ...change })
    setAfter([])
  }
  const last = log.rows.at(-1)
  return (
    <>
      <p className="lead">
        谁看过被遮住的个人信息，谁导出过清单、取过文书和附件，什么时候，写的什么理由。日志只能加，不能改，按天连成链，核验记录时一并核验。
      </p>
      <Filter people={log.people} ask={ask} />
      {log.rows.length === 0 ? (
        <p className="muted">没有这样的记录。</p>
      ) : (
        <ul className="set log">
          {log.rows.map(r => (
            <Row key={`${r.day} ${r.k}`} row={r} today={me.today} />
          ))}
        </ul>
      )}
      {log.withheld > 0 && <p className="muted">另有{log.withheld}条属于您不在知悉名单里的事项，不列出。</p>}
      <p className="line pages">
        {after.length > 0 && (
          <button type="button" className="btn" onClick={() => setAfter(after.slice(0, -1))}>
            近一些
          </button>
        )}
        {log.more && last && (
          <button type="button" className="btn" onClick={() => setAfter([...after, `${last.day} ${last.k}`])}>
            早一些
          </button>
        )}
        <a className="btn" href={files.accessLog({ ...asked })} download>
          导出
        </a>
      </p>
    </>
  )
}

interface FilterProps {
  readonly people: AccessLog['people']
  readonly ask: (change: Asked) => void
}
function Filter({ people, ask }: FilterProps) {
  return (
    <form className="act log-ask" onSubmit={e => e.preventDefault()}>
      <div className="line">
        <Labelled title="从哪一天">
          <DayBox set={from => ask({ from })} />
        </Labelled>
        <Labelled title="到哪一天">
          <DayBox set={to => ask({ to })} />
        </Labelled>
        <Labelled title="做了什么">
          <select className="in" onChange={e => ask({ act: e.target.value })}>
            <option value="">全部</option>
            {Object.entries(acts).map(([act, title]) => (
              <option key={act} value={act}>
                {title}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled title="谁">
          <select className="in" onChange={e => ask({ by: e.target.value })}>
            <option value="">所有人</option>
            {people.map(p => (
              <option key={p.account} value={p.account}>
                {p.name}
              </option>
            ))}
          </select>
        </Labelled>
      </div>
    </form>
  )
}

/** A day that is asked for once it is one. */
function DayBox({ set }: { readonly set: (day: string) => void }) {
  const me = useMe()
  return (
    <input
      className="in"
      autoComplete="off"
      placeholder="不限"
      onBlur={e => {
        const typed = e.target.value.trim()
        const day = typed && typedDay(typed, me.today)
        if (day !== null) set(day)
      }}
    />
  )
}

const Row = ({ row: r, today }: { readonly row: AccessRow; readonly today: string }) => (
  <li>
    <span className="t">
      {r.closed ? (
        <span className="muted">限定岗位的台账，您的岗位只看得到谁在什么时候办的</span>
      ) : (
        <>
          {r.matter && (
            <>
              <Link to={`/matters/${r.matter.matter}`}>{r.matter.title}</Link> <small>{r.matter.register}</small>
            </>
          )}
          {r.what}
        </>
      )}
      {r.reason && <small>理由：{r.reason}</small>}
    </span>
    <span className="act-title">{acts[r.act]}</span>
    <span>{r.by}</span>
    <time dateTime={r.at}>{momentWord(r.at, today)}</time>
  </li>
)
