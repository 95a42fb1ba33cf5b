/** 位列第五，较2022年度的第九前进4位; 由第8位上升到第5位，上升3位: two places in an order and what lies between them. */

import { exactly } from '../../../interval.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { tell } from '../told.ts'

export const rankMoves: RelationRule = {
  kind: 'rank',
  title: '位次升降',
  find: reading => find(reading),
  examples: {
    good: [
      '县级考评位列第五，较2022年度的第九前进4位。',
      '排名由上年第12位上升到第7位，上升5位。',
      '位列全市第8位，较上年第6位下降2位。',
      '在全省16个市的考核中，我市位次由上年的第11位升至第4位，前移7位。',
      '综合排名从去年第六名跌至第九名，后移三位。',
      '位居全市第2，较上年提升3个位次，上年为第5位。',
    ],
    bad: [
      '县级考评位列第五，较2022年度的第九前进3位。',
      '排名由上年第12位上升到第7位，上升6位。',
      '位列全市第8位，较上年第6位下降3位。',
      '在全省16个市的考核中，我市位次由上年的第11位升至第4位，前移8位。',
      '综合排名从去年第六名跌至第九名，后移两位。',
      '位居全市第3，较上年提升3个位次，上年为第5位。',
    ],
  },
}

const ORDER = '\\d{1,3}|[一二三四五六七八九十]{1,3}'
const NOW = `第(?<now>${ORDER})(?:位|名)?`
const THEN = `第(?<then>${ORDER})(?:位|名)?`
const MOVE =
  '(?:共|累计|整体|实现|一举)?(?<move>前进|前移|上升|提升|晋升|提高|进步|跃升|攀升|上移|后退|后移|退后|退步|下降|下滑|下移|下跌)了?(?<by>\\d{1,2}|[两二三四五六七八九十])(?:位(?!次)|名|个位次|个名次|个位)'
const TIME = '上一?年度?|去年|上一?季度|上一?[月期次]'
const ORDERS: readonly RegExp[] = [
  // Now, then what it was: 第五，较上年的第九前进4位.
  new RegExp(`${NOW}，(?:较|比)[^，。；第]{2,12}${THEN}${MOVE}`, 'dg'),
  // What it was, then now: 由第8位升至第5位，上升3位.
  new RegExp(
    `[由从][^，。；第]{0,12}${THEN}(?:前进|前移|上升|提升|晋升|提高|跃升|攀升|上移|跃居|跃|升|进|下降|后退|后移|下滑|下移|下跌|退|滑|降|跌|移)[到至为]?(?:全[省市县区国])?${NOW}，${MOVE}`,
    'dg',
  ),
  // Now, by how much, and what it was: 位居第2，较上年提升3个位次，上年为第5位.
  new RegExp(`${NOW}，(?:(?:较|比)?(?:${TIME})(?:度|同期)?)?${MOVE}[，（](?:${TIME}|此前|原来?)[\\u4e00-\\u9fa5]{0,5}${THEN}`, 'dg'),
]

const DIGITS = '零一二三四五六七八九'
const orderOf = (word: string): number => {
  if (/\d/.test(word)) return Number(word)
  const [tens, ones] = word.includes('十') ? word.split('十') : ['零', word]
  return (tens === '' ? 1 : DIGITS.indexOf(tens!)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones!))
}

const find = ({ view: { text } }: Reading): Found[] => ORDERS.flatMap(order => everyMatch(text, order).map(moved))

function moved({ groups, indices }: RegExpMatchArray): Found {
  const { now: n, then: t, move, by } = groups as Record<'now' | 'then' | 'move' | 'by', string>
  const [start, end] = indices!.groups!['by']!
  const [now, then] = [orderOf(n), orderOf(t)]
  const up = /前|进步|升|提高|上移/.test(move)
  const computed = up ? then - now : now - then
  return tell({
    kind: 'rank',
    claim: { start, end },
    stated: exactly(numeralOf(by)),
    computed: exactly(computed),
    parts: [],
    working: up ? `${then}－${now}＝${computed}` : `${now}－${then}＝${computed}`,
    said: `${move}${by}位`,
  })
}
