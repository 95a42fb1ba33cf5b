import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

test.each(['中央资金3.16亿元、省级2.07亿元，中央、省级分别增长24.6%、16.1%。', '投诉250件，举报37件，两类办结率依次为96.2%、91.5%。'])(
  'trap: %s',
  text => {
    expect(
      check(plain(text))
        .relations.filter(r => r.verdict === 'fails')
        .map(r => r.message),
    ).toEqual([])
  },
)
