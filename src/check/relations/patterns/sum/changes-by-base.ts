/**
 * “三公”经费较上年减少2.97万元，较预算减少0.36万元。其中：公车费较上年减少1.33万元，较预算减少0.07万元；接待费较上年减少1.64万元，较预算减少0.29万元: each member tells by how much it
 * moved against each base in turn, and together they moved as the whole did. What is not told may have moved too.
 */
import type { Claim } from '../../../claims.ts'
import { groupBy } from '../../../items.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { ofChanges } from '../../sum/changes.ts'

export const changesByBase: RelationRule = {
  kind: 'sum',
  title: '各项相对同一基数的增减',
  find: ({ claims, view }: Reading) =>
    [...groupBy(claims, c => c.paragraph).values()].flatMap(row => row.flatMap((c, at) => found(row, c, at, view.text))),
  examples: {
    good: [
      '“三公”经费较上年减少3.12万元，下降7.4%，较年初预算减少0.45万元。其中：公务用车费较上年减少1.4万元，较年初预算减少0.15万元；公务接待费较上年减少1.72万元，较年初预算减少0.3万元。',
      '“三公”经费比上年减少3.12万元，其中：因公出国费比上年增加0.5万元；公务用车费比上年减少1.9万元；公务接待费比上年减少1.72万元。',
      '税收比上年增加520万元，比预算增加86万元。其中增值税比上年增加310万元，比预算增加96万元；所得税比上年增加210万元，比预算减少10万元。',
    ],
    bad: [
      '“三公”经费比上年减少3.12万元，其中：因公出国费比上年增加0.5万元；公务用车费比上年减少1.9万元；公务接待费比上年减少1.27万元。',
      '“三公”经费较上年减少3.12万元，较年初预算减少0.45万元。其中：因公出国费与上年持平，与预算持平；公务用车费较上年减少1.4万元，较年初预算减少0.15万元；公务接待费较上年减少1.72万元，较年初预算减少0.8万元。',
    ],
    traps: [
      // Two of three are told.
      '“三公”经费较上年减少3.12万元，其中：公务用车费较上年减少1.4万元；公务接待费较上年减少1.22万元。',
      // Against another base.
      '“三公”经费较上年减少3.12万元。其中：因公出国费较上年持平；公务用车费较预算减少1.4万元；公务接待费较预算减少1.22万元。',
      // A mean of several.
      '人均支出比上年增加520元。其中食品支出比上年增加310元；居住支出比上年增加130元。',
    ],
  },
}

const UP = '增加|增长|增收|增支|增|多'
const DOWN = '减少|下降|减收|减支|压减|压缩|减|少'
/** 公务用车费较上年减少: its name, and against what. */
const MOVED = new RegExp(`^([^较比]{0,20}?)(?:较|比|与)([\\u4e00-\\u9fa5]{1,8}?)(?:相?比)?(?:${UP}|${DOWN})了?$`)
const AMONG = /(?:^|[。；，])其中[：，]?/
/** 与上年持平 */
const LEVEL = /持平|无变化|没有变化|一致/
/** The three of which the law lets such expenses be made: where all are told, none is left out. */
const ALL_THREE: readonly RegExp[] = [/出国/, /车/, /接待/]
const MOST = 24

interface Move {
  readonly claim: Claim
  readonly name: string
  readonly base: string
}

function found(row: readonly Claim[], first: Claim, at: number, text: string): Found[] {
  const opens = first.sep !== '' && AMONG.test(first.lead) && isMove(first)
  const before = opens ? row.slice(Math.max(0, at - MOST), at) : []
  const heads = before.filter(c => first.sentence - c.sentence <= 1 && !/[；]|其中/.test(c.lead)).flatMap(c => moveOf(c) ?? [])
  // 经费减少3万元，其中…: only what one name was said of.
  if (heads.length === 0 || heads.filter(h => h.name !== '').length !== 1 || heads[0]!.name === '') return []
  const run = row.slice(at, at + MOST).filter(c => c.sentence === first.sentence)
  const stretch = text.slice(first.start - first.lead.length, run.at(-1)!.stop)
  const named = run.filter(c => isMove(c)).flatMap(c => moveOf(c) ?? [])
  const members = groupsOf(named)
  if (members.length < 2 || named.length !== run.filter(c => c.form === 'plain').length || /均/.test(heads[0]!.name)) return []
  const whole = ALL_THREE.every(p => p.test(stretch))
  return heads.flatMap(head => {
    const parts = members.flatMap(m => m.filter(p => p.base === head.base && p.claim.unit === head.claim.unit))
    const silent = members.length - parts.length + (whole && members.length < ALL_THREE.length && !LEVEL.test(stretch) ? 1 : 0)
    if (silent > 0 || parts.length < 2 || new Set(parts.map(p => p.name)).size < parts.length) return []
    return [
      {
        ...ofChanges(
          head.claim,
          parts.map(p => p.claim),
          whole ? 'nothing' : 'anything',
        ),
        named: true as const,
      },
    ]
  })
}

/** What is told of one member, under its name. */
function groupsOf(moves: readonly Move[]): Move[][] {
  const out: Move[][] = []
  for (const move of moves) {
    if (move.name !== '' || out.length === 0) out.push([move])
    else out.at(-1)!.push({ ...move, name: out.at(-1)![0]!.name })
  }
  return out
}

const isMove = (c: Claim): boolean => c.role === 'change' && c.form === 'plain' && c.precision === 'exact' && c.owner < 0 && c.sign !== 0

function moveOf(claim: Claim): Move | undefined {
  const said = isMove(claim) ? MOVED.exec(claim.label) : null
  return said ? { claim, name: said[1]!.replace(/^其中/, ''), base: said[2]!.replace(/数$/, '') } : undefined
}
