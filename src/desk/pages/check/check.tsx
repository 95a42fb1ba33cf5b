/** @module 核对: drop one report or many, see what does not add up, and why. Nothing of what is dropped is kept. */
import { useMemo, useRef, useState } from 'react'
import type { CheckedFile } from '../../../server/api.ts'
import { useFrame } from '../../app/shell.tsx'
import { CheckedText } from '../../parts/checked-text.tsx'
import { Drop } from '../../parts/drop.tsx'
import { Notice } from '../../parts/notice.tsx'
import { MarkShape, markClass } from '../../parts/state-mark.tsx'
import { Explained } from './explained.tsx'
import { Findings } from './findings.tsx'
import { type Item, itemMark, itemsOf } from './items.ts'
import { type Ledger, LedgerChoice } from './ledger-choice.tsx'
import { Explanations, useMuted } from './mute.tsx'
import { since } from './since.ts'
import { type Papers, type Progress, usePapers } from './use-papers.ts'
import '../../parts/filter-chip.css'
import './check.css'

const ACCEPT = '.docx,.pdf,.txt,.md,.html,.doc,.wps,.ofd'

export function Component() {
  const papers = usePapers()
  const { files, progress } = papers
  const [at, setAt] = useState(0)
  const [ledger, setLedger] = useState<Ledger>({ unit: '', year: '' })
  useFrame({ title: '核对', rail: files.length > 0 && !progress })

  const read = (picked: readonly File[]) => {
    setAt(0)
    void papers.read(picked, ledger)
  }
  const file = files[at]
  if (file && !progress) return <Checked key={`${at} ${file.file}`} papers={papers} at={at} go={setAt} file={file} again={read} />
  return (
    <main className="page check-start" id="main">
      <header className="page-head">
        <h1>核对</h1>
      </header>
      <p className="lead">把一份报告放进来，看里面的数前后对不对得上：合计、占比、增幅、重复出现的数，还有日期、引用的法条和个人信息。</p>
      {papers.told.map(t => (
        <Notice key={t.code + t.text} kind="error" title="没有看成">
          {t.text}
        </Notice>
      ))}
      {progress ? (
        <Underway {...progress} stop={papers.stop} />
      ) : (
        <>
          <Drop label="把报告拖到这里，或者点这里选，一份几份都行" accept={ACCEPT} many pick={read} />
          <LedgerChoice ledger={ledger} choose={setLedger} />
        </>
      )}
      <p className="mt">Word、PDF、网页、文本都行。只在内存里看，看完不留。涉密的不要放进来。</p>
    </main>
  )
}

/** How far it has come; it can be stopped. */
const Underway = ({ done, of, name, stop }: Progress & { readonly stop: () => void }) => (
  <section className="underway" aria-label="正在核对">
    <p role="status">{of > 1 ? `正在看${name}，看完${done}份，共${of}份` : `正在看${name}…`}</p>
    <progress value={done} max={of} aria-label="看完的份数" />
    <button type="button" className="btn" onClick={stop}>
      停下
    </button>
  </section>
)

interface Props {
  readonly papers: Papers
  readonly at: number
  readonly go: (at: number) => void
  readonly file: CheckedFile
  readonly again: (picked: readonly File[]) => void
}

function Checked({ papers, at, go, file, again }: Props) {
  const { files } = papers
  const reasons = useMuted()
  const all = useMemo(() => itemsOf(file), [file])
  const items = all.filter(i => i.is === 'ok' || !reasons.has(i.identity))
  const earlier = papers.before.get(file.file)
  const changed = useMemo(() => earlier && since(itemsOf(earlier), all), [earlier, all])
  const [chosen, setChosen] = useState<string | null>(() => all.find(i => i.is === 'no')?.id ?? null)
  const open = items.find(i => i.id === chosen)
  const press = (item: Item) => {
    setChosen(item === open ? null : item.id)
    requestAnimationFrame(() => placeOf(item, items)?.scrollIntoView({ block: 'center' }))
  }
  const result = useMemo(
    () => URL.createObjectURL(new Blob([JSON.stringify({ documents: files }, null, 2)], { type: 'application/json' })),
    [files],
  )
  return (
    <div className="ck">
      <section className="bar" aria-label="这一份">
        <div>
          <p className="crumb">核对 ／ 刚才</p>
          <h1>{file.file}</h1>
        </div>
        {files.length > 1 && (
          <label className="which">
            哪一份
            <select className="in" value={at} onChange={e => go(Number(e.target.value))}>
              {files.map((f, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
                <option key={i} value={i}>
                  {`${i + 1}／${files.length} ${f.file} ${said(f)}`}
                </option>
              ))}
            </select>
          </label>
        )}
        <div className="acts">
          <button type="button" className="btn" onClick={papers.clear}>
            换一份
          </button>
          <Again pick={again} />
          <a className="btn" href={result} download="核对结果.json">
            下载结果
          </a>
          <button type="button" className="btn pri" onClick={() => print()}>
            打印
          </button>
        </div>
      </section>
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
      {!file.refused && (
        <Findings file={file} items={items} open={open} press={press} since={changed}>
          <Explanations items={all.filter(i => !items.includes(i))} reasons={reasons} />
        </Findings>
      )}
    </div>
  )
}

/** Where it stands; of several that begin at one figure only the gravest is marked. */
const placeOf = (item: Item, items: readonly Item[]): HTMLElement | null =>
  [item, ...items.filter(i => i.start === item.start)].map(i => document.getElementById(`t-${i.id}`)).find(e => e !== null) ?? null

const said = (f: CheckedFile): string => {
  const fails = f.relations.filter(r => r.verdict === 'fails').length
  const errors = f.findings.filter(x => x.severity === 'error').length
  return f.refused ? '读不了' : `${fails > 0 ? `${fails}处矛盾` : '没有矛盾'}${errors > 0 ? `，${errors}处应改` : ''}`
}

/** The edited file once more: what was found this time is kept for comparison. */
function Again({ pick }: { readonly pick: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="btn" onClick={() => input.current?.click()}>
        改好了再核对
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPT}
        aria-label="改好的文件"
        onChange={e => pick([...(e.target.files ?? [])])}
      />
    </>
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
