import { expect, test } from 'vitest'
import { check } from './check.ts'
import { identityOf } from './identity.ts'
import { plain } from './plain.ts'

const failing = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.verdict === 'fails')
    .map(identityOf)
const wrong = '收到申请31件（网络10件、信函22件）。'

test('a finding is the same one where its paragraph has moved or is printed with other digits', () => {
  const [one] = failing(wrong)
  expect(failing(`今年工作扎实推进。\n\n${wrong}`)).toEqual([one])
  expect(failing('收到申请３１件（网络１０件、信函 22 件）。')).toEqual([one])
})

test('a changed figure makes another finding', () => {
  expect(failing('收到申请31件（网络10件、信函23件）。')).not.toEqual(failing(wrong))
})
