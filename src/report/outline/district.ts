/**
 * @module The outline that a district's notice sets: its own headings for the year's work, its own order. The contents that
 * the national rule asks for stay in it whatever the notice says.
 */
import type { Group } from '../../declare/group.ts'
import type { Outline } from './outline.ts'
import { contents } from './statutory.ts'

export interface NoticeHeading {
  readonly id: string
  readonly title: string
  readonly groups: readonly Group[]
}

/** An outline by a district's notice. */
export const noticeOutline = (id: string, title: string, first: number, headings: readonly NoticeHeading[]): Outline => ({
  id,
  title,
  years: [first, null],
  sections: [
    contents.achievements,
    ...headings.map(h => ({ ...h, level: 2 as const, part: 'achievements' as const })),
    contents.duties,
    contents.deficiencies,
    contents.arrangements,
    contents.other,
  ],
})

/** Six headings, as many districts ask for them. */
export const district: Outline = noticeOutline('district', '区县通知的六个部分', 2021, [
  { id: 'decisions', title: '依法行政和依法决策', groups: ['functions', 'rules', 'decisions'] },
  { id: 'disclosure', title: '政务公开和权力监督', groups: ['oversight'] },
  { id: 'enforcement', title: '行政执法质量', groups: ['enforcement'] },
  { id: 'stability', title: '平安稳定和矛盾化解', groups: ['emergencies', 'disputes'] },
  { id: 'services', title: '法治宣传和公共法律服务', groups: ['study'] },
  { id: 'drive', title: '组织保障和科技保障', groups: ['technology', 'drive', 'report'] },
])
