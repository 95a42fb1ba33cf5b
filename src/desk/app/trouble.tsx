/** @module A page that could not be shown: what happened and what to do, in a clerk's words. */
import { Component, type ReactNode } from 'react'
import { Refused } from '../api/client.ts'
import { Notice } from '../parts/notice.tsx'

export function Trouble({ error }: { readonly error: unknown }) {
  const again = (
    <button type="button" className="btn" onClick={() => location.reload()}>
      再试一次
    </button>
  )
  const home = (
    <a className="btn" href={import.meta.env.BASE_URL}>
      回到今日
    </a>
  )
  const text = error instanceof Refused ? error.message : '程序出错了。您可以再试一次，或者告诉管理员。'
  const is = (code: string) => error instanceof Refused && error.is(code)
  return (
    <main className="page" id="main">
      {is('offline') ? (
        <Notice kind="offline" title="没有网络" action={again}>
          连上后再看。已经填的内容还在。
        </Notice>
      ) : is('not-found') ? (
        <Notice title="没有找到" action={home}>
          {text}
        </Notice>
      ) : is('not-allowed') ? (
        <Notice kind="locked" title="您看不到这一页" action={home}>
          {text}
        </Notice>
      ) : (
        <Notice kind="error" title="没有打开" action={again}>
          {text}
        </Notice>
      )}
    </main>
  )
}

/** Catches what a page threw; a new place (`at`) starts anew. */
export class TroubleBoundary extends Component<{ readonly at: string; readonly children: ReactNode }, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null }
  static getDerivedStateFromError(error: unknown) {
    return { error }
  }
  override componentDidUpdate(before: { readonly at: string }) {
    if (before.at !== this.props.at && this.state.error !== null) this.setState({ error: null })
  }
  override render() {
    return this.state.error !== null ? <Trouble error={this.state.error} /> : this.props.children
  }
}
