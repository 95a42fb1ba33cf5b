/** 收入比1.94:1，上年为1.98:1，缩小0.04: by how much one ratio to one differs from the other. */
import { minus, rounded } from '../../../interval.ts'
import type { Figure, Found, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { number } from '../../../words.ts'
import { tell } from '../told.ts'

export const ratiosApart: RelationRule = {
  kind: 'balance',
  title: '两个比值之差',
  find: ({ view: { text } }) => everyMatch(text, SAID).map(m => found(m)),
  examples: {
    good: [
      '城乡收入比1.92:1，上年为1.97:1，缩小0.05。',
      '抚养比由2.31:1降至2.18:1，下降0.13。',
      '生师比为16.4:1，上年同期为15.9:1，同比扩大0.5。',
    ],
    bad: [
      '城乡收入比1.92:1，上年为1.97:1，缩小0.15。',
      '抚养比由2.31:1降至2.18:1，下降0.31。',
      '城乡收入比1.92:1，上年为1.97:1，扩大0.05。',
    ],
    traps: ['城乡收入比1.92:1，上年为1.97:1，五年累计缩小0.15。', '城乡收入比1.92:1，上年为1.97:1，缩小0.15个标准差。'],
  },
}

const RATIO = (name: string) => `(?<![\\d.:])(?<${name}>\\d{1,3}(?:\\.\\d{1,3})?):1(?![\\d.:])`
const BY =
  '，(?:同比|比上年|较上年)?(?:(?<down>缩小|下降|降低|减少|收窄)|(?<up>扩大|上升|提高|增加))了?(?<by>\\d{1,2}(?:\\.\\d{1,3})?)(?=[，。；）\\n]|$)'
/** Now and then before it, or from then to now. */
const SAID = new RegExp(
  `${RATIO('now')}，(?:而)?(?:上年|去年|上年同期|去年同期|上期|上年末|去年底)(?:为|是)${RATIO('then')}${BY}|(?:由|从)(?:上年|去年|上年同期|去年同期|上期)?的?${RATIO('from').replace('(?<![\\d.:])', '')}(?:升|降|提高|扩大|缩小|下降|上升|增加|减少)[到至为]${RATIO('to').replace('(?<![\\d.:])', '')}${BY.replaceAll('?<', '?<n')}`,
  'dg',
)

type Known = Figure & Parameters<typeof rounded>[0]

function found(m: RegExpExecArray): Found {
  const figureOf = (name: string): Known | undefined => {
    const [text, at] = [m.groups?.[name], m.indices?.groups?.[name]]
    if (text === undefined || !at) return undefined
    const step = 10 ** -(text.split('.')[1]?.length ?? 0)
    return { start: at[0], end: at[1], printed: Number(text), step, form: 'plain', unit: '' } as Known
  }
  const [now, base] = [figureOf('now') ?? figureOf('to')!, figureOf('then') ?? figureOf('from')!]
  const by = figureOf('by') ?? figureOf('nby')!
  const [large, small] = (m.groups?.down ?? m.groups?.ndown) ? [base, now] : [now, base]
  return tell({
    kind: 'balance',
    claim: by,
    stated: rounded(by),
    computed: minus(rounded(large), rounded(small)),
    parts: [large, small],
    working: `${number(large.printed)}－${number(small.printed)}＝${number(Number((large.printed - small.printed).toFixed(6)))}`,
    said: number(by.printed),
  })
}
