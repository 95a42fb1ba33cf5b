/** @module The key that takes the first step, drawn: its sign is missing in many Chinese fonts. */
import { Icon } from './icon.tsx'

export const EnterKey = () => (
  <kbd className="enter">
    <Icon name="enter" />
  </kbd>
)
