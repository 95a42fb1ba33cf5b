/** 平均审理用时31.9日，未超过法定的60日审理期限; 平均答复用时14个工作日，其中简单事项13个工作日，均未超过20个工作日的法定时限: what is said of a limit that stands right there. */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'
import { inWords, sentenceTo } from '../told.ts'

export const againstLimit: RelationRule = {
  kind: 'bound',
  title: '与时限、限额、标准相比',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '行政复议案件平均审理用时31.9日，未超过法定的60日审理期限。',
      '平均答复用时14个工作日，其中简单事项13个工作日，均未超过20个工作日的法定时限。',
      '债务余额86.3亿元，低于92.5亿元的限额。',
      '政务服务平均办理用时3.2天，短于5天的承诺时限。',
    ],
    bad: [
      '行政复议案件平均审理用时31.9日，已超过法定的60日审理期限。',
      '平均答复用时14个工作日，其中简单事项13个工作日，均未超过7个工作日的法定时限。',
      '债务余额96.3亿元，低于92.5亿元的限额。',
      '政务服务平均办理用时3.2天，超过5天的承诺时限。',
      '平均办理时间4.2天，均控制在承诺的3天时限以内。',
      '工程投资概算1860万元，实际支出1924万元，未突破1900万元的上限。',
    ],
    traps: [
      '平均审理用时31.9日，最长的未超过法定的30日审理期限。',
      '平均用时31天，比法定的60日审理期限缩短29天。',
      '平均用时14天，其中8件未超过7天的时限。',
      '受理312件，未超过300件的限额部分免费。',
      '债务余额86.3亿元，专项债务低于62.5亿元的限额。',
    ],
  },
}

const SAYS =
  /^，(?<all>均|都|全部)?(?:已|仍|且|也|远|大大|明显|有效)*(?:(?<inside>(?:未|没有|不)(?:超过|超出|突破)|低于|短于|少于|小于|控制在|优于)|(?<over>超过|超出|高于|突破|长于))(?:了)?(?:法定|规定|承诺|标准|国家|省定|合同|核定|约定|批准)?(?:的)?$/
const LIMIT =
  /^(?:的)?(?:[\u4e00-\u9fa5]{0,6})?(?:时限|期限|限额|上限|限制|红线|警戒线|服务标准|办理标准|规定标准|控制线)(?:要求)?(?:以内|之内|内)?$/
const MOST = 6

function found(claims: readonly Claim[], limit: Claim): Found | undefined {
  const said = limit.form === 'plain' && limit.unit !== '' ? SAYS.exec(limit.lead) : null
  if (!said || !LIMIT.test(limit.noun)) return undefined
  const last = claims[limit.id - 1]
  const before = sentenceTo(claims, limit, MOST).filter(c => isLike(c, limit))
  if (!last || before.at(-1) !== last) return undefined
  const { all, inside } = said.groups as Record<string, string | undefined>
  const those = all ? before : [last]
  // 14天，其中8件: a figure that is itself said against something else is no measure.
  if (those.some(c => /[较比]|缩短|减少|增加|延长|上年|法定|规定/.test(c.label)) || those.length > 4) return undefined
  const out = those.find(c => (inside ? c.value.min > limit.printed : c.value.max < limit.printed))
  const own = out ?? those[0]!
  const words = said[0].replace(/^，/, '').replace(/的$/, '')
  return inWords(!out, {
    kind: 'bound',
    claim: limit,
    stated: exactly(limit.printed),
    computed: own.value,
    parts: those,
    message: `${figure(own)}${own.printed > limit.printed ? '多于' : '不多于'}${figure(limit)}，与“${words}”${out ? '不符' : '相符'}。`,
  })
}

const isLike = (c: Claim, { form, unit, owner }: Claim): boolean =>
  c.form === form && c.unit === unit && c.owner === owner && c.precision === 'exact' && c.role === 'count'
