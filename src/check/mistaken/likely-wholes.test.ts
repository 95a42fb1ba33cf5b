import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const wrong = (text: string): string[] =>
  check(plain(text)).relations.flatMap(r => (r.verdict === 'fails' && r.kind === 'share' ? [text.slice(r.claim.start, r.claim.end)] : []))

/** Enough further figures that nothing is sure because there is nothing else. */
const AROUND = '全年走访企业312家、群众1846户，发放资料5230份，设置宣传栏58块，举办讲座27场，培训2140人，回访413户。'

test.each([
  ['a member of a list', '全市共查处超载车辆7263辆，其中拖挂车1042辆。高速公路查处4318辆，占52%；普通公路查处2945辆，增加118辆。', '52%'],
  [
    'a rate called after a member of a list',
    '来电8412件，网络留言731件。来电中转交部门1986件，办结1645件，办结率82.83%；热线自办6426件，自办率78.39%。',
    '78.39%',
  ],
  [
    'a rate whose count bears its name, of the one right behind it',
    '平台接收诉求1.21万件，其中投诉1864件。投诉受理1027件，和解成功513件，办结1742件，和解成功率23.45%。',
    '23.45%',
  ],
])('%s', (_, text, figure) => expect(wrong(AROUND + text)).toEqual([figure]))

test.each([
  '全市共查处超载车辆7263辆，其中拖挂车1042辆。高速公路查处4318辆，占59%；普通公路查处2945辆，增加118辆。',
  '来电8412件，网络留言731件。来电中转交部门1986件，办结1645件，办结率82.83%；热线自办6426件，自办率76.39%。',
  '投诉受理1027件，和解成功513件，办结1742件，和解成功率29.45%。',
  '投诉受理1027件，和解成功513件，办结1742件，和解成功率49.95%。',
  '培训4318人，其中女1876人、男2442人。女学员占43%，取证1204人，占取证总数的61%。',
  '检查企业2640家，立案187家，其中规上企业64家、规下企业123家。规下企业123家，占同类企业的8%。',
])('trap: %s', text => expect(wrong(AROUND + text)).toEqual([]))

test('shares of each year are of that year', () => {
  expect(wrong(`${AROUND}两年审理离婚案件55起，约占所有案件的48.67%。2021年31起，占当年所有案件的50.81%；2020年24起，占46.15%。`)).toEqual(
    [],
  )
})
