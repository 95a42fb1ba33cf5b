/** @module Find: registers and pages by name or pinyin, matters by any two characters. Opens with `/`. */
import { useDeferredValue, useState } from 'react'
import { useNavigate } from 'react-router'
import type { SearchAnswer } from '../../server/api.ts'
import { paths } from '../api/paths.ts'
import { useMaybe } from '../api/use.ts'
import { type Choice, Picker } from '../parts/picker.tsx'
import { findRegisters, titleOf } from '../registers.ts'
import { useMe } from './session.tsx'

export function Finder({ close }: { readonly close: () => void }) {
  const me = useMe()
  const go = useNavigate()
  const [typed, setTyped] = useState('')
  const asked = useDeferredValue(typed.trim())
  const { data } = useMaybe<SearchAnswer>(asked.length > 1 ? paths.search(asked) : null)
  // Each by the page that it leads to.
  const hits: readonly Choice[] = [
    ...findRegisters(typed, me.registers).map(r => ({ key: `/registers/${r.id}`, title: r.title, about: '台账' })),
    ...(asked.length > 1 ? (data?.rows ?? []) : []).map(r => ({
      key: `/matters/${r.matter}`,
      title: r.title,
      about: [titleOf(r.register), r.number, r.stateTitle].filter(Boolean).join(' · '),
    })),
  ]
  const found = hits.length > 0 || asked.length < 2 || !data
  return (
    <Picker
      title="查找"
      label="找事项、台账"
      placeholder="事由、当事人、村名，或拼音首字母"
      typed={typed}
      type={setTyped}
      choices={hits}
      take={hit => {
        close()
        go(hit.key)
      }}
      close={close}
      none={found ? undefined : `没有找到“${asked}”。换两个字试试，或者去台账里按条件找。`}
    />
  )
}
