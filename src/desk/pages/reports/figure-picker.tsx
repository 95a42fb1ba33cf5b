/** @module Choosing a figure by a few characters of its name. */
import { useState } from 'react'
import type { FigureRow } from '../../../server/api.ts'
import { Picker } from '../../parts/picker.tsx'
import { titleOf } from '../../registers.ts'

interface Props {
  readonly figures: readonly FigureRow[]
  readonly pick: (figure: FigureRow) => void
  readonly close: () => void
}
const most = 40

export function FigurePicker({ figures, pick, close }: Props) {
  const [typed, setTyped] = useState('')
  const found = figures.filter(f => f.title.includes(typed.trim()) || titleOf(f.register).includes(typed.trim()))
  return (
    <Picker
      title="插入数字"
      label="找数字"
      placeholder="受理、调解成功、立案…"
      typed={typed}
      type={setTyped}
      choices={found.slice(0, most).map(f => ({
        key: f.id,
        title: `${f.title} ${f.text}${f.unit === '%' ? '' : f.unit}`,
        about: titleOf(f.register),
        figure: f,
      }))}
      take={choice => pick(choice.figure)}
      close={close}
    />
  )
}
