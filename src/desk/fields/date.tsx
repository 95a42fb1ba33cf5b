import { useState } from 'react'
import { type Day, isDay, plusDays } from '../../base/day.ts'
import { DayWord } from '../parts/day-word.tsx'
import { typedDay } from '../words.ts'
import { usePlace } from './place.tsx'
import { marks, type Slot } from './slot.ts'

interface Props {
  readonly slot: Slot
  /** The day something happened: without a year it is never one that lies ahead. */
  readonly past?: boolean
  /** Offer today and the two days before. */
  readonly recent?: boolean
}

/** A day in any spelling: 2024.3.5, 3月5日, 昨天. It says at once which day it understood. */
export function DateInput({ slot, past, recent }: Props) {
  const { today } = usePlace()
  const value = typeof slot.value === 'string' ? slot.value : ''
  const [typed, setTyped] = useState(value)
  const write = (text: string) => {
    setTyped(text)
    slot.set(text.trim() === '' ? undefined : (typedDay(text, today, !past) ?? text))
  }
  const near = [today, plusDays(today, -1), plusDays(today, -2)] as const
  return (
    <span className="date">
      {recent && (
        <span className="ops">
          {near.map((d, i) => (
            <button key={d} type="button" aria-pressed={value === d} onClick={() => write(d)}>
              {['今天', '昨天', '前天'][i]}
            </button>
          ))}
        </span>
      )}
      <input
        className="in"
        {...marks(slot)}
        value={typed}
        placeholder="2024.3.5 或 3月5日"
        autoComplete="off"
        onChange={e => write(e.target.value)}
      />
      <span className="said">{isDay(value) && <DayWord day={value as Day} today={today} />}</span>
    </span>
  )
}
