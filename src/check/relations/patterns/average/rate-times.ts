/**
 * 惠及学生12480人，按每生每天5元、全年200天计，需资金1248万元; 惠及5436人，每人每月90元，全年按12个月足额发放587.09万元; 按每人每年3600元，全县2416名，需869.76万元: how many there are, what each has,
 * how often, and what it comes to, reckoned.
 */
import type { Claim } from '../../../claims.ts'
import { exactly, times } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { figure, number } from '../../../words.ts'
import { sentenceTo, tell } from '../told.ts'

export const rateTimes: RelationRule = {
  kind: 'average',
  title: '标准乘人数的金额',
  find: ({ claims, view }: Reading) => claims.flatMap(c => found(claims, view.text, c) ?? []),
  examples: {
    good: [
      '营养改善计划惠及学生12480人，按每生每天5元、全年200天计，需资金1248万元，中央承担624万元。',
      '困难残疾人生活补贴惠及5436人，每人每月90元，全年按12个月足额发放587.09万元。',
      '村民小组长补贴按每人每年3600元，全县2416名，需869.76万元。',
      '公益岗位在岗320人，按每人每月800元计算，全年12个月共需补贴307.2万元。',
      '护林员486名，按每人每年1万元标准测算，需资金486万元。',
    ],
    bad: [
      '营养改善计划惠及学生14280人，按每生每天5元、全年200天计，需资金1248万元，中央承担624万元。',
      '困难残疾人生活补贴惠及5436人，每人每月90元，全年按12个月足额发放857.09万元。',
      '村民小组长补贴按每人每年3600元，全县2416名，需896.76万元。',
      '公益岗位在岗320人，按每人每月800元计算，全年12个月共需补贴370.2万元。',
      '护林员486名，按每人每年1万元标准测算，需资金468万元。',
    ],
    traps: [
      '困难残疾人生活补贴惠及5436人，每人每月90元，全年发放571.26万元。',
      '学生12480人，按每生每天5元、全年200天计，中央承担624万元。',
      '学生12480人，按每生每天5元、全年200天计，还需资金624万元。',
      '残疾人5436人，按每人每月90元，需资金587.09万元。',
      '护林员486名，按每人每年1万元标准测算，县级需资金243万元。',
      '护林员约486名，按每人每年1万元标准测算，需资金500万元。',
      '护林员486名，按每人每年不低于1万元标准测算，需资金520万元。',
      '护林员486名，其中新聘60名，按每人每年1万元标准测算，需资金60万元。',
      '组长2416名，按每人每年3600元，离任干部1083名，需资金1129.68万元。',
      '按每人每月90元、12个月足额发放，5436人中新增86人，需资金9.29万元。',
      '护林员486名，按每人每年1万元标准测算，需资金较上年增加30万元。',
      '护林员486名，原按每人每年1万元，现提高2000元，需资金583.2万元。',
    ],
  },
}

const EACH = /^(?:按照?|补贴按|补助按|标准为?|[\u4e00-\u9fa5]{2,8}按)?每(?:一)?([人生名户])(?:每([年月天日]))?(?:补助|补贴|发放|标准)?$/
const TIME = /^(?:全年|一年|全学年|每年|按|共|供餐|计)*$/
const ALL =
  /^(?:全年)?(?:[按共]?\d{0,2}个?月)?(?:共计?|合计|总共|年|全年)?(?:需|应发|应补|足额发放|足额兑付)(?:要)?(?:资金|补贴|补助|经费|发放)?(?:资金)?$/
const MEANT = /(?:^|[，、])[^，、。；]{0,10}按/
const OTHER = /上一?年|去年|同期|其中|新增|[约近余超]|不低于|不少于|不超过|至少|以上|原|提高|另/
const PER: Readonly<Record<string, RegExp>> = { 年: /^$/, 月: /^个?月$/, 天: /^[天日]$/, 日: /^[天日]$/ }
const SLOTS = /^(?:count|slot)$/

function found(claims: readonly Claim[], text: string, all: Claim): Found | undefined {
  if (all.unit !== '元' || !isNumber(all) || !ALL.test(all.label) || (all.sep !== '，' && all.sep !== '')) return undefined
  const sentence = sentenceTo(claims, all, 4)
  const near = sentence
    .slice(
      Math.max(
        0,
        sentence.findLastIndex(c => c.sep === '；'),
      ),
    )
    .filter(c => c.owner === all.owner)
  const each = near.findLast(c => EACH.test(c.label) && c.unit === '元')
  const [, one, period] = (each && EACH.exec(each.label)) ?? []
  if (!each || !one) return undefined
  const isTime = (c: Claim): boolean => period !== undefined && period !== '年' && PER[period]!.test(c.unit)
  const time = near.find(c => c.id > each.id && isTime(c))
  if (period && period !== '年' ? !time || !TIME.test(time.label.replace(/，/g, '')) : false) return undefined
  // Of two numbers of people, nobody knows which is meant.
  const heads = near.filter(c => (one === '户' ? c.unit === '户' : /^[人名]$/.test(c.unit)))
  const [people] = heads
  const used = [each, ...(time ? [time] : []), ...heads]
  const between = claims.slice(Math.min(...used.map(c => c.id)), all.id)
  if (!people || heads.length > 1 || between.some(c => !used.includes(c)) || ![...used].every(isNumber)) return undefined
  if (
    !MEANT.test(text.slice(between[0]!.start - between[0]!.label.length, all.start)) ||
    [...used, all].some(c => OTHER.test(c.label) || /^[中里]/.test(c.noun))
  )
    return undefined
  const factors = [people, each, ...(time ? [time] : [])]
  const value = factors.reduce((n, c) => n * c.printed, 1)
  return tell({
    kind: 'average',
    claim: all,
    stated: roughly(all),
    computed: factors.slice(1).reduce((v: Interval, c) => times(v, c.printed), exactly(people.printed)),
    parts: factors,
    working: `${factors.map(c => number(c.printed)).join('×')}＝${number(value)}`,
    said: figure(all),
  })
}

/** 1248万元 of 1248.3 may have been cut, or rounded. */
const roughly = (c: Claim): Interval => ({ min: Math.min(c.value.min, c.printed - c.step), max: Math.max(c.value.max, c.printed + c.step) })

const isNumber = (c: Claim): boolean => SLOTS.test(c.role) && c.form === 'plain' && c.precision === 'exact' && c.printed > 0
