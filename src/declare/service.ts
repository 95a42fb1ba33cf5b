/**
 * @module Service of documents: a step that records that a paper reached its addressee says where the proof of it lies, and what lacks
 * a proof is a gap of every such register, declared here once. A limit that runs from service runs from a day that somebody can show.
 */
import type { Day } from '../base/day.ts'
import type { Provision } from '../law/instrument.ts'
import { files, text } from './fields.ts'

/** The step serves a document. Any one of these fields proves it: the receipt as a file, or what was written of another way of service. */
export interface Service<Name> {
  readonly proof: readonly Name[]
  /** The article that asks for a receipt; without, the unit's own rule. */
  readonly law?: Provision
}

/** The proof of one service: 送达回证, or of other ways their number or address. */
export const proofOfService = {
  proof: files('送达回证', { also: ['回证'] }),
  proofNo: text('送达凭据', { max: 200, help: '没有送达回证的写邮件号、公告网址或者电子送达确认编号', also: ['邮件号', '送达凭证'] }),
} as const

interface Serving {
  readonly title: string
  readonly serves?: Service<string>
}
interface Served {
  readonly taken: { readonly [step: string]: Day | undefined }
  readonly fields: { readonly [name: string]: unknown }
}

const says = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '')

/** From the day after a service, that nothing proves it. */
export const serviceGaps = (steps: { readonly [step: string]: Serving }) =>
  Object.fromEntries(
    Object.entries(steps).flatMap(([step, { title, serves }]) =>
      serves
        ? [
            [
              `${step}Unproven`,
              {
                title: `“${title}”没有送达回证或者其他送达凭据`,
                ...(serves.law && { law: serves.law }),
                when: (m: Served, today: Day) => (m.taken[step] ?? today) < today && !serves.proof.some(f => says(m.fields[f])),
              },
            ],
          ]
        : [],
    ),
  )
