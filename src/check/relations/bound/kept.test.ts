import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'bound')
    .map(r => `${r.verdict} ${r.message}`)
const starts = (text: string) => said(text).map(s => s.slice(0, 5))

test('what all of a list keep to', () => {
  expect(said('甲镇78.4%、乙镇81.2%、丙镇76.9%，各镇签约率在76.9%至81.2%之间。')).toEqual([
    'holds 78.4、81.2、76.9，都在76.9%至81.2%之间，相符。',
  ])
  expect(said('甲镇78.4%、乙镇81.2%、丙镇76.9%，各镇签约率在77.9%至81.2%之间。')).toEqual(['fails 76.9%不在所说的77.9%至81.2%之间。'])
  expect(said('三个窗口办理量分别为412件、386件和520件，均超过380件。')).toEqual(['holds 412、386、520，都不低于380件，相符。'])
  expect(said('三个窗口办理量分别为412件、386件和520件，均超过400件。')).toEqual(['fails 386件低于所说的400件。'])
})

const YEARS = '其中2016年27件，2017年128件，2018年620件，2019年590件，2020年549件。'
test('the years behind the one that is named', () => {
  expect(said(`${YEARS}2018年达到最高值，之后一直保持在500件以上。`)).toEqual(['holds 590、549，都不低于500件，相符。'])
  expect(said(`${YEARS.replace('549', '459')}2018年达到最高值，之后一直保持在500件以上。`)).toEqual(['fails 459件低于所说的500件。'])
})

test('a rate and the aim beside it', () => {
  expect(starts('差错率0.34%，低于1%的控制目标。')).toEqual(['holds'])
  expect(starts('差错率1.34%，低于1%的控制目标。')).toEqual(['fails'])
  expect(starts('优良率85.2%，高于省定84%的目标。')).toEqual(['holds'])
})

test('one stage is not more than the one before', () => {
  expect(starts('排查隐患869处，督促整改831处。')).toEqual(['holds'])
  expect(starts('排查纠纷215件，调处民间纠纷195件，调处成功193件。')).toEqual(['holds', 'holds'])
  expect(starts('问责95人，给予党纪政纪处分34人。')).toEqual(['holds'])
  expect(starts('立案查处企业881家，罚款金额同比增长17.8%。目前646家企业已查处结案。')).toEqual(['holds'])
  expect(starts('竣工986套，竣工率66.2%；已分配入住745套。')).toEqual(['holds'])
  expect(starts('提出监督意见143件，法院采纳；243件中法院采纳251件。')).toContain('fails')
  expect(starts('受理申请1186件，案件量连续三年突破一千件。')).toEqual(['holds'])
})

test.each([
  '四个季度办理量分别为412件、386件、520件和498件，月均在130件至170件之间。',
  '五个街道满意率分别为98.1%、97.4%、96.3%和94.8%，均高于全市平均水平95%。',
  '各乡镇完成率为92%、95%、97%，其他乡镇均在90%以下。',
  '排查隐患869处，整改往年隐患931处。',
  '竣工986套，竣工率66.2%；已分配入住1745套。',
  '受理申请186件，受理总量连续三年突破一千件。',
  '优良率85.2%，低于全国90%的平均水平的县有3个。',
  '12个村中，建成卫生室15个。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
