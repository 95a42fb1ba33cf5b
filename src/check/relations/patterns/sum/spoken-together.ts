/**
 * 分别占19.18%、17.43%、13.09%、12.53%，合占六成以上; 财产类占比接近一半，其中盗抢占41.32%，诈骗占7.05%: what several have together is spoken and not printed.
 */
import type { Claim } from '../../../claims.ts'
import { printedSum, rounded, total } from '../../../interval.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { number } from '../../../words.ts'
import { tell } from '../told.ts'

export const spokenTogether: RelationRule = {
  kind: 'sum',
  title: '合占几成',
  find: reading => [...behind(reading), ...ahead(reading)],
  examples: {
    good: [
      '案件数居前的四个区分别占19.2%、17.4%、13.1%、12.5%，合占六成以上。',
      '财产类案件占比接近一半，其中盗抢类占41.3%，诈骗类占7.1%；其他类占14.8%。',
      '来信占21.3%，来电占44.8%，两者合计占比近七成。',
    ],
    bad: ['案件数居前的四个区分别占19.2%、17.4%、13.1%、12.5%，合占七成以上。', '来信占21.3%，来电占44.8%，两者合计占比近六成。'],
    traps: [
      // More than what stands right before them, or only some of it.
      '财产类占比过半，其中盗抢类占31.3%，诈骗类占7.1%。',
      '侵财占48.4%，扰序占14.8%，伤害占11.7%，四类合占八成以上。',
      '来信占21.3%，来电占44.8%，网上占33.9%，两者合计占比近七成。',
      '本地籍占七成以上，外地籍合占两成。',
    ],
  },
}

const SPOKEN = `(接近|将近|近|约|大约|超过|超|逾|不足|不到|达到?|为)?(?:([二三四五六七八九十])分之([一二三四五六七八九])|([一二三四五六七八九])成(半)?|(一半|半数))(多|以上|强)?(弱)?(左右)?(?=[，。；、）]|$)`
const BEHIND = new RegExp(
  `^，(?:(?:上述|以上|这)?([两二三四五六七八九])[者项类个种区地家][^，。；]{0,4})?(?:合计|合起来|合共|共计|总共|合|共)占(?:比|全部的?|总[数量]的?)?${SPOKEN}`,
)
const AHEAD = new RegExp(`占(?:比|全部的?|总[数量]的?)?${SPOKEN}，其中[^，。；：、\\d]{2,14}占?$`)
const WORDS = '零一两三四五六七八九'
/** So much off, in percent points, may what is spoken be. */
const ROUGH = 5
const MOST = 12
const LONG = 40

function behind({ claims, view: { text } }: Reading): Found[] {
  return claims.flatMap(last => {
    const said = isShare(last) ? BEHIND.exec(text.slice(last.stop, last.stop + LONG)) : null
    if (!said) return []
    const run = [last]
    for (
      let c = claims[last.id - 1];
      c && run.length < MOST && isShare(c) && c.sentence === last.sentence && c.paragraph === last.paragraph;
      c = claims[c.id - 1]
    )
      run.unshift(c)
    const listed = run.slice(1).every(c => /^[、和与及]$/.test(c.lead)) && /分别|依次/.test(run[0]!.lead)
    const many = said[1] ? Math.max(2, WORDS.indexOf(said[1].replace('二', '两'))) : undefined
    // 来信占21.3%，来电占44.8%，两者: as many as there are, and no others before them.
    if (run.length < 2 || (many === undefined ? !listed : many !== run.length)) return []
    return [
      telling(
        run,
        last.stop + said[0].search(/[二三四五六七八九十]分之|[一二三四五六七八九]成|一半|半数/),
        last.stop + said[0].length,
        spoken(said.slice(2)),
      ),
    ]
  })
}

/** 其中 tells the largest of them, and seldom all: told only where they make it. */
function ahead({ claims, view: { text } }: Reading): Found[] {
  return claims.flatMap(first => {
    const words = isShare(first) ? text.slice(Math.max(0, first.start - LONG), first.start) : ''
    const said = AHEAD.exec(words)
    if (!said) return []
    const run = [first]
    for (
      let c = claims[first.id + 1];
      c && run.length < MOST && isShare(c) && /^[，、]/.test(c.lead) && c.sentence === first.sentence;
      c = claims[c.id + 1]
    )
      run.push(c)
    const start = first.start - words.length + said.index
    const at = start + said[0].search(/[二三四五六七八九十]分之|[一二三四五六七八九]成|一半|半数/)
    const told = telling(run, at, start + said[0].indexOf('，'), spoken(said.slice(1)))
    return run.length > 1 && told.verdict === 'holds' ? [told] : []
  })
}

const isShare = (c: Claim): boolean =>
  (c.role === 'share' || c.role === 'rate') && c.form === 'percent' && c.precision === 'exact' && c.owner < 0

/** What the words stand for, in percent. */
function spoken([about, bottom, top, tenths, half, , over, under]: readonly (string | undefined)[]): Interval {
  const value = bottom ? (100 * numeralOf(top!)) / numeralOf(bottom) : tenths ? 10 * numeralOf(tenths) + (half ? ROUGH : 0) : 50
  if (over === '以上' || /^[超逾]/.test(about ?? '')) return { min: value, max: 100 }
  if (over) return { min: value, max: value + 2 * ROUGH }
  if (under || /近|不/.test(about ?? '')) return { min: value - 2 * ROUGH, max: value }
  return { min: value - ROUGH, max: value + ROUGH }
}

const telling = (run: readonly Claim[], start: number, end: number, stated: Interval): Found =>
  tell({
    kind: 'sum',
    claim: { start, end },
    stated,
    computed: total(run.map(rounded)),
    parts: run,
    working: `${run.map(s => `${number(s.printed)}%`).join('＋')}＝${number(printedSum(run))}%`,
    said: '文中所说的份额',
  })
