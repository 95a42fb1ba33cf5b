/**
 * @module The script of the public check page. A file goes from the disk to a worker and its result to a frame without scripts;
 * nothing is sent anywhere, and the page's policy (`connect-src 'none'`) would stop it.
 */
import { type CheckedDocument, checkPage, tally } from '../../check/page.ts'
import type { Ask, Told } from './worker.ts'

const part = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T
const input = part<HTMLInputElement>('files')
const drop = part('drop')
const status = part('status')
const list = part<HTMLOListElement>('list')
const result = part('result')
const frame = part<HTMLIFrameElement>('frame')
const save = part<HTMLAnchorElement>('save')

/** A paper of ten pages takes a moment; one that takes longer than this breaks its reader. */
const PATIENCE = 120_000
const MEGABYTE = 1024 * 1024
const LARGEST = 60 * MEGABYTE

let worker = start()
let asked = 0
let queue: Promise<void> = Promise.resolve()

function start(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}

/** One file through the worker; a worker that broke or hangs is replaced. */
function run(file: string, bytes: ArrayBuffer): Promise<Told> {
  const id = ++asked
  return new Promise(resolve => {
    const end = (told: Told) => {
      clearTimeout(timer)
      worker.onmessage = null
      worker.onerror = null
      resolve(told)
    }
    const broken = () => {
      worker.terminate()
      worker = start()
      end({ id, refused: '这份文件没有读成，可能已经损坏，或者浏览器太旧。' })
    }
    const timer = setTimeout(broken, PATIENCE)
    worker.onmessage = (event: MessageEvent<Told>) => event.data.id === id && end(event.data)
    worker.onerror = broken
    worker.postMessage({ id, file, bytes } satisfies Ask, [bytes])
  })
}

const made = (tag: string, cls: string, text: string): HTMLElement => {
  const element = document.createElement(tag)
  element.className = cls
  element.textContent = text
  return element
}

/** A line of the list: the name, and the verdict when it is there. */
function lineOf(name: string): { line: HTMLLIElement; button: HTMLButtonElement; verdict: HTMLElement } {
  const line = document.createElement('li')
  const button = document.createElement('button')
  const verdict = made('span', 'verdict', '等着')
  button.type = 'button'
  button.disabled = true
  button.append(made('b', '', name), verdict)
  line.append(button)
  list.append(line)
  return { line, button, verdict }
}

function show(checked: CheckedDocument, button: HTMLButtonElement): void {
  for (const other of list.querySelectorAll('button')) other.removeAttribute('aria-current')
  button.setAttribute('aria-current', 'true')
  const page = checkPage([checked])
  URL.revokeObjectURL(save.href)
  save.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }))
  // A page of its own, so that its links to places in the text stay inside it.
  frame.src = save.href
  frame.title = `${checked.file}的核对结果`
  save.download = `核对-${checked.file.replace(/\.[^.]*$/, '')}.html`
  result.hidden = false
}

async function one(file: File, first: boolean): Promise<void> {
  const { button, verdict } = lineOf(file.name)
  if (file.size > LARGEST) {
    verdict.textContent = `超过${LARGEST / MEGABYTE}兆，没有读`
    return
  }
  verdict.textContent = '正在看'
  const told = await run(file.name, await file.arrayBuffer())
  if ('refused' in told) {
    verdict.textContent = told.refused
    return
  }
  const { checked } = told
  const { fails, undecided, holds } = tally(checked.relations)
  // A secret marking or an article that is not there is no contradiction, and no green light either.
  const errors = checked.findings.filter(f => f.severity === 'error').length
  verdict.textContent = `${fails > 0 ? `${fails}处矛盾` : '没有矛盾'}${errors > 0 ? `，${errors}处应改` : ''}`
  verdict.className = fails + errors > 0 ? 'verdict no' : 'verdict ok'
  verdict.title = `相符${holds}，不能判断${undecided}，提示${checked.findings.length}`
  button.disabled = false
  button.addEventListener('click', () => {
    show(checked, button)
    frame.focus()
  })
  if (first || result.hidden) show(checked, button)
}

/** Files are read one after the other, so that thirty need no more memory than one. */
function take(files: readonly File[]): void {
  if (files.length === 0) return
  queue = queue.then(async () => {
    for (const [n, file] of files.entries()) {
      status.textContent = files.length > 1 ? `正在看第${n + 1}份，共${files.length}份` : `正在看${file.name}`
      await one(file, n === 0)
    }
    status.textContent = files.length > 1 ? `${files.length}份都看完了` : '看完了'
  })
}

input.addEventListener('change', () => {
  take([...(input.files ?? [])])
  input.value = ''
})
for (const kind of ['dragover', 'dragenter'] as const)
  drop.addEventListener(kind, event => {
    event.preventDefault()
    drop.classList.add('over')
  })
drop.addEventListener('dragleave', () => drop.classList.remove('over'))
drop.addEventListener('drop', event => {
  event.preventDefault()
  drop.classList.remove('over')
  take([...(event.dataTransfer?.files ?? [])])
})
document.documentElement.classList.add('ready')
