/** @module 核对: drop one report or many, see what does not add up, and why. Nothing of what is dropped is kept. */
import { useMemo, useState } from 'react'
import type { CheckAnswer, CheckedFile } from '../../../server/api.ts'
import { send, type Told } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'
import { useFrame } from '../../app/shell.tsx'
import { CheckedText } from '../../parts/checked-text.tsx'
import { Drop } from '../../parts/drop.tsx'
import { Notice } from '../../parts/notice.tsx'
import { MarkShape, markClass } from '../../parts/state-mark.tsx'
import { Explained } from './explained.tsx'
import { Findings } from './findings.tsx'
import { type Item, itemMark, itemsOf } from './items.ts'
import { type Ledger, LedgerChoice } from './ledger-choice.tsx'
import '../../parts/filter-chip.css'
import './check.css'

export function Component() {
  const [files, setFiles] = useState<readonly CheckedFile[]>([])
  const [at, setAt] = useState(0)
  const [busy, setBusy] = useState('')
  const [told, setTold] = useState<readonly Told[]>([])
  const [ledger, setLedger] = useState<Ledger>({ unit: '', year: '' })
  useFrame({ title: '核对', rail: files.length > 0 })

  async function read(picked: readonly File[]) {
    if (picked.length === 0) return
    setTold([])
    setBusy(picked.length > 1 ? `正在看${picked.length}份` : `正在看${picked[0]!.name}`)
    const form = new FormData()
    for (const f of picked) form.append('file', f)
    if (ledger.unit) form.append('unit', ledger.unit)
    if (ledger.unit && ledger.year) form.append('year', ledger.year)
    const answer = await send<CheckAnswer>('POST', paths.check, form)
    setBusy('')
    if (!answer.ok) return setTold(answer.refused)
    setFiles(answer.value.documents)
    setAt(0)
  }

  const file = files[at]
  if (file) return <Checked key={at} files={files} at={at} go={setAt} file={file} again={() => setFiles([])} />
  return (
    <main className="page check-start" id="main">
      <header className="page-head">
        <h1>核对</h1>
      </header>
      <p className="lead">把一份报告放进来，看里面的数前后对不对得上：合计、占比、增幅、重复出现的数，还有日期、引用的法条和个人信息。</p>
      {told.map(t => (
        <Notice key={t.code + t.text} kind="error" title="没有看成">
          {t.text}
        </Notice>
      ))}
      {busy ? (
        <Notice title={`${busy}…`} />
      ) : (
        <>
          <Drop label="把报告拖到这里，或者点这里选，一份几份都行" accept=".docx,.pdf,.txt,.md,.html,.doc,.ofd" many pick={read} />
          <LedgerChoice ledger={ledger} choose={setLedger} />
        </>
      )}
      <p className="mt">Word、PDF、网页、文本都行。只在内存里看，看完不留。涉密的不要放进来。</p>
    </main>
  )
}

interface Props {
  readonly files: readonly CheckedFile[]
  readonly at: number
  readonly go: (at: number) => void
  readonly file: CheckedFile
  readonly again: () => void
}

function Checked({ files, at, go, file, again }: Props) {
  const items = useMemo(() => itemsOf(file), [file])
  const [open, setOpen] = useState<Item | undefined>(() => items.find(i => i.is === 'no'))
  const press = (item: Item) => {
    setOpen(item === open ? undefined : item)
    requestAnimationFrame(() => document.getElementById(`t-${item.id}`)?.scrollIntoView({ block: 'center' }))
  }
  const result = useMemo(
    () => URL.createObjectURL(new Blob([JSON.stringify({ documents: files }, null, 2)], { type: 'application/json' })),
    [files],
  )
  return (
    <div className="ck">
      <div className="bar">
        <div>
          <p className="crumb">核对 ／ 刚才</p>
          <h1>{file.file}</h1>
        </div>
        {files.length > 1 && (
          <fieldset className="seg" aria-label="哪一份">
            {files.map((f, i) => (
              <button key={f.file} type="button" aria-pressed={i === at} onClick={() => go(i)} title={f.file}>
                {i + 1}
              </button>
            ))}
          </fieldset>
        )}
        <div className="acts">
          <button type="button" className="btn" onClick={again}>
            换一份
          </button>
          <a className="btn" href={result} download="核对结果.json">
            下载结果
          </a>
          <button type="button" className="btn pri" onClick={() => print()}>
            打印
          </button>
        </div>
      </div>
      <Scale items={items} length={file.text.length} press={press} />
      <main className="txt" id="main">
        {file.refused ? (
          <Notice kind="error" title="这一份读不了">
            {file.refused}
          </Notice>
        ) : (
          <CheckedText text={file.text} items={items} open={open} press={press} explain={i => <Explained item={i} file={file} />} />
        )}
      </main>
      {!file.refused && <Findings file={file} items={items} open={open} press={press} />}
    </div>
  )
}

/** The whole paper as one plumb line; marks hang where they stand in the text. */
const Scale = ({
  items,
  length,
  press,
}: {
  readonly items: readonly Item[]
  readonly length: number
  readonly press: (item: Item) => void
}) => (
  <nav className="dl" aria-label="在文中的位置">
    <div className="scale">
      {items
        .filter(i => i.is !== 'ok')
        .map(i => (
          <button
            key={i.id}
            type="button"
            className={markClass(itemMark[i.is])}
            style={{ top: `${(i.start / Math.max(1, length)) * 100}%` }}
            aria-label={i.title}
            onClick={() => press(i)}
          >
            <MarkShape mark={itemMark[i.is]} size={10} />
          </button>
        ))}
    </div>
  </nav>
)
