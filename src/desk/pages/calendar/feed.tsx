/** @module The address under which one's own phone or mail program reads the calendar. */
import { useState } from 'react'
import type { FeedAnswer } from '../../../server/api.ts'
import { send } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'

export function Feed() {
  const [path, setPath] = useState<string>()
  const make = async () => {
    const made = await send<FeedAnswer>('POST', paths.feed)
    if (made.ok) setPath(made.value.path)
  }
  const end = async () => {
    const ended = await send('DELETE', paths.feed)
    if (ended.ok) setPath('')
  }
  return (
    <section className="feed">
      <h2>放进自己的日历</h2>
      <p>手机、邮箱的日历都能订阅。里面只有日期、事项和依据，没有姓名。地址只给自己用，生成新的，旧的随即失效。</p>
      <p className="ops">
        <button type="button" className="btn" onClick={make}>
          生成订阅地址
        </button>
        <button type="button" className="btn bare" onClick={end}>
          停用
        </button>
      </p>
      <p role="status">{path ? <code>{`${location.origin}${path}`}</code> : path === '' ? '已停用。' : ''}</p>
    </section>
  )
}
