/** Rank: what is said to run from much to little does so. */
import type { Claim } from '../claims.ts'
import type { Item } from '../items.ts'
import { slot } from '../items.ts'
import { TOTAL_LAST } from '../lists/index.ts'
import type { Found, RelationRule } from '../reading.ts'
import { figure } from '../words.ts'

const FALLING =
  /(?:居前|靠前|最多|前[三四五六七八九十]位?)[^，。；]{0,8}依次(?:为|是)|由多到少|从多到少|由高到低|从高到低|由大到小|从大到小|降序/
const RISING = /由少到多|从少到多|由低到高|从低到高|由小到大|从小到大|升序/

export const rank: RelationRule = {
  kind: 'rank',
  title: '排序',
  find: reading =>
    reading.items.top.flatMap(row =>
      row.flatMap((item, at) => {
        const paragraph = reading.view.paragraphs[item.paragraph]!
        const from = at === 0 ? paragraph.start : row[at - 1]!.head.stop
        const words = reading.view.text.slice(Math.max(from, item.head.start - 60), item.head.start)
        const falling = FALLING.test(words)
        if (!falling && !RISING.test(words)) return []
        const one = judge(row.slice(at), falling)
        return one ? [one] : []
      }),
    ),
  examples: {
    good: ['各村调解数由多到少为：甲村32件、乙村25件、丙村18件。'],
    bad: ['各村调解数由多到少为：甲村32件、乙村15件、丙村18件。'],
  },
}

function judge(row: readonly Item[], falling: boolean): Found | undefined {
  const first = row[0]!
  const run: Claim[] = []
  for (const item of row.slice(0, 200)) {
    const part = slot(item, first.head.unit)
    if (!part || item.sentence !== first.sentence || TOTAL_LAST.test(part.label)) break
    run.push(part)
  }
  if (run.length < 3) return undefined
  const out = run.findIndex((c, i) => i > 0 && (falling ? c.value.min > run[i - 1]!.value.max : c.value.max < run[i - 1]!.value.min))
  const claim = out < 0 ? run.at(-1)! : run[out]!
  const order = falling ? '由多到少' : '由少到多'
  return {
    kind: 'rank',
    claim,
    stated: claim.value,
    computed: out < 0 ? claim.value : run[out - 1]!.value,
    verdict: out < 0 ? 'holds' : 'fails',
    parts: run,
    message: out < 0 ? `${run.length}个数依次${order}，相符。` : `说是${order}，但${figure(claim)}排在${figure(run[out - 1]!)}之后。`,
  }
}
