import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const said = (kind: string, text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === kind)
    .map(r => `${r.verdict} ${r.message}`)

test('trap: amounts of which too little is known hold with any share and any mean', () => {
  expect(said('share', '提出抗诉1万余件，法院审结1.7万件，改判占比分别为68.8%、89.2%。').join()).not.toContain('holds')
  expect(said('average', '该市有法官超过12万名，结案超过400件，法官人均结案274件。')).toEqual([])
})

test('trap: a rate that rises is no growth of the cases beside it', () => {
  expect(said('growth', '全年审结6201件，结案率97.19%，同比上升6.7%。')).toEqual([])
  expect(said('growth', '全年审结6201件，同比上升6.7%。')[0]).toContain('holds')
})

test('what agrees by rounding alone is not called cut off', () => {
  expect(said('growth', '产量13926万吨，比上年减少162万吨，下降1.2%。')).toEqual([expect.stringContaining('与下降1.2%在取整范围内相符。')])
  expect(said('share', '全年受理诉求1264件，其中咨询323件，占25.5%。')).toEqual([
    'holds 323÷1264＝25.55%，截尾后与25.5%相符（四舍五入应为25.6%）。',
  ])
})

test('a total is said to stand nowhere only where it does', () => {
  const text = (total: string) => `全镇共有${total}户。\n\n全年调解结案197件，调解率为35.95%。`
  expect(said('share', text('548'))[0]).toContain('总数只有548，文中有这个数')
  expect(said('share', text('649'))[0]).toContain('总数只有548，文中没有这个数')
})

test('a share is of what the share beside it is of, and not of the figure beside it', () => {
  const text = (rate: string) => `受理5736件，调成4081件，终止986件。线上消费2912件，占50.77%；预付卡418件，占${rate}%。`
  expect(said('share', text('7.29'))).not.toContainEqual(expect.stringContaining('fails'))
  expect(said('share', text('14.35'))).toContainEqual('fails 418÷5736＝7.287%，不是14.35%。')
})

test('trap: what is said to be among the figure beside it is of that', () => {
  const among = '受理5736件，调成4081件，终止986件。线上消费2912件，占50.77%；其中预付卡418件，占14.35%。'
  expect(said('share', among)).not.toContainEqual(expect.stringContaining('fails'))
})

test('shares of a list that ends with a rest are of the total printed ahead of it', () => {
  const text = (whole: number) => `上报${whole}件，环卫1204件占34.4%，消防318件占9.1%，纠纷946件占27.0%，其他1032件占29.5%。`
  expect(said('share', text(3500)).map(s => s.split(' ')[0])).toEqual(['holds', 'holds', 'holds', 'holds'])
  expect(said('share', text(3850)).map(s => s.split(' ')[0])).toEqual(['fails', 'fails', 'fails', 'fails'])
})

test('trap: what was counted of another year is no total of the list', () => {
  const text = '受理不少，上年3850件，环卫1204件占34.4%，消防318件占9.1%，纠纷946件占27.0%，其他1032件占29.5%。'
  expect(said('share', text)).not.toContainEqual(expect.stringContaining('fails'))
})

test('what is said to be contained has its share by its name', () => {
  expect(said('share', '违法用地1964.5亩，含耕地472.3亩，耕地占24.04%。')).toEqual([expect.stringContaining('holds')])
  expect(said('share', '违法用地1964.5亩，含耕地472.3亩，耕地占42.04%。')).toEqual([expect.stringContaining('fails')])
})
