/**
 * @module Papers on their way through the check: one after the other, so that thirty show progress and one that breaks stops nobody;
 * then, where there are several, all together, because they are also compared with each other. What was found before is kept for comparison.
 */
import { useRef, useState } from 'react'
import type { CheckAnswer, CheckedFile } from '../../../server/api.ts'
import { send, type Told } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'
import type { Ledger } from './ledger-choice.tsx'

/** The largest lot that is compared at once: what one request may carry. */
const TOGETHER = 40
const LARGEST_LOT = 60 * 1024 * 1024

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

async function ask(files: readonly File[], ledger: Ledger) {
  const form = new FormData()
  for (const f of files) form.append('file', f)
  if (ledger.unit) form.append('unit', ledger.unit)
  if (ledger.unit && ledger.year) form.append('year', ledger.year)
  return await send<CheckAnswer>('POST', paths.check, form)
}

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
    setTold([])
    const checked: CheckedFile[] = []
    for (const [done, file] of picked.entries()) {
      setProgress({ done, of: picked.length, name: file.name })
      const answer = await ask([file], ledger)
      if (run.current !== mine) return
      if (!answer.ok && picked.length === 1) {
        setProgress(undefined)
        return setTold(answer.refused)
      }
      checked.push(...(answer.ok ? answer.value.documents : [refused(file.name, answer.refused)]))
    }
    const size = picked.reduce((n, f) => n + f.size, 0)
    if (picked.length > 1 && picked.length <= TOGETHER && size <= LARGEST_LOT) {
      setProgress({ done: picked.length, of: picked.length, name: '互相对照' })
      const all = await ask(picked, ledger)
      if (run.current !== mine) return
      if (all.ok) checked.splice(0, checked.length, ...all.value.documents)
    }
    setProgress(undefined)
    setBefore(known())
    setFiles(checked)
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

const refused = (file: string, told: readonly Told[]): CheckedFile => ({
  file,
  text: '',
  relations: [],
  findings: [],
  refused: told.map(t => t.text).join(''),
})
