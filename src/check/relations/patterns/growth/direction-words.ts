/** 住院2870人次，同比上升，减少164人次，降幅5.4%: the words say that it went one way, and the figure behind them that it went the other. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'
import { inWords } from '../told.ts'

export const directionWords: RelationRule = {
  kind: 'growth',
  title: '升降用语前后一致',
  find: ({ claims }: Reading) => claims.flatMap(c => found(c) ?? []),
  examples: {
    good: ['住院1860人次，同比下降，减少124人次。', '受理量640件，比上年有所上升，增加36件。'],
    bad: ['住院1860人次，同比上升，减少124人次。', '受理量640件，比上年有所下降，增加36件。'],
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
