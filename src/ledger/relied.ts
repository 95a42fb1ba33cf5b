/** @module Whom a step names from a roster because the law asks that they stand on it. Whether they did is another matter's story: who asks the books says. */
import type { Day } from '../base/day.ts'
import { type Member, rosterFields } from '../declare/fields.ts'
import type { Register } from '../declare/register.ts'
import type { Provision } from '../law/instrument.ts'
import type { Entry } from './entry.ts'
import { askedOn } from './judge.ts'

export interface Relied {
  readonly n: number
  readonly day: Day
  /** What the register calls them: 执法人员. */
  readonly title: string
  /** The stock figure that must count them: `officer.certified`. */
  readonly roster: string
  readonly members: readonly Member[]
  readonly law: Provision
}

/** Of every entry, the people (or items) that its article asks to be on their roster on its day. */
export const reliedOn = (register: Register, taken: readonly Entry[]): Relied[] => {
  const fields = rosterFields(register.fields)
  return taken.flatMap(({ n, day, data }) =>
    fields.flatMap(([name, field]): Relied[] => {
      const rule = askedOn(field, day)
      const members = data[name] as readonly Member[] | undefined
      if (field.others || !rule?.law || rule.warns || !members?.length) return []
      return [{ n, day, title: field.title, roster: field.roster, members, law: rule.law }]
    }),
  )
}
