/** @module Beside a form: the article of the step, what it starts and meets, what must hold. All of it from the declaration. */
import type { Day } from '../../../base/day.ts'
import { onlyWords } from '../../../declare/column.ts'
import type { Register } from '../../../declare/register.ts'
import { roles } from '../../../declare/role.ts'
import { measureOf } from '../../../ledger/now.ts'
import { catalogue } from '../../../registers/catalogue.ts'
import { LawReference } from '../../parts/law-reference.tsx'

interface Props {
  readonly register: Register
  readonly step: string
  readonly fields: { readonly [name: string]: unknown }
  readonly day: Day
}

export function AboutStep({ register, step, fields }: Props) {
  const s = register.steps[step]!
  const limits = (names: readonly string[] | undefined) =>
    (names ?? []).map(n => measureOf(register.limits[n]!, fields)?.title ?? titleOfLimit(register, n))
  const rows: readonly (readonly [string, React.ReactNode])[] = [
    ['依据', s.law && <LawReference law={s.law} />],
    ['起算', limits(s.starts).join('、')],
    ['办到', limits(s.meets).join('、')],
    ['办理', s.by.map(r => roles[r]).join('、')],
    ['同时登记', s.opens?.map(o => besides(register, o)).join('；')],
    ['批准', s.approvedBy?.map(r => roles[r]).join('、')],
    ['之后', s.to && register.states[s.to]],
  ]
  return (
    <aside className="about-step" aria-label="这一步">
      <h2>这一步</h2>
      <dl>
        {rows
          .filter(([, v]) => v)
          .map(([title, v]) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{v}</dd>
            </div>
          ))}
      </dl>
      {s.needs && s.needs.length > 0 && (
        <>
          <h2>记下时要查的</h2>
          <ul>
            {s.needs.map(g => (
              <li key={g}>{register.guards[g]!.says}</li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}

/** 服务内容为法治讲座的，记入“普法宣传”，不用再录. */
function besides(register: Register, { register: id, when }: NonNullable<Register['steps'][string]['opens']>[number]): string {
  const title = catalogue.find(c => c.id === id)?.title ?? id
  return `${when ? `${onlyWords(register, when)}的，` : ''}记入“${title}”，不用再录`
}

/** A limit that hangs on a choice not made yet is called by the choice. */
function titleOfLimit(register: Register, name: string): string {
  const limit = register.limits[name]!
  return 'per' in limit ? `按${register.fields[limit.per]!.title}定` : name
}
