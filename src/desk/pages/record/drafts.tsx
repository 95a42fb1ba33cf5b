/** @module 文书草稿: the papers of a step as they will be, from what is typed so far; to be read, printed or taken as files before it is recorded. */
import { useRef, useState } from 'react'
import type { PaperDraft, RecordBody } from '../../../server/api.ts'
import { download, send, type Told } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Refusals } from '../../parts/refusals.tsx'
import './drafts.css'

interface Props {
  readonly matter: string
  /** What would be recorded now; undefined while the form holds something that no paper can be made of. */
  readonly body: () => RecordBody | undefined
  /** Told at the fields of the form. */
  readonly tell: (told: readonly Told[]) => void
}

export function Drafts({ matter, body, tell }: Props) {
  const [shown, setShown] = useState<{ readonly of: RecordBody; readonly drafts: readonly PaperDraft[] } | null>(null)
  const [busy, setBusy] = useState(false)
  async function look() {
    const of = body()
    if (!of || busy) return
    setBusy(true)
    const answer = await send<readonly PaperDraft[]>('POST', paths.drafts(matter), of)
    setBusy(false)
    if (answer.ok) setShown({ of, drafts: answer.value })
    else tell(answer.refused)
  }
  return (
    <>
      <button type="button" className="btn" disabled={busy} onClick={look}>
        {busy ? '正在写…' : '看文书草稿'}
      </button>
      {shown && <Shown matter={matter} of={shown.of} drafts={shown.drafts} close={() => setShown(null)} />}
    </>
  )
}

interface ShownProps {
  readonly matter: string
  readonly of: RecordBody
  readonly drafts: readonly PaperDraft[]
  readonly close: () => void
}

function Shown({ matter, of, drafts, close }: ShownProps) {
  const [at, setAt] = useState(0)
  const [told, setTold] = useState<readonly Told[]>([])
  const page = useRef<HTMLIFrameElement>(null)
  const draft = drafts[at]
  const take = async (as: 'docx' | 'pdf') => draft && setTold(await download(paths.draft(matter, draft.id, as), of))
  return (
    <Dialog label="文书草稿" className="drafts" close={close}>
      <header>
        <h2>{draft ? draft.title.replaceAll('\n', '') : '文书草稿'}</h2>
        {drafts.length > 1 && (
          <nav className="seg" aria-label="哪一份">
            {drafts.map((d, i) => (
              <button key={d.id} type="button" aria-pressed={i === at} onClick={() => setAt(i)}>
                {d.title.replaceAll('\n', '')}
              </button>
            ))}
          </nav>
        )}
        <p className="muted">
          {draft ? '照现在填的写成，空着的留了空。没有登记，也不占编号；正式的在登记以后出。' : '照现在填的，这一步不出文书。'}
        </p>
      </header>
      {/* Our own page, and no script runs in it. */}
      {draft && <iframe ref={page} title={draft.title} srcDoc={draft.page} sandbox="allow-same-origin allow-modals" />}
      <Refusals told={told} />
      <p className="do">
        {draft && (
          <>
            <button type="button" className="btn pri" onClick={() => page.current?.contentWindow?.print()}>
              打印
            </button>
            <button type="button" className="btn" onClick={() => take('docx')}>
              下载 docx
            </button>
            <button type="button" className="btn" onClick={() => take('pdf')}>
              下载 pdf
            </button>
          </>
        )}
        <button type="button" className="btn" onClick={close}>
          关上
        </button>
      </p>
    </Dialog>
  )
}
