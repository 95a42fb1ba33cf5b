import { useState } from 'react'
import { type Role, roles } from '../../../declare/role.ts'
import type { AccountAnswer, AccountRow } from '../../../server/api.ts'
import { useAct } from '../../api/act.ts'
import { paths } from '../../api/paths.ts'
import { useAnswer } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { Refusals } from '../../parts/refusals.tsx'
import { Labelled } from './labelled.tsx'

/** The row as the server gives it: a closed account says so. */
type Row = AccountRow

/** Who may come in, and with which roles. A first password is shown once. */
export function Accounts() {
  const me = useMe()
  const rows = useAnswer<readonly Row[]>(paths.accounts)
  const change = useAct<undefined>()
  const [first, setFirst] = useState<AccountAnswer>()
  const [row, setRow] = useState<Row>()
  /** For whoever forgot it: a password shown once, as at the start. Every session of the account ends. */
  function renew(account: string) {
    if (!confirm(`给${account}重设密码？原来的密码马上不能用。`)) return
    const password = oncePassword()
    change.run('PUT', paths.password(account), { password }, () => setFirst({ account, password }))
  }
  return (
    <>
      {first?.password && (
        <p className="once" role="status">
          {first.account}的新密码是 <code>{first.password}</code>，只显示这一次，请当面告诉本人，让他进来就改。
        </p>
      )}
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">账号</th>
            <th scope="col">姓名</th>
            <th scope="col">单位</th>
            <th scope="col">岗位</th>
            <th scope="col" />
          </tr>
        </thead>
        <tbody>
          {rows.map(r => (
            <tr key={r.account} className={r.disabled ? 'gone' : ''}>
              <td>{r.account}</td>
              <td className="nb">{r.name}</td>
              <td className="nb">{me.units.find(u => u.id === r.unit)?.title ?? r.unit}</td>
              <td>{r.roles.map(x => roles[x]).join('、')}</td>
              <td className="r">
                <button type="button" className="btn bare sm" onClick={() => setRow(r)}>
                  改岗位
                </button>
                <button type="button" className="btn bare sm" disabled={change.busy} onClick={() => renew(r.account)}>
                  重设密码
                </button>
                <button
                  type="button"
                  className="btn sm"
                  disabled={change.busy}
                  onClick={() => change.run('PUT', paths.account(r.account), { disabled: !r.disabled })}
                >
                  {r.disabled ? '恢复' : '停用'}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Refusals told={change.told} />
      {row && <OwnRoles key={row.account} row={row} done={() => setRow(undefined)} />}
      <NewAccount made={setFirst} />
    </>
  )
}

/** Twelve letters and digits that nobody takes for another. */
function oncePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789'
  return Array.from(crypto.getRandomValues(new Uint32Array(12)), n => letters[n % letters.length]).join('')
}

const Roles = ({ own, set }: { readonly own: readonly Role[]; readonly set: (own: readonly Role[]) => void }) => (
  <fieldset className="ops" aria-label="岗位">
    {(Object.keys(roles) as Role[]).map(r => (
      <button
        key={r}
        type="button"
        aria-pressed={own.includes(r)}
        onClick={() => set(own.includes(r) ? own.filter(x => x !== r) : [...own, r])}
      >
        {roles[r]}
      </button>
    ))}
  </fieldset>
)

/** What somebody who changed his post may do from now on. */
function OwnRoles({ row, done }: { readonly row: Row; readonly done: () => void }) {
  const act = useAct<undefined>()
  const [own, setOwn] = useState<readonly Role[]>(row.roles)
  return (
    <form
      className="act"
      onSubmit={e => {
        e.preventDefault()
        act.run('PUT', paths.account(row.account), { roles: own }, done)
      }}
    >
      <h2>{row.name}的岗位</h2>
      <Roles own={own} set={setOwn} />
      <Refusals told={act.told} />
      <div className="line">
        <button type="submit" className="btn pri" disabled={act.busy || own.length === 0}>
          改
        </button>
        <button type="button" className="btn" onClick={done}>
          不改了
        </button>
      </div>
    </form>
  )
}

function NewAccount({ made }: { readonly made: (answer: AccountAnswer) => void }) {
  const me = useMe()
  const act = useAct<AccountAnswer>()
  const [own, setOwn] = useState<readonly Role[]>(['clerk'])
  return (
    <form
      className="act"
      onSubmit={async e => {
        e.preventDefault()
        const form = e.currentTarget
        const text = (name: string) => String(new FormData(form).get(name) ?? '').trim()
        const answer = await act.run('POST', paths.accounts, {
          account: text('account'),
          name: text('name'),
          unit: Number(text('unit')),
          roles: own,
        })
        if (!answer) return
        made(answer)
        form.reset()
      }}
    >
      <h2>新设账号</h2>
      <div className="line">
        <Labelled title="姓名">
          <input className="in" name="name" required autoComplete="off" />
        </Labelled>
        <Labelled title="账号">
          <input className="in" name="account" required autoComplete="off" />
        </Labelled>
        <Labelled title="单位">
          <select className="in" name="unit" defaultValue={me.unit.id}>
            {me.units.map(u => (
              <option key={u.id} value={u.id}>
                {u.title}
              </option>
            ))}
          </select>
        </Labelled>
      </div>
      <Roles own={own} set={setOwn} />
      <Refusals told={act.told} />
      <button type="submit" className="btn pri" disabled={act.busy || own.length === 0}>
        设账号
      </button>
    </form>
  )
}
