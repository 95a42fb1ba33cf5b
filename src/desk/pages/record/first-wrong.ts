/** @module Whoever is told what is wrong is taken to it: the first field that was refused gets the focus. */
import { type RefObject, useEffect, useRef } from 'react'
import type { Told } from '../../api/client.ts'

export function useFirstWrong(told: readonly Told[]): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (told.length > 0) form.current?.querySelector<HTMLElement>('.fr.wrong :is(input, textarea, select, button)')?.focus()
  }, [told])
  return form
}
