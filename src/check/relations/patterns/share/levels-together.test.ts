import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

test.each(['一审收案613件，审结548件；二审收案53件，审结49件。一审调解205件，一审调解率37.4%。'])('trap: %s', text => {
  expect(
    check(plain(text))
      .relations.filter(r => r.verdict === 'fails')
      .map(r => r.message),
  ).toEqual([])
})
