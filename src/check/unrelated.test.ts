import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

/**
 * Sentences as papers have them, with figures drawn at random, of which none determines another: whatever they are, nothing is wrong.
 * The same seed gives the same sentences.
 */
function drawn(seed: number) {
  let state = seed
  const below = (n: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n)
  }
  const n = (least: number, most: number): number => least + below(most - least + 1)
  const pick = <T>(of: readonly T[]): T => of[below(of.length)]!
  const some = <T>(of: readonly T[], many: number): T[] => {
    const left = [...of]
    return Array.from({ length: many }, () => left.splice(below(left.length), 1)[0]!)
  }
  return { n, pick, some }
}

const WHO = ['', '全县', '我镇', '大厅', '市局', '东镇', '窗口', '各镇']
const DEED = [
  '受理',
  '办理',
  '接待',
  '受理投诉',
  '调解纠纷',
  '开展检查',
  '走访',
  '排查隐患',
  '发放补贴',
  '培训',
  '新增就业',
  '开展普法',
  '处置工单',
  '巡查',
  '签订协议',
  '入户',
]
const UNIT = ['件', '起', '人次', '户', '家', '次', '处', '条', '场', '份']
const KIND = ['消费', '劳动', '邻里', '物业', '环保', '交通', '土地', '婚姻', '合同', '医疗']
const PLACE = ['东镇', '西镇', '南镇', '北街道', '城关镇', '河口镇', '新区', '老城区']
const RATE = ['满意率', '合格率', '覆盖率', '知晓率', '公开率', '响应率']

type Draw = ReturnType<typeof drawn>
const SENTENCES: readonly ((d: Draw) => string)[] = [
  ({ n, pick }) => {
    const [first, unit] = [n(1, 9), pick(UNIT)]
    const deed = pick(DEED)
    return `${pick(WHO)}${first}月${deed}${n(20, 900)}${unit}，${first + 1}月${deed}${n(20, 900)}${unit}，${first + 2}月${n(20, 900)}${unit}`
  },
  ({ n, pick }) => {
    const [first, unit, deed] = [n(2016, 2021), pick(UNIT), pick(DEED)]
    return `${pick(WHO)}${deed}${[0, 1, 2].map(i => `${first + i}年${n(20, 900)}${unit}`).join('、')}`
  },
  ({ n, pick, some }) =>
    some(DEED, n(2, 4))
      .map(deed => `${deed}${n(5, 3000)}${pick(UNIT)}`)
      .join(pick(['，', '、'])),
  ({ n, pick, some }) => {
    const unit = pick(UNIT)
    return some(PLACE, n(2, 4))
      .map(place => `${place}${n(5, 900)}${unit}`)
      .join(pick(['，', '、']))
  },
  ({ n, pick }) => {
    const [all, unit] = [n(200, 2000), pick(UNIT)]
    return `${pick(WHO)}${pick(DEED)}${all}${unit}，其中${pick(KIND)}类${n(5, all >> 1)}${unit}，${pick(DEED)}${n(5, 3000)}${pick(UNIT)}`
  },
  ({ n, pick }) => `${pick(RATE)}${n(600, 999) / 10}%，${pick(['比上年提高', '较上年下降', '高于全市平均水平'])}${n(11, 59) / 10}个百分点`,
  ({ n, pick }) => {
    const [base, more] = [n(50, 900), n(1, 300)]
    return `${pick(DEED)}${base + more}件，同比增长${((100 * more) / base).toFixed(2)}%；财政收入${n(100, 900)}万元，增长${n(11, 59) / 10}%`
  },
  ({ n, pick }) => {
    const [base, more] = [n(50, 900), n(1, 300)]
    return `${pick(DEED)}${base + more}件，比去年的${base}件多${more}件，${pick(DEED)}${n(500, 900)}件，比上年减少${n(3, 300)}件`
  },
  ({ n, pick }) => {
    const [all, unit] = [n(200, 3000), pick(UNIT)]
    return `${pick(DEED)}${all}${unit}，${pick(['同比', '比上年', '较上月'])}${pick(['增加', '减少'])}${n(3, all >> 1)}${unit}，上年末${n(100, 900)}${unit}，现有${n(100, 900)}${unit}`
  },
  ({ n, pick }) => `今年${pick(DEED)}${n(100, 900)}件，去年${n(100, 900)}件，出动执法人员${n(1000, 9000)}人次，比上年增加${n(3, 300)}人次`,
  ({ n, pick }) =>
    `最多的是${pick(KIND)}类${n(300, 900)}件，${pick(KIND)}类居后；${pick(DEED)}${n(10, 900)}${pick(UNIT)}，涉及金额${n(10, 900)}万元，惠及群众${n(100, 9000)}人`,
]

test('of figures that nothing binds none is called wrong', () => {
  const d = drawn(20260101)
  for (let i = 0; i < 3000; i++) {
    const text = `${d.pick(SENTENCES)(d)}。`
    const wrong = check(plain(text)).relations.filter(r => r.verdict === 'fails')
    expect(
      wrong.map(r => r.message),
      text,
    ).toEqual([])
  }
})
