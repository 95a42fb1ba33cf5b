/** @module Every outline, one file each. */
import type { RequiredSection } from '../content.ts'
import { district } from './district.ts'
import type { Outline, Part } from './outline.ts'
import { statutory } from './statutory.ts'

export { type NoticeHeading, noticeOutline } from './district.ts'
export type { Outline, OutlineSection, Part } from './outline.ts'
export { district, statutory }

export const outlines: readonly Outline[] = [statutory, district]

/** The outline of this id; the statutory one for an id that is not known here (a notice of another district). */
export const outlineOf = (id: string): Outline => outlines.find(o => o.id === id) ?? statutory

/** What a report under this outline must hold. */
export const requiredSections = (outline: Outline): readonly RequiredSection[] =>
  outline.sections.flatMap(s => (s.required ? [{ id: s.id, title: s.title, law: s.required }] : []))

/** The part that a section plays: by its name in the outline, or else that of the last section of level 1 before it. */
export function partsOf(outline: Outline, sections: readonly { readonly id: string; readonly level: number }[]): readonly Part[] {
  let part: Part = 'achievements'
  return sections.map(s => {
    const named = outline.sections.find(o => o.id === s.id)
    if (named) part = named.part
    else if (s.level === 1) part = 'other'
    return part
  })
}
