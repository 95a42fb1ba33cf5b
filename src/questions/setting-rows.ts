/**
 * @module The lengths that a unit may set itself: its promises, and limits and keeping times to which the law gives no number or which we
 * know from memory or as local practice.
 */
import type { Day } from '../base/day.ts'
import type { Register } from '../declare/register.ts'
import { findTerm, type Limit } from '../law/instrument.ts'
import { townArchivesRule } from '../law/instruments/index.ts'
import type { Setting } from '../ledger/count.ts'
import type { SettingRow } from './answers/admin.ts'

export function settingRows(registers: readonly Register[], settings: readonly Setting[], today: Day): SettingRow[] {
  const set = (id: string) => settings.filter(s => s.limit === id && s.since <= today).sort((a, b) => (a.since < b.since ? 1 : -1))[0]
  const rows = registers.flatMap(r => [
    ...Object.values(r.limits).flatMap((l): SettingRow[] => {
      if ('promise' in l) {
        const own = set(l.id)
        return [
          {
            limit: l.id,
            title: l.title,
            register: r.id,
            n: own?.n ?? l.promise.n,
            unit: own?.unit ?? l.promise.unit,
            ...(own && { since: own.since }),
          },
        ]
      }
      const laws: readonly Limit[] =
        'per' in l ? Object.values(l.among).flatMap(x => x ?? []) : 'law' in l && 'terms' in l.law ? [l.law] : []
      return laws.flatMap(law => row(law, r.id))
    }),
    ...[r.keeping ?? townArchivesRule.limits.general].flatMap(k => ('terms' in k ? row(k, r.id) : [])),
  ])
  return [...new Map(rows.map(r => [r.limit, r])).values()]

  function row(law: Limit, register: string): SettingRow[] {
    const term = findTerm(law, today)
    if (!term || (term.n !== null && (term.mark === 'text' || term.mark === 'quoted'))) return []
    const own = set(law.id)
    return [
      {
        limit: law.id,
        title: law.title,
        register,
        law: { instrument: law.instrument, title: law.source, article: term.article },
        mark: term.mark,
        n: own?.n ?? term.n,
        unit: own?.unit ?? term.unit,
        ...(own && { since: own.since }),
      },
    ]
  }
}
