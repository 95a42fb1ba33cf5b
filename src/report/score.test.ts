import { expect, test } from 'vitest'
import { story } from '../../test/support/story.ts'
import { figureValue, type Reading, scaleOf } from '../figures/figure.ts'
import { figureText, inSentence } from '../figures/wording.ts'
import { caseReview } from '../registers/enforcement/case-review.ts'
import { satisfaction } from '../registers/oversight/satisfaction.ts'
import { sentenceOf } from './sentence.ts'

const year = { from: '2023-01-01', to: '2023-12-31' } as const
const survey = (score?: number) =>
  story(satisfaction).do('count', '2023-07-04', {
    title: '窗口评价',
    kind: 'window',
    method: 'each',
    sample: 100,
    satisfied: 99,
    ...(score !== undefined && { score }),
  })
/** The facts of these surveys, added as the database adds them. */
const added =
  (...scores: readonly (number | undefined)[]) =>
  (figure: string): number =>
    scores
      .flatMap(s => survey(s).now().facts)
      .filter(f => `satisfaction.${f.figure}` === figure)
      .reduce((sum, f) => sum + f.amount, 0)
const value = (name: string, ...scores: readonly (number | undefined)[]): Reading =>
  figureValue(satisfaction, name, year, figure => added(...scores)(figure))

test('scores are added in hundredths, so that no binary tail is ever printed', () => {
  expect(survey(98.7).facts('scores')).toEqual([['2023-07-04', 9870]])
  expect([scaleOf(satisfaction, 'scores'), scaleOf(satisfaction, 'surveys')]).toEqual([100, 1])
  expect(value('scores', 0.1, 0.2).value).toBe(0.3)
  expect(figureText(satisfaction, 'scores', value('scores', 1000.25 - 900, 98.7))).toBe('198.95')
})

test.each([
  [[98.7], '98.7', '98.7分'],
  [[98.7, 99.43], '99.07', '99.07分'],
  [[92.5, 92.5, 92.5], '92.5', '92.5分'],
  [[100, undefined], '100', '100分'],
  [[undefined], '—', ''],
] as const)('the mean of %j is %s: a survey without a score is not counted in', (scores, text, sentence) => {
  const mean = value('meanScore', ...scores)
  expect(figureText(satisfaction, 'meanScore', mean)).toBe(text)
  expect(inSentence(satisfaction, 'meanScore', mean)).toBe(sentence)
})

test('the sentence says the mean, and falls silent where nobody gave a score', () => {
  const said = (...scores: readonly (number | undefined)[]) => {
    const books = { registers: [satisfaction], read: (_: number, figure: string) => added(...scores)(figure), kept: () => true }
    return sentenceOf(books, satisfaction, 1, '2023')
      .map(r => r.text)
      .join('')
  }
  expect(said(98.7, 99.43)).toContain('满意率99%，平均得分99.07分')
  expect(said(undefined)).not.toContain('平均得分')
})

test('deductions of tenths come out at the score', () => {
  const scored = (score: number) =>
    story(caseReview)
      .do('sample', '2023-10-23', { round: '2023年专项', title: '示例案卷', kind: 'penalty' })
      .refused('score', '2023-10-26', {
        reviewers: [{ name: '郑岩' }],
        score,
        grade: 'excellent',
        problems: 2,
        points: [
          { point: '文书', article: '示例', minus: 0.1 },
          { point: '送达', article: '示例', minus: 7.2 },
        ],
      })
  expect(scored(92.7)).not.toContain('review-sum')
  expect(scored(92.8)).toContain('review-sum')
})
