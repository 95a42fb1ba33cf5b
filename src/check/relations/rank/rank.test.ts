import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'rank' || r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message}`)
const verdicts = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'rank')
    .map(r => r.verdict)

test('the largest of what is listed, before its figure or behind it', () => {
  expect(verdicts('受理投诉340件，食品类156件，居首位；服装类91件，家具类93件。')).toEqual(['holds'])
  expect(verdicts('受理投诉340件，食品类56件，居首位；服装类191件，家具类93件。')).toEqual(['fails'])
  expect(verdicts('邻里纠纷62起，占比最高，达41%；其次为婚姻纠纷38起。')).toEqual(['holds', 'holds'])
  expect(verdicts('信访件共182件：来信32件，来访45件，来电105件，来电最多。')).toEqual(['holds'])
  expect(verdicts('信访件共182件：来信32件，来访45件，来电105件，来访最少。')).toEqual(['fails'])
})

test('a series of years and how it is said to have gone', () => {
  expect(verdicts('2019年受理320件，2020年受理298件，2021年受理276件，逐年下降。')).toEqual(['holds'])
  expect(verdicts('2019年受理320件，2020年受理298件，2021年受理376件，逐年下降。')).toEqual(['fails'])
  const both = '2019年收案320件、结案298件，2020年收案356件、结案341件，2021年收案412件、结案408件，收结案均呈逐年上升趋势。'
  expect(verdicts(both)).toEqual(['holds', 'holds'])
  expect(verdicts('2019年320件，2020年298件，2021年276件，2022年315件，在2019年达到峰值，2021年降至最低。')).toEqual(['holds', 'holds'])
  expect(verdicts('2019年320件，2020年298件，2021年276件，2022年335件，2019年为最高。')).toEqual(['fails'])
})

const TABLE = '各县完成情况（任务｜完成｜完成率）：东溪860｜792｜92.1%；西岭740｜713｜96.4%；南坪1120｜968｜86.4%；北河650｜617｜94.9%。'

test('places that are named without figures, against the table', () => {
  expect(said(`${TABLE}任务前三位为南坪、东溪、西岭。`)).toEqual(['holds 南坪、东溪、西岭在表中为1120、860、740，居前三位，相符。'])
  expect(said(`${TABLE}完成率居首的是西岭，居末的是南坪。`)[0]).toBe('holds 西岭的完成率96.4，在表中最高，相符。')
  expect(said(`${TABLE}完成率最高的是东溪。`)).toEqual(['fails 东溪的完成率92.1，但另有96.4。'])
  const years = '各州（本年｜上年）：青川43｜23；白水50｜30；红河60｜50；玉泉40｜50；昭平133｜90；普安79｜48；文峰56｜73。'
  expect(said(`${years}增幅超过60%的有青川、白水、普安等3个州，除玉泉、文峰2个州下降外，其余均有增长。`)).toEqual([
    'holds 表中正是青川、白水、普安，相符。',
    'holds 表中正是玉泉、文峰，相符。',
  ])
})

test.each([
  '投诉最多的是甲公司，受理31件，乙公司92件已撤诉。',
  '罚款12万元，为全市最高，其他各县共罚款86万元。',
  '2019年受理320件，2020年受理298件，2021年受理376件，未结案件逐年下降。',
  '增速分别为9.1%、8.2%、7.4%，产值逐年增长。',
  '2019年受理320件，2020年受理298件，2021年受理376件，总体逐年上升。',
  `${TABLE}投诉前三位为南坪、北河、东溪。`,
  `${TABLE}任务增幅最高的是北河。`,
  '最高人民法院受理120件，高级人民法院受理980件。',
  '甲镇办结率最高的村98%，最低85%；乙镇办结率99%。',
  '受理投诉最多的一天31件，全年受理5210件。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
