/** 应到代表68名，实到65名，出席率95.6%; 应缴8640户，实缴8421户，收缴率97.5%: what should be and what was, side by side, and the rate of that deed right behind them. */

import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isNumber } from '../../../traits.ts'
import { alike } from '../../../units.ts'
import { sentenceTo, tellShare } from '../told.ts'

export const dueAndActual: RelationRule = {
  kind: 'share',
  title: '应做、实做并列的比率',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '镇人代会应到代表68名，实到65名，出席率95.6%。',
      '全镇应缴8640户，实缴8421户（其中代缴312户），收缴率97.5%。',
      '应考学生1250人、实考1238人，参考率99.0%。',
      '应参加考核412人，实际参加409人，参考率为99.3%。',
      '应到68名代表，实到65名，到会率95.6%。',
      '部件类立案40件，应结案32件，结案24件，结案率75%。',
    ],
    bad: [
      '镇人代会应到代表68名，实到56名，出席率95.6%。',
      '全镇应缴8640户，实缴8421户（其中代缴312户），收缴率79.5%。',
      '应考学生1250人、实考1238人，参考率90.0%。',
      '应参加考核412人，实际参加490人，参考率为99.3%。',
      '应到68名代表，实到65名，到会率96.5%。',
      '部件类立案40件，应结案32件，结案24件，结案率60%。',
      '排查隐患80处，应整改60处，已整改45处，整改率56.3%。',
    ],
    traps: [
      '应到代表68名，实到65名，女代表出席率92.3%。',
      '应到代表68名，实到65名，赞成率98.5%。',
      '应种4215剂次，实种4178剂次，第二剂接种率97.1%。',
      '应考1250人，实考约1200人，参考率95.2%。',
      '应缴420万元，实缴8421户，收缴率97.5%。',
      '应考学生1250人，实考1238人，合格1114人，合格率90.0%。',
      '应种4215剂次，实种4178剂次，接种率保持在95%以上。',
      '应到代表68名，实到65名；旁听12名，出席率较上次提高1.5个百分点。',
      '累计应缴8640户，本月实缴421户，收缴率97.5%。',
      '部件类立案40件，应结案32件，结案24件，按期结案率60%。',
      '应结案32件，结案24件，其中按期18件，结案率75%。',
      '应诉32件，胜诉24件，应诉率100%。',
    ],
  },
}

/** The deed that is due, and the words of its rate. */
const DEEDS: readonly (readonly [string, string])[] = [
  ['到会?', '出席|到会|参会|到场|出勤|到'],
  ['出席', '出席|到会'],
  ['参会', '参会|到会|出席'],
  ['种', '接种|种'],
  ['测', '参测|测试|检测|测'],
  ['训', '参训|培训|到训'],
  ['考', '参考|到考'],
  ['检', '检测|受检|送检|参检|检'],
  ['缴', '收缴|征缴|缴费|缴纳|缴存'],
  ['收', '收缴|征收|回收|收费'],
  ['报', '申报|上报|报送|年报'],
  ['办', '办结|办理'],
  ['参加(?:考核|考试|评议|培训|测评|体检|会议)', '参加|参考|参评|参训|参测|参检|参会'],
]
const THING = '[\\u4e00-\\u9fa5]{0,6}'
const FORMS = DEEDS.map(([verb, rate]) => ({
  due: new RegExp(`(?<![对适相响反])应(?:该|当)?${verb}(?:的)?(?![急用诉])${THING}$`),
  actual: new RegExp(`^(?:实际|实)(?:${verb}|参加)${THING}$`),
  rate: new RegExp(`^(?:代表|会议)?(?:${rate})率(?:为|是|达到?)?$`),
}))
/** 应结案16件，结案9件，结案率36%: the deed itself, due and done. 应诉 is no deed that is due. */
const OWN = /^(?:案件|问题|隐患)?(?!诉|急|用|对|答|聘|届)([\u4e00-\u9fa5]{2})率(?:为|是|达到?)?$/
const formOf = (deed: string) => ({
  due: new RegExp(`(?<![对适相响反])应(?:该|当)?${deed}$`),
  actual: new RegExp(`^(?:实际|实|已|完成)?${deed}$`),
  rate: OWN,
})
const OTHER = /上一?年|去年|同期|上[月期次季]|累计|本[月季周次]|其中|[约近余超]|未|不/
/** Between the rate and what it is of, brackets may stand. */
const BACK = 5

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  if (rate.form !== 'percent' || rate.precision !== 'exact' || rate.role === 'change' || rate.sep !== '，' || rate.printed <= 0)
    return undefined
  const own = OWN.exec(rate.label)?.[1]
  const form = own ? [...FORMS.filter(f => f.rate.test(rate.label)), formOf(own)] : FORMS.filter(f => f.rate.test(rate.label))
  const near = form.length ? sentenceTo(claims, rate, BACK).filter(c => c.owner === rate.owner) : []
  const [due, actual] = near.slice(-2)
  // 水费应收1286万元，电费应收862万元，实收1104万元: what came in may be of both.
  if (near.slice(0, -2).some(c => form.some(f => f.due.test(c.label)) && c.sep !== '；' && near.at(-2)?.sep !== '；')) return undefined
  if (!due || !actual || ![due, actual].every(isCount) || !/^[，、]?$/.test(actual.sep) || !alike(due.unit, actual.unit)) return undefined
  if (OTHER.test(due.label) || OTHER.test(actual.label)) return undefined
  return form.some(f => f.due.test(due.label) && f.actual.test(actual.label)) ? tellShare(rate, [actual], due) : undefined
}

const isCount = (c: Claim): boolean => isNumber(c) && c.printed > 0
