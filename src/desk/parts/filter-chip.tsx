/** @module A condition that narrows a list: its name in grey, its value in ink, × takes it away. */
import { Icon } from './icon.tsx'
import './filter-chip.css'

export const FilterChip = ({ name, value, remove }: { readonly name: string; readonly value: string; readonly remove: () => void }) => (
  <span className="chip">
    <span>{name}</span>
    <b>{value}</b>
    <button type="button" aria-label={`去掉条件${name}`} onClick={remove}>
      <Icon name="close" />
    </button>
  </span>
)
