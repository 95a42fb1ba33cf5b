/** 财政总收入实现11335万元，同比增长35.24%……与去年同期相比，财政总收入增长32.2%: one thing has grown by one rate against one time, however often that is told. */
import type { Claim } from '../../../claims.ts'
import { meets, rounded } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'
import { tell } from '../told.ts'

export const growthAgain: RelationRule = {
  kind: 'repeat',
  title: '同一增幅前后一致',
  find: ({ claims, items }) => claims.flatMap(c => found({ claims, items }, c) ?? []),
  examples: {
    good: ['全镇工业总产值实现86.5亿元，同比增长9.2%，完成年度任务的98%。与去年同期相比，工业总产值增长9.2%，财政收入增长5.1%。'],
    bad: ['全镇工业总产值实现86.5亿元，同比增长9.2%，完成年度任务的98%。与去年同期相比，工业总产值增长8.2%，财政收入增长5.1%。'],
    traps: [
      // Of part of the year; against another year; of a part of it; measured otherwise.
      '全镇工业总产值实现86.5亿元，同比增长9.2%。四季度，工业总产值同比增长8.2%。',
      '全镇工业总产值实现86.5亿元，同比增长9.2%。与2019年相比，工业总产值增长28.2%。',
      '全镇工业总产值实现86.5亿元，同比增长9.2%。与去年同期相比，规模以上工业总产值增长8.2%。',
      '全镇工业总产值实现86.5亿元，同比增长9.2%。与去年同期相比，按可比价格计算工业总产值增长8.2%。',
      '全县工业总产值实现86.5亿元，同比增长9.2%。东镇与去年同期相比，工业总产值增长8.2%。',
      '2022年全镇工业总产值实现86.5亿元，同比增长9.2%。2023年，与去年同期相比，工业总产值增长8.2%。',
    ],
  },
}

/** 与去年同期相比，工业总产值增长: a sentence of its own, which says of no part of the time or of the place. */
const AGAIN = /^[。；]?(?:与|同|和|较|比)(?:上年|去年)(?:同期)?(?:相比)?，([\u4e00-\u9fa5]{4,16}?)(?:同比)?(增长|下降)了?$/
const GROWN = /^(?:同比|比上年|较上年|比去年|较去年|比上年同期|较上年同期|比去年同期)(?:增长|下降)了?$/
const HEAD = /(?:实现|完成|达到?|为|共)+$/
const PLACE = /^(?:(?:19|20)\d{2}年|今年|全年|全[省市县区镇乡州]|[省市县区镇乡]级?|预计|我[省市县区镇乡]|共)+/
const FAR = 40

function found({ claims, items }: Pick<Reading, 'claims' | 'items'>, again: Claim): Found | undefined {
  const said = isRate(again) ? AGAIN.exec(again.lead) : null
  if (!said) return undefined
  const before = claims.slice(Math.max(0, again.id - FAR), again.id).filter(c => c.paragraph === again.paragraph && isRate(c))
  const same = before.filter(c => {
    const head = items.of.get(c.id)?.head
    // The whole paper tells of that year and place; the sentence that is told again stands right behind it.
    const name = head?.id === c.id - 1 && GROWN.test(c.label) ? head.label.replace(HEAD, '').replace(PLACE, '') : undefined
    return name === said[1] && again.sentence - c.sentence === 1
  })
  const [first, more] = same
  if (!first || more || first.sign !== again.sign) return undefined
  const holds = meets(rounded(first), rounded(again))
  return tell({
    kind: 'repeat',
    claim: again,
    stated: rounded(again),
    computed: rounded(first),
    parts: [first],
    working: `前面说${said[1]}${said[2]}${figure(first)}`,
    said: holds ? figure(again) : `这里的${figure(again)}`,
  })
}

const isRate = (c: Claim): boolean => c.role === 'change' && c.form === 'percent' && c.precision === 'exact' && c.owner < 0 && c.sign !== 0
