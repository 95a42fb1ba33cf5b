/**
 * 市本级办理206件，六个县区办理460件，加上垂管部门办理的21件，全市办理总量为687件; 罚款62万元，再加上没收违法所得8万元，共计70万元: what is added to what stood before it makes the total right behind.
 */
import type { Claim } from '../../../claims.ts'
import { meets, rounded, total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnCount, sentenceTo, tellSum } from '../told.ts'

export const addedTo: RelationRule = {
  kind: 'sum',
  title: '加上另一项后的总数',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? withThese(claims, c) ?? []),
  examples: {
    good: [
      '市本级办理复议案件206件，六个县区共办理460件，加上垂管部门办理的21件，全市当年办理总量为687件。',
      '收取罚款62.5万元，再加上没收违法所得8.1万元，共计70.6万元。',
      '本级立案86件，连同上级交办的12件，总数为98件。',
      '化解纠纷120件，办理援助案件45件，加上代书12件，援助总量为57件。',
      '上级转来48件，本级收到118件，两者合计166件；各县另行登记22件，加上这部分，全市总计188件。',
    ],
    bad: [
      '市本级办理复议案件206件，六个县区共办理460件，加上垂管部门办理的21件，全市当年办理总量为887件。',
      '收取罚款62.5万元，再加上没收违法所得8.1万元，共计76.0万元。',
      '本级立案86件，连同上级交办的12件，总数为89件。',
      '上级转来48件，本级收到118件，两者合计166件；各县另行登记22件，加上这部分，全市总计168件。',
    ],
    traps: [
      '本级立案86件，加上上级交办的12件，扣除撤案3件，总数为95件。',
      '本级立案86件，其中刑事9件，加上上级交办的12件，总数为98件。',
      '上年结转20件，加上新收30件，结案总数为45件。',
      '化解纠纷120件，办理援助案件45件，走访30户，加上代书12件，法律服务总量达600件。',
      '立案86件，加上交办的12件，涉及金额总计98万元。',
    ],
  },
}

const ADDED = /^(?:再|又|另)?(?:加上|加之|连同|算上|计入)/
const ALL = /(?:总[量数计额和]|合计|共计|共有|总共|共)(?:为|是|达|达到)?$/
/** What was finished of them, or was taken off, is not what there is. */
const OTHER = /[去减撤退并销离扣]|上一?年|去年|同期|以来|累计|其中|结案|办结|审结|完成|计划|目标/
const MOST = 8
/** 办理 in all of them: one deed. */
const SHARED = 2

function found(claims: readonly Claim[], added: Claim): Found | undefined {
  const whole = claims[added.id + 1]
  if (!ADDED.test(added.label) || !isAmount(added) || !whole || !isAmount(whole) || whole.sentence !== added.sentence) return undefined
  if (whole.paragraph !== added.paragraph || whole.unit !== added.unit || whole.sep !== '，' || !ALL.test(whole.label)) return undefined
  const before = sentenceTo(claims, added, MOST).filter(c => c.owner < 0)
  const parts = [...before, added]
  if (OTHER.test(whole.label) || before.length === 0 || before.length === MOST) return undefined
  const alike = parts.filter(p => isAmount(p) && p.unit === whole.unit)
  const runs = alike.slice(0, -1).map((_, i) => alike.slice(i))
  const made = runs.find(r => meets(total(r.map(p => p.value)), whole.value))
  if (made) return told(whole, made)
  const plain = alike.length === parts.length && parts.every(p => !OTHER.test(p.label.replace(ADDED, '')))
  return plain && (before.length === 1 || isOneDeed(whole, parts)) ? told(whole, parts) : undefined
}

/** 两者合计166件；各县另行登记22件，加上这部分，全市总计188件. */
const THESE = /，(?:再|若)?(?:加上|连同|算上|计入)(?:这|该|上述|以上)(?:些|一?部分|[几两]项)?，[^，。；：]*$/

function withThese(claims: readonly Claim[], whole: Claim): Found | undefined {
  const [before, added] = [claims[whole.id - 2], claims[whole.id - 1]]
  if (!THESE.test(whole.lead) || !before || !added || !ALL.test(whole.label) || OTHER.test(whole.label)) return undefined
  const alike = [before, added, whole].every(
    c => isAmount(c) && c.unit === whole.unit && c.sentence === whole.sentence && c.paragraph === whole.paragraph,
  )
  return alike && !/^，?其中/.test(added.lead) && ALL.test(before.label) ? told(whole, [before, added]) : undefined
}

const told = (whole: Claim, parts: readonly Claim[]): Found =>
  tellSum(whole, parts, { stated: rounded(whole), computed: total(parts.map(rounded)) })

const isAmount = (c: Claim): boolean => isOwnCount(c)

/** Two characters of the name of the total that each of the members has as well. */
function isOneDeed({ label }: Claim, parts: readonly Claim[]): boolean {
  const name = label.replace(ALL, '')
  for (let i = 0; i + SHARED <= name.length; i++) if (parts.every(p => p.label.includes(name.slice(i, i + SHARED)))) return true
  return false
}
