import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

test.each(['应检修4328台，检修4186台，计划全年检修4500台，完成93.0%。', '应训402人，实训386人，其中骨干102人，骨干参训率98.1%。'])(
  'trap: %s',
  text => {
    expect(
      check(plain(text))
        .relations.filter(r => r.verdict === 'fails')
        .map(r => r.message),
    ).toEqual([])
  },
)
