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
  return (
    <>
      {first?.password && (
        <p className="once" role="status">
          {first.account}的初始密码是 <code>{first.password}</code>，只显示这一次，请当面告诉本人，让他进来就改。
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
      <NewAccount made={setFirst} />
    </>
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
      <fieldset className="ops" aria-label="岗位">
        {(Object.keys(roles) as Role[]).map(r => (
          <button
            key={r}
            type="button"
            aria-pressed={own.includes(r)}
            onClick={() => setOwn(own.includes(r) ? own.filter(x => x !== r) : [...own, r])}
          >
            {roles[r]}
          </button>
        ))}
      </fieldset>
      <Refusals told={act.told} />
      <button type="submit" className="btn pri" disabled={act.busy || own.length === 0}>
        设账号
      </button>
    </form>
  )
}
