/** @module 5.1–5.2.1: paper, margins, and the field of 156 mm × 225 mm. */
import { type Requirement, wholeFile } from './requirement.ts'

const mm = (twips: number): string => `${Math.round((twips / 1440) * 254) / 10}毫米`
const twips = (millimetres: number): number => (millimetres / 25.4) * 1440
/** ±1 mm, and half a twip of rounding. */
const near = (value: number, millimetres: number, slack = 1): boolean => Math.abs(value - twips(millimetres)) <= twips(slack) + 1

const paper: Requirement = {
  clause: '5.1',
  strength: 'must',
  find: p =>
    p.layout.sections
      .flatMap(s => (s.page ? [s.page] : []))
      .filter(({ width, height }) => !(near(Math.min(width, height), 210) && near(Math.max(width, height), 297)))
      .slice(0, 1)
      .map(({ width, height }) => ({ ...wholeFile(p), stated: `纸张是${mm(width)}×${mm(height)}`, expected: 'A4，210毫米×297毫米' })),
}

const margins: Requirement = {
  clause: '5.2.1',
  strength: 'must',
  find: p => {
    const section = p.layout.sections.find(s => s.margins && s.page && s.page.height > s.page.width)
    if (!section?.margins || !section.page) return []
    const { margins: m, page } = section
    const [width, height] = [page.width - m.left - m.right, page.height - m.top - m.bottom]
    const rows: readonly (readonly [string, number, number])[] = [
      ['天头（上白边）', m.top, 37],
      ['订口（左白边）', m.left, 28],
      ['版心宽', width, 156],
      ['版心高', height, 225],
    ]
    return rows
      .filter(([, value, millimetres]) => !near(value, millimetres))
      .map(([name, value, millimetres]) => ({ ...wholeFile(p), stated: `${name}是${mm(value)}`, expected: `${millimetres}毫米±1毫米` }))
  },
}

export const page: readonly Requirement[] = [paper, margins]
