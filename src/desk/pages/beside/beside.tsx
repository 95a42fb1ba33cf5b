/** @module The forms beside a register's steps, one file each; a form that is missing here does not compile. */
import type { ReactElement } from 'react'
import { Link } from 'react-router'
import { kernelSteps } from '../../../declare/kernel.ts'
import type { Register } from '../../../declare/register.ts'
import type { Beside, MatterView } from '../../../server/api.ts'
import { More } from '../../parts/more.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Assign } from './assign.tsx'
import { Erase } from './erase.tsx'
import { LinkTo } from './link.tsx'
import { Narrow } from './narrow.tsx'
import { Platform } from './platform.tsx'

interface Props {
  readonly view: MatterView
  readonly register: Register
}
interface Row {
  /** What it is for, in a few plain words. */
  readonly about: string
  readonly form: (p: Props) => ReactElement
}

const rows = {
  assign: { about: '交给谁承办，请谁协办', form: p => <Assign {...p} /> },
  link: { about: '和另一件连起来，两边都看得到', form: p => <LinkTo {...p} /> },
  platform: { about: '上级平台给这一件的编号', form: p => <Platform {...p} /> },
  narrow: { about: '只让名单里的人看到，或者解除', form: p => <Narrow {...p} /> },
  erase: { about: '保存期满或者当事人要求，删了不能恢复', form: p => <Erase {...p} /> },
} satisfies Record<Beside, Row>

export const isBeside = (step: string): step is Beside => Object.hasOwn(rows, step)

/** The form of a step of the kernel; nothing is offered that its reader may not do. */
export function BesideForm({ step, ...p }: Props & { readonly step: Beside }) {
  const { matter } = p.view.row
  if (p.view.besides.may.includes(step)) return rows[step].form(p)
  return (
    <main className="page" id="main">
      <Notice
        kind="locked"
        title="这里由别的岗位办理"
        action={
          <Link className="btn" to={`/matters/${matter}`}>
            回到这一件
          </Link>
        }
      >
        您的岗位不能办“{kernelSteps[step]}”，或者这一件已经不用办。
      </Notice>
    </main>
  )
}

/** 更多: what this reader may do to the matter itself. */
export const Besides = ({ view }: { readonly view: MatterView }) =>
  view.besides.may.length === 0 ? null : (
    <More>
      {view.besides.may.map(b => (
        <li key={b}>
          <Link to={`/matters/${view.row.matter}/${b}`}>
            {kernelSteps[b]}
            <small>{rows[b].about}</small>
          </Link>
        </li>
      ))}
    </More>
  )
