/** @module Find: registers and pages by name or pinyin, matters by any two characters. Opens with `/`. */
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { SearchAnswer } from '../../server/api.ts'
import { paths } from '../api/paths.ts'
import { useMaybe } from '../api/use.ts'
import { Dialog } from '../parts/dialog.tsx'
import { findRegisters, titleOf } from '../registers.ts'
import { useMe } from './session.tsx'
import './finder.css'

interface Hit {
  readonly to: string
  readonly title: string
  readonly about: string
}

export function Finder({ close }: { readonly close: () => void }) {
  const me = useMe()
  const go = useNavigate()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const asked = useDeferredValue(typed.trim())
  const { data } = useMaybe<SearchAnswer>(asked.length > 1 ? paths.search(asked) : null)
  const list = useRef<HTMLUListElement>(null)
  const hits: readonly Hit[] = [
    ...findRegisters(typed, me.registers).map(r => ({ to: `/registers/${r.id}`, title: r.title, about: '台账' })),
    ...(asked.length > 1 ? (data?.rows ?? []) : []).map(r => ({
      to: `/matters/${r.matter}`,
      title: r.title,
      about: [titleOf(r.register), r.number, r.stateTitle].filter(Boolean).join(' · '),
    })),
  ]
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at])
  const open = (hit: Hit | undefined) => {
    if (!hit) return
    close()
    go(hit.to)
  }
  return (
    <Dialog label="查找" close={close} className="finder">
      <input
        className="in"
        type="search"
        aria-label="找事项、台账"
        placeholder="事由、当事人、村名，或拼音首字母"
        value={typed}
        autoFocus
        onChange={e => {
          setTyped(e.target.value)
          setAt(0)
        }}
        onKeyDown={e => {
          if (e.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1))
          else if (e.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
          else if (e.key === 'Enter') open(hits[at])
          else return
          e.preventDefault()
        }}
      />
      <ul ref={list}>
        {hits.map((h, i) => (
          <li key={h.to} className={i === at ? 'on' : ''}>
            <button type="button" onClick={() => open(h)}>
              <b>{h.title}</b>
              <span>{h.about}</span>
            </button>
          </li>
        ))}
      </ul>
      {asked.length > 1 && data && hits.length === 0 && <p className="none">没有找到“{asked}”。换两个字试试，或者去台账里按条件找。</p>}
    </Dialog>
  )
}
