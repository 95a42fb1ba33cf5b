/** @module An address that leads nowhere. */
import { Link } from 'react-router'
import { useFrame } from '../app/shell.tsx'
import { Notice } from '../parts/notice.tsx'

export function Component() {
  const { find } = useFrame({ title: '没有这一页' })
  return (
    <main className="page" id="main">
      <Notice
        title="没有这一页"
        action={
          <>
            <Link className="btn" to="/">
              回到今日
            </Link>{' '}
            <button type="button" className="btn" onClick={find}>
              找事项、台账
            </button>
          </>
        }
      >
        地址可能写错了，或者这一页已经改了名。
      </Notice>
    </main>
  )
}
