/** @module A citation. Hover, focus or a tap says what the article is about, since when, and whether it is in force. */
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { dayInWords } from '../../declare/show.ts'
import type { Provision } from '../../law/instrument.ts'
import './law-reference.css'

/** 行政处罚法 第61条: the name is never shortened. */
export const lawText = (law: Provision): string => `${law.title} ${articleText(law)}`
/** What stands where no article asks for something and the unit does. */
export const ownRule = '本单位要求'
const articleText = (law: Provision) => (/^\d/.test(law.article) ? `第${law.article}条` : law.article)

export function LawReference({ law, short }: { readonly law: Provision; readonly short?: boolean }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <span className="law-ref" onPointerEnter={() => setOpen(true)} onPointerLeave={() => setOpen(false)}>
      <button
        type="button"
        className="law"
        aria-expanded={open}
        aria-describedby={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={e => e.key === 'Escape' && setOpen(false)}
      >
        {short ? articleText(law) : lawText(law)}
      </button>
      {open && <About law={law} id={id} />}
    </span>
  )
}

function About({ law, id }: { readonly law: Provision; readonly id: string }) {
  const { data } = useQuery({
    queryKey: [`law:${law.instrument}`],
    queryFn: async () => (await import('../../law/find.ts')).findInstrument(law.instrument) ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const about = data?.articles[law.article]
  const version = data?.versions.at(-1)
  return (
    <span className="pop law-pop" role="tooltip" id={id}>
      <b>{lawText(law)}</b>
      {about && <span className="about">{about}</span>}
      {data && (
        <span className="from">{[data.full === law.title ? '' : data.full, version && inForce(version)].filter(Boolean).join('，')}</span>
      )}
      {(data?.mark === 'memory' || data?.mark === 'local') && <span className="from">{unsure[data.mark]}</span>}
    </span>
  )
}
/** What is known only so is shown with it, and never in anybody's way. */
const unsure = { memory: '没有核对过原文，只作提醒', local: '外地或者本地的做法，只作提醒' } as const
const inForce = (v: { readonly since: string; readonly until?: string }) =>
  v.until ? `${dayInWords(v.since)}起施行，${dayInWords(v.until)}后失效` : `${dayInWords(v.since)}起施行，现行有效`
