import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const growths = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth' && r.claim.end - r.claim.start > 1)
    .map(r => `${text.slice(r.claim.start, r.claim.end)} ${r.verdict}`)

const MANY = '窗口办件6412件，结婚4128件、离婚1866件、补领418件，咨询7215人次，预约1903人次，窗口8个，人员21人，满意率99.2%。'

test.each([
  ['the name, however far up', `${MANY}结婚登记同比少612件，降12.9%。`, '12.9%', '15.9%'],
  [
    'several measures, each in its place',
    '矿山92起、死亡118人，煤矿31起、47人，火灾864起、21人。其中矿山减少26起、31人，分别下降22.03%、20.81%；煤矿增加3起、减少8人，分别上升10.71%、下降14.55%。',
    '20.81%',
    '23.81%',
  ],
  [
    'several earlier values, each by its name',
    '投诉212件，占13.7%，已办190件；举报64件，占4.9%；咨询1291件，占81.4%。上年同月投诉105件、举报76件、咨询931件，分别增101.90%、降15.79%、增38.67%。',
    '15.79%',
    '18.79%',
  ],
  [
    'earlier values that stand apart',
    '收案312件，结案46件，结案率14.74%；去年同期收案338件，结案58件，结案率17.16%；收案数、结案数同比分别下降7.69%、20.69%。',
    '20.69%',
    '23.69%',
  ],
  [
    'two earlier times, each rate right behind its own',
    '有效报警5216起（168起/天），无效报警21844起，有效报警比上月的6480起下降19.5%，比去年同期的5630起下降7.4%。',
    '7.4%',
    '4.4%',
  ],
  [
    'of what the other of the sentence is of',
    '中心接到信息3186件：咨询2014件63.2%，投诉905件28.4%，举报267件8.4%。投诉里商品538件，服务367件。前三类：餐饮99件，美容56件，文娱43件。比上月少214件，降6.3%；比去年同月多341件，增12.0%。',
    '6.3%',
    '6.8%',
  ],
  [
    'in their order, where there are as many',
    '制毒案件1412件、容留吸毒案件9866件，较上年的9820件和31240件分别下降85.62%和68.42%，成效明显。',
    '68.42%',
    '61.42%',
  ],
])('%s', (_, text, right, wrong) => {
  expect(growths(text).filter(r => r.endsWith('fails'))).toEqual([])
  expect(growths(text)).toContain(`${right} holds`)
  expect(growths(text.replace(right, wrong))).toContain(`${wrong} fails`)
})

test.each([
  // Of something that is not in the text.
  `${MANY}出生登记同比少612件，降12.9%。`,
  // A part of what the name says.
  '执行案件中终本9218件。执行案件去年同期8927件，上升3.60%。',
  // More present values than earlier ones: whose each is, nobody knows.
  '网上518件、来信342件、来访211件，上年同期316件、192件，两者分别升8.2%、12.9%。',
  '收入完成5.25亿元，比上年的5亿元增长5%。',
  '上年受理412件，今年前三季度受理386件，全年预计下降3.3%。',
  '结案187起，占78.2%，其中食品54起、药品20起，药品比上年少3起，另有2起移送，同比下降33.33%。',
  '按可比价格计算，增加值212.4亿元，增加11.2亿元，增长6.8%。',
  '全年检查商户1286户，发现问题312处。比上年多检查93户，问题整改率提高7.8个百分点，投诉下降8.7%。',
  '受理案件1420件。民事受理量比上年增加86件，增长12.4%。',
  '事故21起、死亡24人，同比减少9起、增加2人，分别下降30.0%、上升9.1%。',
  // Of the figure right before it, whatever the rate is called.
  '中心调解村级纠纷64件、镇级41件。5月镇级新接纠纷26件，比去年同期减少14件，镇级纠纷发生率同期减少35%。',
  '市里挂牌隐患83处，县级52处。上月县级新挂隐患38处，比去年同期减少12处，县级隐患发生率下降24%。',
  '来信412件、来访206件，来信比上月少38件，来访增12.6%，网上下降8.4%。',
])('trap: %s', text => {
  expect(growths(text).filter(r => r.endsWith('fails'))).toEqual([])
})
