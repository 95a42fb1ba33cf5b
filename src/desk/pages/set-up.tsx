/** @module An empty start: the district, the town, its villages, and the first administrator, on one page. */
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { send, type Told } from '../api/client.ts'
import { paths } from '../api/paths.ts'
import { Seal } from '../parts/icon.tsx'
import './login.css'

const fields = [
  { name: 'district', title: '区县', hint: '某某区', type: 'text', auto: 'off' },
  { name: 'town', title: '乡镇、街道', hint: '某某镇', type: 'text', auto: 'off' },
  { name: 'villages', title: '村（社区），一行一个', hint: '', type: 'lines', auto: 'off' },
  { name: 'name', title: '管理员姓名', hint: '', type: 'text', auto: 'name' },
  { name: 'account', title: '管理员账号', hint: '', type: 'text', auto: 'username' },
  { name: 'password', title: '密码', hint: '至少8位', type: 'password', auto: 'new-password' },
] as const

export default function SetUp() {
  const client = useQueryClient()
  const [told, setTold] = useState<readonly Pick<Told, 'code' | 'field' | 'text'>[]>([])
  const [busy, setBusy] = useState(false)
  async function begin(e: FormEvent<HTMLFormElement>) {
    e.preventDefault()
    const form = new FormData(e.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const villages = text('villages')
      .split('\n')
      .map(v => v.trim())
      .filter(Boolean)
    const empty = fields.filter(f => f.name !== 'villages' && !text(f.name))
    if (empty.length > 0) return setTold(empty.map(f => ({ code: 'required', field: f.name, text: `“${f.title}”还没有填。` })))
    setBusy(true)
    const plan = {
      district: text('district'),
      town: text('town'),
      villages,
      account: text('account'),
      name: text('name'),
      password: text('password'),
    }
    const answer = await send('POST', paths.setUp, plan)
    setBusy(false)
    if (!answer.ok) return setTold(answer.refused)
    await client.resetQueries()
  }
  return (
    <main className="login" id="main">
      <form onSubmit={begin} noValidate>
        <p className="brand">
          <Seal size={32} />
          <b>准绳</b>
        </p>
        <h1>第一次用，先设好单位和管理员。以后都能改。</h1>
        {fields.map(f => (
          <div key={f.name}>
            <label htmlFor={f.name}>{f.title}</label>
            {f.type === 'lines' ? (
              <textarea id={f.name} name={f.name} className="in" rows={4} />
            ) : (
              <input id={f.name} name={f.name} type={f.type} className="in" placeholder={f.hint} autoComplete={f.auto} />
            )}
            {told
              .filter(t => t.field === f.name)
              .map(t => (
                <p key={t.code} className="wrong" role="alert">
                  {t.text}
                </p>
              ))}
          </div>
        ))}
        {told
          .filter(t => !fields.some(f => f.name === t.field))
          .map(t => (
            <p key={t.code} className="wrong" role="alert">
              {t.text}
            </p>
          ))}
        <button type="submit" className="btn pri lg" disabled={busy}>
          {busy ? '正在设置…' : '设好，进入案头'}
        </button>
        <p className="foot">设好以后，先在“管理”里给每个人设账号，再从台账里导入现有的 Excel，或者一件件登记。</p>
      </form>
    </main>
  )
}
