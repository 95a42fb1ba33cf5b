/** @module Amounts, shares and numbers of people at which the law draws a line, and how papers name them. */

export interface Line {
  /** A threshold of the law data by its id, and which of its values. */
  readonly row: string
  readonly value: string
  /** The words with the figure, which is its group `n`. */
  readonly said: RegExp
  /** Must stand in the same sentence. */
  readonly topic: RegExp
  /** Must not stand in it: what has a line of its own. */
  readonly not: RegExp
  /** Another figure is wrong, or only a lower or a higher one. */
  readonly wrong: 'other' | 'lower' | 'higher'
}

const N = '(?<n>\\d[\\d.]{0,7}万?|[一二两三四五六七八九十百千万]{1,6})'
const SHARE = '(?<n>\\d{1,2}(?:\\.\\d{1,2})?%|百分之[一二三四五六七八九十\\d]{1,4})'
/** Police, traffic, taxes and customs have lines of their own. */
const OTHER_FINES = /治安|公安|交警|交通|出入境|出境|海事|海关|消防|税|边防|渔/
const ON_THE_SPOT = /当场(?:作出|给予|实施|进行)?[^。；]{0,6}处罚|简易程序/
const PERSON = '(?:公民|个人|自然人)'
const ORGANISATION = '(?:法人或者?(?:其他|非法人)组织|法人、?(?:或者)?其他组织|法人|单位|组织|企业)'

export const lines: readonly Line[] = [
  {
    row: 'PEN-T01',
    value: 'person',
    said: new RegExp(`对?${PERSON}(?:处以?|罚款|处罚|给予)?[^，。；、\\d一二三四五六七八九]{0,4}${N}元(?:（含[^（）]{0,8}）)?以下`, 'g'),
    topic: ON_THE_SPOT,
    not: OTHER_FINES,
    wrong: 'other',
  },
  {
    row: 'PEN-T01',
    value: 'organisation',
    said: new RegExp(
      `对?${ORGANISATION}(?:处以?|罚款|处罚|给予)?[^，。；、\\d一二三四五六七八九]{0,4}${N}元(?:（含[^（）]{0,8}）)?以下`,
      'g',
    ),
    topic: ON_THE_SPOT,
    not: OTHER_FINES,
    wrong: 'other',
  },
  {
    row: 'PEN-T02',
    value: 'any',
    said: new RegExp(`${N}元(?:（含[^（）]{0,8}）)?以下的?罚款(?:的)?，?[^，。；]{0,14}当场收缴`, 'g'),
    topic: /处罚|执法|罚款/,
    not: new RegExp(`${OTHER_FINES.source}|边远|水上|不便`),
    wrong: 'other',
  },
  {
    row: 'PEN-T04',
    value: 'perDay',
    said: new RegExp(`每[日天](?:按照?|以)?(?:应缴)?罚款(?:数额|金额)?的?${SHARE}[^，。；]{0,6}加处罚款`, 'g'),
    topic: /罚款/,
    not: /税|社会保险|滞纳金/,
    wrong: 'other',
  },
  {
    row: 'PET-T01',
    value: 'most',
    said: new RegExp(`代表[^，。；]{0,6}，?(?:代表)?(?:的)?(?:人数|数量)?不(?:得)?超过${N}[人名]`, 'g'),
    topic: /走访|信访|上访|来访/,
    not: /诉讼|复议|大会|职工/,
    wrong: 'higher',
  },
  {
    row: 'REV-T01',
    value: 'most',
    said: new RegExp(`款额(?:在|为)?(?:人民币)?${N}元以下`, 'g'),
    topic: /复议[^。]*简易程序|简易程序[^。]*复议/,
    not: /诉讼|法院/,
    wrong: 'other',
  },
  {
    row: 'TRI-T01',
    value: 'least',
    said: new RegExp(`法制审核人员[^，。；]{0,16}不(?:得|应)?(?:低|少)于[^，。；]{0,20}执法人员[^，。；]{0,8}的?${SHARE}`, 'g'),
    topic: /执法/,
    not: /编制数/,
    wrong: 'lower',
  },
]
