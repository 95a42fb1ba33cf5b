/**
 * @module The layout of a .docx as plain facts, for the check to compare: pages, margins, grid, footers, and of each paragraph
 * its place and the looks of its runs. What the file leaves to the program that opens it stays out.
 */
import type { Layout } from '../../../check/layout/layout.ts'
import { attr, child, rootOf } from '../../container/xml.ts'
import type { OpenDocx } from '../open.ts'
import { numberOf } from './look.ts'
import { paragraphsOf } from './paragraphs.ts'
import { sectionsOf } from './sections.ts'
import { sourceOf } from './source.ts'

/** The layout of an opened .docx. */
export function layoutOf(docx: OpenDocx): Layout {
  const source = sourceOf(docx)
  const body = child(rootOf(docx.tree)!, 'body')
  const settings = source.part('settings.xml')
  const even = settings && rootOf(settings) && child(rootOf(settings)!, 'evenAndOddHeaders')
  const size = numberOf(source.styles.run(undefined, undefined), 'sz', 'val')
  return {
    sections: body ? sectionsOf(body, source) : [],
    evenAndOdd: even !== undefined && attr(even, 'val') !== '0' && attr(even, 'val') !== 'false',
    ...(size !== undefined && { size }),
    paragraphs: body ? paragraphsOf(body, source) : [],
  }
}
