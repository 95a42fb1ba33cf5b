/** @module Is what a total counts what its members were counted as? 受理 and 办结 are not the same, however many 两级 are. */
import type { Claim } from '../../../../claims.ts'

/** What became of things, or whom they reached: told of a total only where it is told of its members. */
const OUTCOME =
  /办结|审结|结案|执结|了结|化解|整改|完成|答复|解决|采纳|采用|通过|涉及|惠及|受益|受众|参加|参与|覆盖|提出|追回|挽回|退回|移送|公开|新增|减少|节约|表扬|重点|调解|成功|满意|合格|到位|未/g
/** What comes in, or is done in the first place: names the members that have no deed of their own. */
const INTAKE =
  /受理|收到|接收|接到|接待|接访|立案|登记|发生|查处|查办|检查|排查|发放|投入|下达|拨付|开展|举办|召开|建成|培训|处罚|罚没|处分|收案|审理|办理|摸排|抽检|申请|捐/g

const wordsOf = (deed: string, of: RegExp): readonly string[] => deed.match(of) ?? []

/** Nothing that it is called is another deed than theirs. */
export function fitsDeed(deed: string, parts: readonly Claim[]): boolean {
  const labels = parts.map(p => p.label).join('，')
  const outcomes = wordsOf(deed, OUTCOME)
  if (!outcomes.every(w => labels.includes(w))) return false
  const intake = wordsOf(deed, INTAKE)
  if (intake.length === 0) return outcomes.length > 0 || plainly(deed, labels)
  return intake.some(w => labels.includes(w)) || (wordsOf(labels, OUTCOME).length === 0 && wordsOf(labels, INTAKE).length === 0)
}

/** Measures, and what each of two neighbouring characters of the name says of the members too. */
const PLAIN = /^(?:全[年市县区镇乡村]|[本今]年|年内|各类|实际|全部)*(?:资金|金额|费用|经费|总?(?:数|量|额|人数|件数|户数|次数|面积|里程))?$/
function plainly(deed: string, labels: string): boolean {
  if (PLAIN.test(deed) || deed.length < 2) return true
  for (let i = 0; i + 2 <= deed.length; i++) if (labels.includes(deed.slice(i, i + 2))) return true
  return false
}

/** What punishments and measures together are called. */
const WIDER: readonly (readonly [RegExp, RegExp])[] = [
  [/处分/, /警告|记过|记大过|降级|撤职|开除|留党察看|降低岗位/],
  [/处理|问责|追责/, /谈话|约谈|通报|检查|诫勉|警告|批评|训诫|处分|移送|组织处理|降级|撤职|开除/],
  [/答复|办结|回复/, /公开|无法提供|不予处理|其[他它]处理/],
]

/** 立案80件、立案60件，共立案140件: its deed is that of each; 开庭12件、8件: or of the first, where the others have none. 警告12人，记过5人，共处分17人. */
export function isDeedOfEach(deed: string, parts: readonly Claim[]): boolean {
  if (WIDER.some(([name, kind]) => name.test(deed) && parts.every(p => kind.test(p.label)))) return true
  const verbs = [...wordsOf(deed, OUTCOME), ...wordsOf(deed, INTAKE)]
  return verbs.length > 0 && verbs.every(w => parts.every(p => p.label.includes(w)))
}

/** 合计: adds up what stands before it; only what became of it, or another way in which it came, would be another count. */
export function addsUp(deed: string, parts: readonly Claim[]): boolean {
  const labels = parts.map(p => p.label).join('，')
  if (!wordsOf(deed, OUTCOME).every(w => parts.every(p => p.label.includes(w)))) return false
  const intake = wordsOf(deed, INTAKE)
  return (
    intake.length === 0 || intake.some(w => labels.includes(w)) || wordsOf(labels, INTAKE).length + wordsOf(labels, OUTCOME).length === 0
  )
}
