import type { ReactNode } from 'react'

/** A labelled input of a small form of the administration. */
export const Labelled = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
  <label>
    <span>{title}</span>
    {children}
  </label>
)
