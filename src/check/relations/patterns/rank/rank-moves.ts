/** 位列第五，较2022年度的第九前进4位; 由第8位上升到第5位，上升3位: two places in an order and what lies between them. */

import { exactly } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { tell } from '../told.ts'

export const rankMoves: RelationRule = {
  kind: 'rank',
  title: '位次升降',
  find,
  examples: {
    good: ['县级考评位列第五，较2022年度的第九前进4位。', '排名由上年第12位上升到第7位，上升5位。', '位列全市第8位，较上年第6位下降2位。'],
    bad: ['县级考评位列第五，较2022年度的第九前进3位。', '排名由上年第12位上升到第7位，上升6位。', '位列全市第8位，较上年第6位下降3位。'],
  },
}

const PLACE = '第(\\d{1,3}|[一二三四五六七八九十]{1,3})(?:位|名)?'
const MOVE = '(前进|上升|提升|进步|跃升|后退|退后|下降|下滑)了?'
const BY = '(\\d{1,2})(?:位(?!次)|名|个位次|个名次)'
/** Now, then what it was: 第五，较上年的第九前进4位. */
const NOW_FIRST = new RegExp(`${PLACE}，(?:较|比)[^，。；第]{2,12}${PLACE}${MOVE}${BY}`, 'g')
/** What it was, then now: 由第8位升至第5位，上升3位. */
const THEN_FIRST = new RegExp(
  `[由从][^，。；第]{0,12}${PLACE}(?:前进|上升|提升|跃升|升|进|下降|后退|下滑|降)[到至为]第(\\d{1,3}|[一二三四五六七八九十]{1,3})(?:位|名)?，${MOVE}${BY}`,
  'g',
)

const DIGITS = '零一二三四五六七八九'
const orderOf = (word: string): number => {
  if (/\d/.test(word)) return Number(word)
  const [tens, ones] = word.includes('十') ? word.split('十') : ['零', word]
  return (tens === '' ? 1 : DIGITS.indexOf(tens!)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones!))
}

function find({ view: { text } }: Reading): Found[] {
  const now = [...text.matchAll(NOW_FIRST)].map(m => moved(m, orderOf(m[1]!), orderOf(m[2]!)))
  const then = [...text.matchAll(THEN_FIRST)].map(m => moved(m, orderOf(m[2]!), orderOf(m[1]!)))
  return [...now, ...then]
}

function moved(m: RegExpMatchArray & { index: number }, now: number, then: number): Found {
  const up = /[进升]/.test(m[3]!)
  const by = Number(m[4]!)
  const end = m.index + m[0].length
  const start = end - /\d+[^\d]*$/.exec(m[0])![0].length
  const computed = up ? then - now : now - then
  return tell({
    kind: 'rank',
    claim: { start, end: start + m[4]!.length },
    stated: exactly(by),
    computed: exactly(computed),
    parts: [],
    working: up ? `${then}－${now}＝${computed}` : `${now}－${then}＝${computed}`,
    said: `${m[3]}${by}位`,
  })
}
