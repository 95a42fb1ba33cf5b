/** @module Which year the district looks at, kept in the address; years to come are not offered. */
import { useSearchParams } from 'react-router'
import { parts } from '../../../base/day.ts'
import { useMe } from '../../app/session.tsx'
import { usualYear } from '../figures/period.ts'

export function useYear(): { readonly year: number; readonly choice: React.ReactNode } {
  const me = useMe()
  const [at, setAt] = useSearchParams()
  const asked = Number(at.get('year'))
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : usualYear(me.today)
  const [now] = parts(me.today)
  const go = (to: number) => setAt({ year: String(to) }, { replace: true })
  const choice = (
    <nav className="years" aria-label="年度">
      <button type="button" className="btn bare" onClick={() => go(year - 1)}>
        {year - 1}年
      </button>
      <b aria-current="true">{year}年</b>
      {year < now && (
        <button type="button" className="btn bare" onClick={() => go(year + 1)}>
          {year + 1}年
        </button>
      )}
    </nav>
  )
  return { year, choice }
}
