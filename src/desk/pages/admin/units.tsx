import type { UnitRow } from '../../../server/api.ts'
import { useAct } from '../../api/act.ts'
import { paths } from '../../api/paths.ts'
import { useAnswer } from '../../api/use.ts'
import { Refusals } from '../../parts/refusals.tsx'
import { Labelled } from './labelled.tsx'

const kinds: Record<UnitRow['kind'], string> = { district: '区县', town: '乡镇街道', village: '村（社区）', department: '部门' }

/** The tree of units: district, towns, villages and departments. */
export function Units() {
  const rows = useAnswer<readonly UnitRow[]>(paths.units)
  const act = useAct<UnitRow>()
  const depth = (u: UnitRow): number => {
    const parent = rows.find(p => p.id === u.parent)
    return parent ? depth(parent) + 1 : 0
  }
  const ordered = (parent: number | null): readonly UnitRow[] =>
    rows.filter(u => (parent === null ? !rows.some(p => p.id === u.parent) : u.parent === parent)).flatMap(u => [u, ...ordered(u.id)])
  return (
    <>
      <ul className="tree">
        {ordered(null).map(u => (
          <li key={u.id} style={{ paddingLeft: depth(u) * 24 }}>
            {u.title} <small>{kinds[u.kind]}</small> {u.sample && <span className="tag">示例数据</span>}
          </li>
        ))}
      </ul>
      <form
        className="act"
        onSubmit={async e => {
          e.preventDefault()
          const form = e.currentTarget
          const data = new FormData(form)
          const code = String(data.get('code')).trim()
          const done = await act.run('POST', paths.units, {
            title: String(data.get('title')).trim(),
            kind: data.get('kind'),
            parent: Number(data.get('parent')),
            ...(code && { code }),
          })
          if (done) form.reset()
        }}
      >
        <h2>新设单位</h2>
        <div className="line">
          <Labelled title="名称">
            <input className="in" name="title" required autoComplete="off" />
          </Labelled>
          <Labelled title="类型">
            <select className="in" name="kind" defaultValue="village">
              {Object.entries(kinds).map(([id, title]) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </Labelled>
          <Labelled title="上级">
            <select className="in" name="parent">
              {rows.map(u => (
                <option key={u.id} value={u.id}>
                  {u.title}
                </option>
              ))}
            </select>
          </Labelled>
          <Labelled title="区划代码（可不填）">
            <input className="in" name="code" inputMode="numeric" maxLength={12} autoComplete="off" />
          </Labelled>
        </div>
        <Refusals told={act.told} />
        <button type="submit" className="btn pri" disabled={act.busy}>
          设单位
        </button>
      </form>
    </>
  )
}
