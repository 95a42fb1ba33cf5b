/** 住院2870人次，同比上升，减少164人次，降幅5.4%: the words say that it went one way, and the figure behind them that it went the other. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'
import { inWords } from '../told.ts'

export const directionWords: RelationRule = {
  kind: 'growth',
  title: '升降用语前后一致',
  find: ({ claims }: Reading) => claims.flatMap(c => found(c) ?? noted(claims, c) ?? []),
  examples: {
    good: ['住院1860人次，同比下降，减少124人次。', '受理量640件，比上年有所上升，增加36件。', '举报类增幅明显，由308件增至394件。'],
    bad: ['住院1860人次，同比上升，减少124人次。', '受理量640件，比上年有所下降，增加36件。', '举报类降幅明显，由308件增至394件。'],
    traps: [
      '门诊量同比上升，住院减少124人次。',
      '受理量同比上升，其中来信减少36件。',
      '降幅同比上升，减少了2.1个百分点。',
      '受理量环比上升，同比减少36件。',
      '失业率同比下降，就业增加360人。',
      '增速同比下降，增加36件。',
    ],
  },
}

const SAID =
  /^，(?:同比|环比|(?:比|较)(?:上年|去年|上月|上季度)(?:同期)?)(?:略有|有所|大幅|明显|继续)?(?:(上升|增长|增加)|(下降|减少|降低))，(?:共|净)?(?:(增加|增长|多)|(减少|下降|少))了?$/

const NOTED =
  /(?:(?<up>增幅|增长|上升|涨幅|升幅|增势|攀升)|(?<down>降幅|下降|减少|跌幅|减幅|回落))(?:较为|比较|十分|最为|非常)?(?:明显|较大|显著|突出|较快|最大)，(?:已)?[由从](?:上年|去年)?的?$/
/** 降幅明显，由308件增至394件: what is said of it beforehand, and which way its two values went. */
function noted(claims: readonly Claim[], base: Claim): Found | undefined {
  const now = claims[base.id + 1]
  const said = base.role === 'base' && base.form === 'plain' ? NOTED.exec(base.lead) : null
  if (!said || !now || now.unit !== base.unit || now.sentence !== base.sentence || !/[至到为]$/.test(now.lead) || now.sep !== '')
    return undefined
  if (now.printed === base.printed || now.form !== 'plain' || base.precision !== 'exact' || now.precision !== 'exact') return undefined
  const rose = said.groups!['up'] !== undefined
  const holds = rose === now.printed > base.printed
  return inWords(holds, {
    kind: 'growth',
    claim: now,
    stated: now.value,
    computed: rose ? { min: base.value.min, max: Number.POSITIVE_INFINITY } : { min: Number.NEGATIVE_INFINITY, max: base.value.max },
    parts: [base],
    message: `文中先说${rose ? '上升' : '下降'}，而由${figure(base)}到${figure(now)}，${holds ? '方向相符' : '方向相反'}。`,
  })
}

function found(by: Claim): Found | undefined {
  const said = by.form === 'plain' && by.role === 'change' ? SAID.exec(by.lead) : null
  if (!said) return undefined
  const [rose, more] = [said[1] !== undefined, said[3] !== undefined]
  const holds = rose === more
  return inWords(holds, {
    kind: 'growth',
    claim: by,
    stated: more ? by.value : { min: -by.value.max, max: -by.value.min },
    computed: rose ? { min: 0, max: Number.POSITIVE_INFINITY } : { min: Number.NEGATIVE_INFINITY, max: 0 },
    parts: [],
    message: `文中先说${rose ? '上升' : '下降'}，后说${more ? '增加' : '减少'}${figure(by)}，${holds ? '方向相符' : '方向相反'}。`,
  })
}
