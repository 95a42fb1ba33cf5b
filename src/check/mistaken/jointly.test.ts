import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const shares = (alone: string): string[] =>
  check(plain(`调解纠纷31764宗，成功30429宗。婚姻家庭7142宗、邻里6835宗、损害赔偿4916宗，三类合占59.5%；邻里单项占${alone}%。`))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test('one member alone is of what several together are of', () => {
  expect(shares('21.5')).toEqual(['holds', 'holds'])
  expect(shares('22.5')).toEqual(['holds', 'fails'])
})
