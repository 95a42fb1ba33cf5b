import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { firstResponsible } from './first-responsible.ts'

const deed = { title: '部署年度法治工作', head: 'secretary', duty: 'partyLead', manner: 'deploy', form: 'meeting', evidence: '党委会纪要第3期' } as const

test('a deed counts for its head, its manner and its duty', () => {
  const s = story(firstResponsible).do('record', '2026-02-10', deed)
  expect(['deeds', 'secretary', 'mayor', 'deployed', 'chaired', 'partyLead', 'covered'].map(f => s.sum(f))).toEqual([1, 1, 0, 1, 1, 1, 1])
})

test('a duty of the Party is not the mayor’s; a deed without proof is reminded of it', () => {
  expect(story(firstResponsible).refused('record', '2026-02-10', { ...deed, head: 'mayor' })).toEqual(['duty-other-head'])
  expect(story(firstResponsible).refused('record', '2026-02-10', { ...deed, head: 'mayor', duty: 'court' })).toEqual([])
  const { evidence: _, ...bare } = deed
  expect(story(firstResponsible).tries('record', '2026-02-10', bare)).toMatchObject([{ code: 'duty-no-evidence', warns: true, law: { title: '第一责任人职责规定' } }])
})

test('every duty has a figure and a gap that cites the article of its head', () => {
  for (const duty of Object.keys(firstResponsible.fields.duty.options)) {
    const article = duty.startsWith('party') ? '5' : '6'
    expect(firstResponsible.figures).toHaveProperty(duty)
    expect(firstResponsible.gaps[duty]).toMatchObject({ figure: duty, every: 'year', least: 1, law: { article } })
  }
})
