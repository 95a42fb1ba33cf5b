/** @module 关联事项: this matter and another, each shown on the other's page. */
import { useState } from 'react'
import { kernelSteps } from '../../../declare/kernel.ts'
import type { MatterView, SearchAnswer } from '../../../server/api.ts'
import { paths } from '../../api/paths.ts'
import type { Found } from '../../fields/search-select.tsx'
import { SearchSelect } from '../../fields/search-select.tsx'
import { titleOf } from '../../registers.ts'
import { FieldRow } from '../record/field-row.tsx'
import { blank, Frame, useWriting } from './frame.tsx'

const foundOf = (value: unknown): readonly Found[] => (Array.isArray(value) ? value : [])

export function LinkTo({ view }: { readonly view: MatterView }) {
  const writing = useWriting(view, 'link')
  const [other, setOther] = useState<unknown>()
  const chosen = foundOf(other)
  const told = writing.told.filter(t => t.field === 'matter')
  const known = new Set([view.row.matter, ...view.links.filter(l => !l.back).map(l => l.matter)])
  const submit = () => {
    const [register = '', matter = ''] = chosen[0]?.value.split(' ') ?? []
    return writing.write({ register, matter, title: chosen[0]?.label ?? '' }, [chosen.length === 0 && blank('matter', '哪一件')])
  }
  return (
    <Frame
      view={view}
      title={kernelSteps.link}
      about="连起来以后，两件的“关联”里都有对方。看不到对方的人，也看不到这条关联。"
      verb="关联"
      writing={writing}
      submit={submit}
      asks={['matter']}
    >
      <FieldRow
        name="matter"
        title="哪一件"
        must
        help="写标题、文号里的两个字以上，或者当事人的全名。"
        told={told}
        value={other}
        set={setOther}
      >
        {slot => (
          <SearchSelect<SearchAnswer>
            slot={slot}
            chosen={chosen}
            choose={now => slot.set(now.length > 0 ? now : undefined)}
            path={q => (q.length > 1 ? paths.search(q) : null)}
            read={answer =>
              answer.rows
                .filter(r => !known.has(r.matter))
                .map(r => ({
                  value: `${r.register} ${r.matter}`,
                  label: r.title,
                  about: [titleOf(r.register), r.number, r.stateTitle].filter(Boolean).join(' · '),
                }))
            }
            most={1}
            placeholder="找事项"
          />
        )}
      </FieldRow>
    </Frame>
  )
}
