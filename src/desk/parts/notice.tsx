/** @module What is so, why, and one thing to do: empty, waiting, failed, off line, not allowed. */
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { MarkShape } from './state-mark.tsx'
import './notice.css'

interface Props {
  readonly title: string
  readonly children?: ReactNode
  readonly kind?: 'empty' | 'error' | 'offline' | 'locked'
  /** The one thing to do. */
  readonly action?: ReactNode
}
const signs = {
  empty: null,
  error: <MarkShape mark="late" />,
  offline: <Icon name="offline" size={16} />,
  locked: <Icon name="lock" />,
}

export const Notice = ({ title, children, kind = 'empty', action }: Props) => (
  <div className={`notice ${kind}`} role={kind === 'error' ? 'alert' : undefined}>
    <h3>
      {signs[kind]}
      {title}
    </h3>
    {children && <p>{children}</p>}
    {action && <div className="do">{action}</div>}
  </div>
)
