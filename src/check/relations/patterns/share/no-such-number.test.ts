import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

test.each(['考核48人，平均合格率93.1%。', '抽考科目3门，参考25人，各科平均优秀率34.5%。', '培训干部48人，满意率93.1%。'])(
  'trap: %s',
  text => {
    expect(
      check(plain(text))
        .relations.filter(r => r.verdict === 'fails')
        .map(r => r.message),
    ).toEqual([])
  },
)
