/** @module The worker of the public check: reads one file and checks it, in the visitor's browser. Each kind of file loads its reader when first met. */
import { check } from '../../check/check.ts'
import type { CheckedDocument } from '../../check/page.ts'
import { worded } from '../../declare/wording.ts'
import { readDocument } from '../../documents/readers/index.ts'

export interface Ask {
  readonly id: number
  readonly file: string
  readonly bytes: ArrayBuffer
}
export type Told = { readonly id: number; readonly checked: CheckedDocument } | { readonly id: number; readonly refused: string }

/** What a worker needs of its scope; the page's types know only windows. */
interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<Ask>) => void): void
  postMessage(told: Told): void
}
const scope = globalThis as unknown as Scope

async function told({ id, file, bytes }: Ask): Promise<Told> {
  const read = await readDocument(new Uint8Array(bytes), file)
  if (!read.ok) return { id, refused: read.refused.map(worded).join('') }
  return { id, checked: { file, ...read.value, ...check(read.value) } }
}

scope.addEventListener('message', event => {
  told(event.data).then(
    answer => scope.postMessage(answer),
    () => scope.postMessage({ id: event.data.id, refused: '这份文件没有读成，可能已经损坏。' }),
  )
})
