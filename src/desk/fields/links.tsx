import type { Link, Of } from '../../declare/fields.ts'
import type { SearchAnswer } from '../../server/api.ts'
import { paths } from '../api/paths.ts'
import { titleOf } from '../registers.ts'
import { SearchSelect } from './search-select.tsx'
import type { Slot } from './slot.ts'

/** Other matters, found by two characters of theirs. The register of a link travels in its value. */
export function LinksInput({ field, slot }: { readonly field: Of<'links'>; readonly slot: Slot }) {
  const links = Array.isArray(slot.value) ? (slot.value as readonly Link[]) : []
  const key = (l: Link) => `${l.register} ${l.matter}`
  return (
    <SearchSelect<SearchAnswer>
      slot={slot}
      chosen={links.map(l => ({ value: key(l), label: l.title }))}
      choose={now => {
        const linked = now.map(f => {
          const [register = '', matter = ''] = f.value.split(' ')
          return { register, matter, title: f.label }
        })
        slot.set(linked.length > 0 ? linked : undefined)
      }}
      path={q => (q.length > 1 ? paths.search(q) : null)}
      read={answer =>
        answer.rows
          .filter(r => !field.to || field.to.includes(r.register))
          .map(r => ({ value: `${r.register} ${r.matter}`, label: r.number ?? r.title }))
      }
      most={field.max ?? 200}
      placeholder={field.to ? field.to.map(titleOf).join('、') : '找事项'}
    />
  )
}
