/**
 * 适用认罪认罚审结1063287人；在此类案件中提出量刑建议737119人; 接待咨询18938件，在咨询中化解矛盾1562件; 244家仲裁委员会受理136924件；19家试点单位受理41356件: what was told some figures before by its
 * name is not less
 * than this part of it.
 */
import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'

export const amongThose: RelationRule = {
  kind: 'bound',
  title: '前文所说的一部分',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '适用认罪认罚审结1063287人，占同期85%；在此类案件中提出量刑建议737119人，其中确定刑493762人。',
      '接待咨询18938件，在咨询中化解矛盾1562件；受理纠纷5238件。',
      '2015年全国244家仲裁委员会受理案件136924件，比上年增加23264件。19家试点单位受理案件41356件，增长17%。',
      '收到申请86件，在上述申请中，予以公开62件。',
    ],
    bad: [],
    traps: [
      '适用认罪认罚审结106人，在此类案件中提出量刑建议137人。',
      '接待咨询938件，在咨询中化解矛盾1562件。',
      '244家仲裁委员会受理案件36924件，19家试点单位受理案件41356件。',
    ],
  },
}

const IN = /在(?:此类|上述|这些|该类|此|以上)?([\u4e00-\u9fa5]{0,6})中，?[^，。；]{0,12}$/
const ORGANS = /^[家个所]$/
const BACK = 10

const isCount = (c: Claim): boolean =>
  c.role === 'count' && c.form === 'plain' && c.precision === 'exact' && c.unit !== '' && !/上年|去年|同期|均/.test(c.label)

function found(claims: readonly Claim[], part: Claim): Found | undefined {
  if (!isCount(part)) return undefined
  const whole = named(claims, part) ?? ofMore(claims, part)
  if (!whole || above(part.value, whole.value)) return undefined
  return {
    kind: 'bound',
    claim: part,
    stated: part.value,
    computed: whole.value,
    verdict: 'holds',
    parts: [whole],
    message: `${figure(part)}不大于前文的${figure(whole)}。`,
  }
}

/** 在咨询中: of what was called so. */
function named(claims: readonly Claim[], part: Claim): Claim | undefined {
  const name = IN.exec(part.lead)?.[1]
  if (name === undefined) return undefined
  const before = claims
    .slice(Math.max(0, part.id - 4), part.id)
    .filter(
      c => isCount(c) && c.unit === part.unit && c.owner === part.owner && c.paragraph === part.paragraph && part.sentence === c.sentence,
    )
  const last = before.at(-1)
  return last && (/此|上述|这些|该/.test(part.lead) || (name.length > 1 && last.label.endsWith(name))) ? last : undefined
}

/** 244家受理136924件 … 19家受理41356件: fewer that do the very same. */
function ofMore(claims: readonly Claim[], part: Claim): Claim | undefined {
  const by = claims[part.id - 1]
  if (!by || !ORGANS.test(by.unit) || !isCount(by) || !isDeed(part.label, by.noun)) return undefined
  for (let i = by.id - 1; i > Math.max(0, by.id - BACK); i--) {
    const [organs, whole] = [claims[i - 1]!, claims[i]!]
    if (whole.paragraph !== part.paragraph) return undefined
    if (organs.unit !== by.unit || whole.unit !== part.unit || !isCount(organs) || !isCount(whole)) continue
    return organs.printed > by.printed && deedOf(whole.label) === deedOf(part.label) && isDeed(whole.label, organs.noun) ? whole : undefined
  }
  return undefined
}

const DEED = /(受理|办理|处理|收到|审结|办结|开展|查处)[\u4e00-\u9fa5]{0,4}$/
const deedOf = (label: string): string | undefined => DEED.exec(label)?.[1]
const isDeed = (label: string, noun: string): boolean => noun !== '' && deedOf(label) !== undefined
