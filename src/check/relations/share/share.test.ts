import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test.each([
  // The second sentence counts ways in, and not outcomes.
  '共答复47件：予以公开18件，部分公开6件，不予公开4件，无法提供15件，不予处理4件。受理渠道以网络为主，占53.2%。',
  '受理申诉214件，审结196件，结案率84.8%（审结含上年旧存）。',
])('trap: %s', text => {
  expect(said(text)).not.toContain('fails')
})

test('a share in a sentence of its own is of what stood before it', () => {
  expect(said('共调解纠纷200件，其中邻里纠纷50件。占25%。')).toEqual(['holds'])
})
