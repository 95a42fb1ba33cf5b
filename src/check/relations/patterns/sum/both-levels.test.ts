import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

test.each(['县级立案12件，镇级立案5件，县镇两级合计17件，另有移交2件。', '上年市级抽查4个项目，区级12个，今年市区两级合计18个。'])(
  'trap: %s',
  text => {
    expect(
      check(plain(text))
        .relations.filter(r => r.verdict === 'fails')
        .map(r => r.message),
    ).toEqual([])
  },
)
