/** @module An address that leads nowhere. */
import { Link } from 'react-router'
import { useFrame } from '../app/shell.tsx'
import { Notice } from '../parts/notice.tsx'

export function Component() {
  useFrame({ title: '没有这一页' })
  return (
    <main className="page" id="main">
      <Notice
        title="没有这一页"
        action={
          <Link className="btn" to="/">
            回到今日
          </Link>
        }
      >
        地址可能写错了，或者这一页已经改了名。按 / 可以找事项和台账。
      </Notice>
    </main>
  )
}
