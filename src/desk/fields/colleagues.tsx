/** @module People of our unit who may open a matter: a few as words to press, many by search. */
import { roles } from '../../declare/role.ts'
import type { Colleague, Named } from '../../server/api.ts'
import { paths } from '../api/paths.ts'
import { useMaybe } from '../api/use.ts'
import { Options } from './options.tsx'
import { SearchSelect } from './search-select.tsx'
import type { Slot } from './slot.ts'

/** More people than this are searched for. */
const most = 12
const labelOf = (c: Colleague) => `${c.name} · ${c.roles.map(r => roles[r]).join('、')}`

interface Props {
  readonly slot: Slot
  readonly matter: string
  /** One of them, or several. */
  readonly one?: true
  /** Whether this one may be chosen. */
  readonly fits?: (c: Colleague) => boolean
}

export function ColleaguesInput({ slot, matter, one, fits = () => true }: Props) {
  const chosen = Array.isArray(slot.value) ? (slot.value as readonly Named[]) : []
  const { data, failed } = useMaybe<readonly Colleague[]>(paths.colleagues(matter))
  const put = (now: readonly Named[]) => slot.set(now.length > 0 ? now : undefined)
  if (failed) return <p className="help">名单没有取到，请刷新再试。</p>
  if (!data) return <input className="in" id={slot.id} disabled />
  const offered = data.filter(fits)
  if (offered.length <= most) {
    const named = (account: string): Named[] => offered.filter(c => c.account === account).map(({ name }) => ({ account, name }))
    return (
      <Options
        slot={slot}
        options={Object.fromEntries(offered.map(c => [c.account, labelOf(c)]))}
        chosen={chosen.map(c => c.account)}
        choose={account =>
          put(
            chosen.some(c => c.account === account)
              ? chosen.filter(c => c.account !== account)
              : [...(one ? [] : chosen), ...named(account)],
          )
        }
      />
    )
  }
  return (
    <SearchSelect<readonly Colleague[]>
      slot={slot}
      chosen={chosen.map(c => ({ value: c.account, label: c.name }))}
      choose={now => put(now.map(f => ({ account: f.value, name: f.label })))}
      path={q => paths.colleagues(matter, q)}
      read={found => found.filter(fits).map(c => ({ value: c.account, label: c.name, about: c.roles.map(r => roles[r]).join('、') }))}
      most={one ? 1 : 200}
      placeholder="写姓名里的字"
    />
  )
}
