import { describe, expect, test } from 'vitest'
import type { FigureRun, Report } from '../../../report/content.ts'
import { joinedUp, parted, stretchReplaced, withRuns } from './edit.ts'

const figure: FigureRun = { figure: 'mediation.accepted', unit: 1, period: '2023', text: '336件' }
const report: Report = {
  format: 1,
  unit: 1,
  year: 2023,
  title: '报告',
  outline: 'statutory',
  opening: [],
  sections: [
    { id: 's', level: 1, title: '成效', paragraphs: [{ id: 'p1', runs: [{ text: '受理纠纷' }, figure, { text: '，打击犯罪8起。' }] }] },
  ],
}
const runs = (r: Report) => r.sections[0]!.paragraphs.map(p => p.runs.map(x => x.text))

describe('a report under the pen', () => {
  test('parting and joining a paragraph is nothing', () => {
    const two = parted(report, 'p1', [{ text: '受理纠纷' }, figure], [{ text: '，打击犯罪8起。' }], 'p2')
    expect(runs(two)).toEqual([['受理纠纷', '336件'], ['，打击犯罪8起。']])
    expect(joinedUp(two, 'p2')).toEqual(report)
  })
  test('a typed number becomes a run with its source', () => {
    const start = '受理纠纷336件，打击犯罪'.length
    expect(runs(stretchReplaced(report, 'p1', start, start + 2, { text: '8起', waived: '派出所提供' }))[0]).toEqual([
      '受理纠纷',
      '336件',
      '，打击犯罪',
      '8起',
      '。',
    ])
  })
  test('a stretch that would cut a figure is left', () => {
    expect(stretchReplaced(report, 'p1', 3, 6, { text: '甲' })).toEqual(report)
  })
  test('empty text is dropped', () => {
    expect(runs(withRuns(report, 'p1', [{ text: '' }, figure]))).toEqual([['336件']])
  })
})
