import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const told = (text: string, verdict: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth' && r.verdict === verdict)
    .map(r => r.message)

test.each([
  // By how much goes one way and the rate the other, however far before the figure stands that changed.
  ['全年接待游客4.6万人次，其中过夜游客12680人次；与上年相比多1530人次，下降13.7%。', '增加1530人次，却说下降13.7%，方向相反。'],
  ['本月受理812件：咨询503件62.0%，投诉214件26.4%，举报95件11.6%。比上年同月多76件，降10.3%。', '增加76件，却说下降10.3%，方向相反。'],
  ['收到群众来信2305件。与上年的2614件相比，减少309件，增长11.8%。', '减少309件，却说上升11.8%，方向相反。'],
  ['入境游客3140人次（多652人次，降26.21%）。', '增加652人次，却说下降26.21%，方向相反。'],
  ['出动执法力量1602人次，少88人次，升5.21%。', '减少88人次，却说上升5.21%，方向相反。'],
  // What there was stands right before the rate, in brackets or not.
  ['救助对象4180人，占31.2%；救助人数比上年的3895人降7.3%。', '（4180－3895）÷3895＝7.32%，不是下降7.3%。'],
  ['咨询21630件，占58.11%，环比（22418件）升3.51%；投诉9120件，占24.50%。', '（21630－22418）÷22418＝-3.515%，不是增长3.51%，方向相反。'],
  ['1月受理186件，结案24件；上年同期受理214件，结案41件。受理升13.1%。', '（186－214）÷214＝-13.08%，不是增长13.1%，方向相反。'],
])('%s', (text, message) => {
  expect(told(text, 'fails')).toEqual([message])
})

test('divided by what it grew to, where the bracket names what there was', () => {
  expect(told('投诉9120件，占24.50%，环比（7984件）升12.46%；举报3411件，占9.16%。', 'fails')).toEqual([
    '（9120－7984）÷7984＝14.228%，不是增长12.46%，似乎除以了9120。',
  ])
})

test.each([
  // Against two times, of two things, a rate of a rate, below zero, two periods the other way round.
  '收案1240件，比上月增加86件，同比下降7.5%。',
  '立案386件，比上年减少42件，标的额增长9.8%。',
  '立案386件，比上年减少42件，降幅收窄9.8个百分点。',
  '受理96件，较上年同期减少8件，负增长7.7%。',
  '投诉842件，比上月少26件，降3.0%；同比多87件，升11.5%。',
  '第一季度受理412件，第二季度受理468件，一季度比二季度少56件，下降12.0%。',
  '去年受理1105件，今年受理1240件，去年比前年的1257件下降12.1%。',
  '上年968件，本年1014件，比前年多46件，增长4.8%。',
  '未结案减少12件，共办结132件，办结率上升9.1%。',
  '参保人数5120人，减少420人，参保率上升8.9%。',
  '降低企业成本1200万元，其中减少税费380万元，增长46.3%。',
  '全年接报事故120起，死亡30人。工矿商贸领域死亡人数减少4人，下降13.3%。',
  '事故12起，减少2起，增速回落14.3%，下降率上升14.3%。',
])('right, or of another thing: %s', text => {
  expect(told(text, 'fails')).toEqual([])
})
