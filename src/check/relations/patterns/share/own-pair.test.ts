import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const KINDS = '刑案收30件、结19件，民商事收689件、结465件，执行收299件、结139件'

test('a rate that names a kind is of the two figures of that kind', () => {
  expect(said(`${KINDS}；民商事结案率67.5%。`)).toEqual(['holds 465÷689＝67.49%'])
  expect(said(`${KINDS}；执行结案率67.5%。`)).toEqual(['fails 139÷299＝46.49%'])
  expect(said('刑事收30件、结19件，结案率63.3%；民事收689件、结465件，结案率76.5%。')).toEqual([
    'holds 19÷30＝63.33%',
    'fails 465÷689＝67.49%',
  ])
})

test.each([`上年旧存12件。${KINDS}；民商事结案率66.1%。`, `${KINDS}；民商事结案率51.2%。`, `${KINDS}；各类案件结案率61.4%。`])(
  'trap: %s',
  text => {
    expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
  },
)
