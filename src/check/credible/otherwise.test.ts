import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const wrong = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.verdict === 'fails')
    .map(r => r.message)

test.each([
  ['measures that were rounded apart', '绿化面积由883公顷增加到951公顷，净增69公顷，增长7.8%。'],
  ['parts that were rounded apart', '面积883平方公里，其中山地421平方公里，平地463平方公里。'],
  ['a rate whose name has another base', '全年审结案件293件，作出纠错决定27件，纠错率12.6%。'],
  [
    'the share of what is not counted',
    '全年共接报火灾18.3万起，死亡420人。建筑物发生火灾7.4万起，占总数的40.4%，非建筑物发生火灾6.9万起，占总数的37.7%，其余火灾合计占总数的21.9%。',
  ],
  [
    'one of those that have a share each',
    '共审结民事一审案件589.3万件，民事二审案件58.1万件，民事再审案件1.7万件，分别占民事案件总数的86.60%、8.54%、0.25%。',
  ],
  ['a number that is nothing in ten thousands', '平台接收0.05万件，其中举报0万件，占比7.4%。'],
  ['what has a share together', '受理4610件，办结4420件。三类突出问题合计占62%，分别是噪声1130件、停车1080件、物业640件。'],
  ['what came and went, in brackets', '低保户1240户（新增91户，退出41户，现有1290户）。'],
  [
    'what is told of another count',
    '全市发现违法用地820件，涉及土地面积5200亩，其中耕地1600亩。立案查处违法用地案件510件，涉及土地面积4200亩，其中耕地1300亩。',
  ],
  ['what those of one way are of all', '共接收网购投诉举报2010件；其中网购投诉1490件，占投诉总量的57%；网购举报520件，占举报总量的48%。'],
  ['what is within the first', '投诉490件，占全部诉求的58%；其中食品类210件，占全部投诉的42.9%。'],
  ['what was closed of one kind', '受理2012件，其中咨询1207件；投诉498件；已办结407件，办结率81.7%，涉及金额54万元；举报307件。'],
  ['less than there were when the year began', '年初实有8426本，新办517本、注销604本、收回18本，年末8321本，比年初减少105本。'],
])('not called wrong: %s', (_, text) => {
  expect(wrong(text)).toEqual([])
})

test.each([
  ['a slip of more than rounding', '绿化面积由883公顷增加到951公顷，净增86公顷。'],
  ['things that are counted', '现有干部883名，其中男421名，女463名。'],
  ['a share off by more than a unit of its last place', 'A类54件，占58.16%；B类33件，占35.48%；C类2件，占2.15%；D类4件，占4.30%，共93件。'],
  ['a share of the whole that is there', '共受理民事案件2010件，其中一审民事案件1490件，占民事案件总数的74.7%。'],
  ['kinds that are more than all', '受理2012件，其中咨询1207件；投诉498件；举报407件。'],
  ['against the start of the year', '年初实有8426本，年末8321本，比年初减少150本。'],
  ['a rate with a slip', '全年审结案件293件，作出纠错决定27件，纠错率9.12%。'],
])('called wrong: %s', (_, text) => {
  expect(wrong(text)).not.toEqual([])
})
