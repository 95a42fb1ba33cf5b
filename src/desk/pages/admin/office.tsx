import { officeTitles } from '../../../papers/office.ts'
import type { OfficeView } from '../../../server/api.ts'
import { useAct } from '../../api/act.ts'
import { paths } from '../../api/paths.ts'
import { useAnswer } from '../../api/use.ts'
import { Refusals } from '../../parts/refusals.tsx'
import { Labelled } from './labelled.tsx'

/** What the papers say of the office. What is empty here is a blank in them, to be filled by hand. */
export function Office() {
  const view = useAnswer<OfficeView>(paths.office)
  const act = useAct<undefined>()
  const parts = Object.keys(officeTitles) as (keyof typeof officeTitles)[]
  return (
    <>
      <p className="lead">决定书、告知书、案卷里写的本机关。没有填的，文书里留出空白手填；灰字是没有设定时写的。</p>
      <form
        className="act"
        onSubmit={async e => {
          e.preventDefault()
          const data = new FormData(e.currentTarget)
          await act.run('PUT', paths.office, Object.fromEntries(parts.map(part => [part, String(data.get(part) ?? '')])))
        }}
      >
        {parts.map(part => (
          <Labelled key={part} title={officeTitles[part]}>
            <input
              className="in"
              name={part}
              maxLength={200}
              defaultValue={view.set[part] ?? ''}
              placeholder={view.otherwise[part] ?? ''}
              autoComplete="off"
            />
          </Labelled>
        ))}
        <button type="submit" className="btn pri" disabled={act.busy}>
          存
        </button>
        <Refusals told={act.told} />
      </form>
    </>
  )
}
