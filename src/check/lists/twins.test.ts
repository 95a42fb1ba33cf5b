import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => r.verdict)

test.each([
  ['高中段8637人，普高6747人、中职1890人；招生3133人，普高2500人、中职633人。', '中职633', '中职663'],
  [
    '学生110637人：普高11455、职高5279、义务教育74726、在园19177人；教职工5516人：普高821、职高268、义务教育4311、幼儿园116人。',
    '工5516',
    '工5615',
  ],
  ['生活消费1000｜食品烟酒500｜衣着200｜居住300；城镇生活消费1300｜食品烟酒600｜衣着250｜居住450；', '居住450', '居住470'],
])('the same names divide both: %s', (text, right, wrong) => {
  expect(sums(text)).toEqual(['holds', 'holds'])
  expect(sums(text.replace(right, wrong))).toContain('fails')
})

test('trap: a member more, or far less than the whole, is another list', () => {
  expect(sums('甲院审结100件，调解80件、判决20件；乙院审结120件，调解50件、判决60件、撤诉10件。')).not.toContain('fails')
  expect(sums('甲院审结100件，调解80件、判决20件；乙院审结120件，调解50件、判决20件。')).not.toContain('fails')
})
