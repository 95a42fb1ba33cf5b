import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const wrong = (text: string) =>
  check(plain(text)).relations.flatMap(r => (r.kind === 'average' && r.verdict === 'fails' ? [text.slice(r.claim.start, r.claim.end)] : []))

test.each([
  ['本县1950～1985年的36年财政总收入24424万元，年平均679.28万元，其中农业税11085万元。', '679.28万'],
  ['1976～1985年10年基本建设投资9117万元，年平均913.7万元，其中农业投资2105万元。', '913.7万'],
])('%s', (text, figure) => expect(wrong(text)).toEqual([figure]))

test.each([
  '本县1950～1985年的36年财政总收入24424万元，年平均678.44万元。',
  // Over the years that lie between.
  '本县1950～1985年的36年财政总收入24424万元，年平均697.83万元。',
  '1976～1985年10年基本建设投资9117万元，水利年平均913.7万元。',
  '1976～1985年10年基本建设投资9117万元，近5年年平均1213.7万元。',
])('right, or of something else: %s', text => expect(wrong(text)).toEqual([]))
