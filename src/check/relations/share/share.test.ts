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
  // A rate of some of what was tested, behind the rate of all.
  '完成抽检1846批次（本级1210批次、转移636批次），检出合格1812批次，总体合格率98.16%，其中本级抽检合格率97.85%。不合格34批次已处置。',
  // What was to be spent in the end, and what at first.
  '年初预算720.00万元，年中调减64.00万元，调整后656.00万元，实际支出631.70万元，执行率96.3%（按年初预算计为87.7%）。',
  '年初预算720.00万元，年中追加64.00万元，追加后784.00万元，实际支出631.70万元，执行率80.6%。',
  // Another measure of the class, and a range of points.
  '综合得分89.0分，等级为良（80分至90分之间为良）。决策类满分18分，得16.2分，得分率90.0%；过程类满分22分，得19.1分，得分率86.8%；产出类满分60分，得53.7分，得分率89.5%。三类共扣11.0分，过程类扣分占26.4%。',
  // An area is no thing that has a quality.
  '有害生物发生面积5.20万亩。疫点3个，面积1410亩，较上年减少280亩。防治面积4.98万亩，防治率95.8%。',
  // By how much one month is above the others has no share.
  '与前4月月均受理2976件（1至4月分别为2902件、2871件、3102件和3029件）相比，5月份高出264件。1—5月累计受理15144件，5月占21.4%。',
])('trap: %s', text => {
  expect(said(text)).not.toContain('fails')
})

test('a share in a sentence of its own is of what stood before it', () => {
  expect(said('共调解纠纷200件，其中邻里纠纷50件。占25%。')).toEqual(['holds'])
})
