/**
 * @module Papers on their way through the check: all together, because they are also compared with each other, and each sent and read
 * once; how far the server has come is asked beside. A lot that is too large goes one after the other. What was found before is kept
 * for comparison.
 */
import { useRef, useState } from 'react'
import { ok, type Result } from '../../../base/result.ts'
import type { CheckAnswer, CheckedFile, CheckProgress } from '../../../server/api.ts'
import { freshId, ask as question, send, type Told } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'
import type { Ledger } from './ledger-choice.tsx'

/** The largest lot that is compared at once: what one request may carry. */
const TOGETHER = 40
const LARGEST_LOT = 60 * 1024 * 1024
/** How often it is asked how far a lot has come. */
const ASK_MS = 400

export interface Progress {
  readonly done: number
  readonly of: number
  readonly name: string
}

export interface Papers {
  readonly files: readonly CheckedFile[]
  /** The result of the same file (by its name) the time before. */
  readonly before: ReadonlyMap<string, CheckedFile>
  readonly progress: Progress | undefined
  readonly told: readonly Told[]
  read(picked: readonly File[], ledger: Ledger): Promise<void>
  stop(): void
  clear(): void
}

async function ask(files: readonly File[], ledger: Ledger, run?: string) {
  const form = new FormData()
  for (const f of files) form.append('file', f)
  if (ledger.unit) form.append('unit', ledger.unit)
  if (ledger.unit && ledger.year) form.append('year', ledger.year)
  if (run) form.append('run', run)
  return await send<CheckAnswer>('POST', paths.check, form)
}

/** A lot in one request, telling how many of it are read. */
async function askTogether(files: readonly File[], ledger: Ledger, tell: (done: number) => void) {
  const run = freshId()
  const come = () =>
    void question<CheckProgress>(paths.checkProgress(run)).then(
      ({ done }) => tell(done),
      () => {},
    )
  const asking = setInterval(come, ASK_MS)
  try {
    return await ask(files, ledger, run)
  } finally {
    clearInterval(asking)
  }
}

const isOneLot = (files: readonly File[]): boolean => files.length <= TOGETHER && files.reduce((n, f) => n + f.size, 0) <= LARGEST_LOT

export function usePapers(): Papers {
  const [files, setFiles] = useState<readonly CheckedFile[]>([])
  const [before, setBefore] = useState<ReadonlyMap<string, CheckedFile>>(new Map())
  const [progress, setProgress] = useState<Progress>()
  const [told, setTold] = useState<readonly Told[]>([])
  const run = useRef(0)
  const known = () => new Map([...before, ...files.map(f => [f.file, f] as const)])

  async function read(picked: readonly File[], ledger: Ledger) {
    if (picked.length === 0) return
    const mine = ++run.current
    const tell = (done: number) => {
      if (run.current === mine) setProgress({ done, of: picked.length, name: picked[done]?.name ?? '互相对照' })
    }
    setTold([])
    tell(0)
    const checked = isOneLot(picked)
      ? await together(picked, ledger, tell)
      : await oneByOne(picked, ledger, tell, () => run.current === mine)
    if (run.current !== mine) return
    run.current++
    setProgress(undefined)
    if (!checked.ok) return setTold(checked.refused)
    setBefore(known())
    setFiles(checked.value)
  }

  return {
    files,
    before,
    progress,
    told,
    read,
    stop: () => {
      run.current++
      setProgress(undefined)
    },
    clear: () => {
      setBefore(known())
      setFiles([])
    },
  }
}

type Read = Result<readonly CheckedFile[], Told>
type Tell = (done: number) => void

async function together(picked: readonly File[], ledger: Ledger, tell: Tell): Promise<Read> {
  const answer = picked.length === 1 ? await ask(picked, ledger) : await askTogether(picked, ledger, tell)
  return answer.ok ? ok(answer.value.documents) : answer
}

/** More than one request may carry: they are not compared with each other, and one that breaks stops nobody. */
async function oneByOne(picked: readonly File[], ledger: Ledger, tell: Tell, goesOn: () => boolean): Promise<Read> {
  const checked: CheckedFile[] = []
  for (const [done, file] of picked.entries()) {
    if (!goesOn()) break
    tell(done)
    const answer = await ask([file], ledger)
    if (!answer.ok && picked.length === 1) return answer
    checked.push(...(answer.ok ? answer.value.documents : [refused(file.name, answer.refused)]))
  }
  return ok(checked)
}

const refused = (file: string, told: readonly Told[]): CheckedFile => ({
  file,
  text: '',
  relations: [],
  findings: [],
  refused: told.map(t => t.text).join(''),
})
