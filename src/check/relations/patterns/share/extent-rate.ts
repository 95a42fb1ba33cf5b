/** 受检机构412家，查处96家，查处面23.3%; 企业286家，其中31家亏损，亏损面10.8%: of all that opens the clause, so many are what the name says. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { decideNamed } from '../../share/verdict.ts'
import { isExactCount, sentenceTo } from '../told.ts'

export const extentRate: RelationRule = {
  kind: 'share',
  title: '查处面、亏损面、盈利面',
  find: reading => reading.claims.flatMap(s => found(reading, s) ?? []),
  examples: {
    good: [
      '受检机构412家，查处96家，查处面23.3%。',
      '监管企业18户，盈利13户，亏损4户，盈利面72.2%，亏损面22.2%。',
      '规模以上工业企业286家，其中31家亏损，亏损面为10.8%。',
      '商户412家，关停38家，关停面9.2%，较上年同期（396家中关停45家，关停面11.4%）收窄2.2个百分点。',
    ],
    bad: [
      '受检机构412家，查处96家，查处面22.4%。',
      '监管企业18户，盈利13户，亏损4户，盈利面75.2%，亏损面22.2%。',
      '规模以上工业企业286家，其中31家亏损，亏损面为13.8%。',
      '商户412家，关停38家，关停面9.2%，较上年同期（396家中关停45家，关停面14.1%）收窄2.2个百分点。',
    ],
    traps: ['监管企业18户，亏损4户，亏损面22.2%，同比收窄3个百分点。', '企业286家，小微企业亏损面10.8%。'],
  },
}

const NAME = /^([\u4e00-\u9fa5]{2,3})面(?:为|是|约为?|达到?)?$/
/** 书面, 方面, 全面: no part of a whole. */
const WORDS = /[书方全表平界局场]$/
const MOST = 6

function found({ claims, view: { text } }: Reading, s: Claim): Found | undefined {
  const name = s.form === 'percent' && s.precision === 'exact' ? NAME.exec(s.label)?.[1] : undefined
  if (!name || WORDS.test(name)) return undefined
  const own = sentenceTo(claims, s, MOST).filter(c => c.owner === s.owner)
  const opens = own.findLastIndex(c => c.sep === '；')
  const bracket = openedAt(text, s)
  const clause = own.slice(Math.max(0, opens)).filter(c => c.start > bracket && (isCount(c) || (bracket >= 0 && isBase(c))))
  const part = clause.findLast(c => c.label.endsWith(name) || (/^(?:其中|有)*$/.test(c.label) && c.noun.startsWith(name)))
  const whole = clause[0]
  if (!part || !whole || part === whole || !alike(part.unit, whole.unit) || part.printed > whole.printed) return undefined
  return /[不未]/.test(part.label.replace(name, '')) ? undefined : decideNamed(s, [part], whole)
}

const isCount = (c: Claim): boolean => isExactCount(c) && c.value.min > 0
const isBase = (c: Claim): boolean => c.role === 'base' && c.form === 'plain' && c.precision === 'exact' && c.value.min > 0

/** So many characters a bracket is looked for. */
const LONG = 80

/** 较上年同期（308户中亏损63户，亏损面20.5%）: where the bracket that it stands in opens; −1 outside. */
function openedAt(text: string, { start }: Claim): number {
  const from = Math.max(0, start - LONG)
  const before = text.slice(from, start)
  const at = before.lastIndexOf('（')
  return at > before.lastIndexOf('）') ? from + at : -1
}
