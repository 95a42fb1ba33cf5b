import { useState } from 'react'
import { isDay } from '../../base/day.ts'
import { typedDay } from '../words.ts'
import { usePlace } from './place.tsx'
import { marks, type Slot } from './slot.ts'

/** A day and the time of day, to the minute, as China writes it. */
export function TimeInput({ slot }: { readonly slot: Slot }) {
  const { today } = usePlace()
  const value = typeof slot.value === 'string' ? slot.value : ''
  const [day, setDay] = useState(value.slice(0, 10))
  const [hour, setHour] = useState(value.slice(11, 16))
  const write = (d: string, h: string) => {
    setDay(d)
    setHour(h)
    const known = typedDay(d, today, true) ?? (isDay(d) ? d : null)
    slot.set(d === '' && h === '' ? undefined : known && /^\d\d:\d\d$/.test(h) ? `${known}T${h}+08:00` : `${d} ${h}`)
  }
  return (
    <span className="time">
      <input className="in" {...marks(slot)} value={day} placeholder="2024.3.5" onChange={e => write(e.target.value, hour)} />
      <input className="in" type="time" aria-label="几时几分" value={hour} onChange={e => write(day, e.target.value)} />
    </span>
  )
}
