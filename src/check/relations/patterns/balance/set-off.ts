/**
 * 县级收入总计263182万元；一般公共预算支出217693万元，上解支出8966万元，债务还本7242万元，收支相抵，结转下年支出29281万元: what is left when the one side is set off against the
 * other, each figure of which stands in the sentence and says which side it is of.
 */
import type { Claim } from '../../../claims.ts'
import { minus, total } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { isOwnCount, sentenceTo, tell } from '../told.ts'

export const setOff: RelationRule = {
  kind: 'balance',
  title: '收支相抵',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '2023年，县级收入总计263182万元；一般公共预算支出217693万元，上解上级支出8966万元，债务还本支出7242万元，收支相抵，结转下年支出29281万元。',
      '村集体全年收入58.6万元，上年结余6.2万元，各项支出49.3万元，收支相抵，结余15.5万元。',
      '食堂本月伙食费收入12.4万元，采购支出9.8万元，水电支出1.1万元，收支两抵，尚余1.5万元。',
    ],
    bad: [
      '2023年，县级收入总计263182万元；一般公共预算支出217693万元，上解上级支出8966万元，债务还本支出7242万元，收支相抵，结转下年支出39281万元。',
      '村集体全年收入58.6万元，上年结余6.2万元，各项支出49.3万元，收支相抵，结余25.5万元。',
      '食堂本月伙食费收入12.4万元，采购支出9.8万元，水电支出1.1万元，收支两抵，尚余2.5万元。',
      '协会全年会费收入32.0万元，办公开支18.4万元，活动费用9.9万元，收支品迭，节余8.7万元。',
    ],
    traps: [
      '县级收入完成120000万元，动用预备资金等80000万元，支出180000万元，收支相抵，结转下年24000万元。',
      '全年收入58.6万元，其中租金收入20.0万元，支出49.3万元，收支相抵，结余9.3万元。',
      '总收入58.6万元，租金收入20.0万元，支出49.3万元，收支相抵，结余9.3万元。',
      '收入58.6万元，支出49.3万元，人员支出30.0万元，支出合计79.3万元，收支相抵，结余9.3万元。',
    ],
  },
}

const SET_OFF = /(?:收支|两下|两项|前后)(?:相|两|品|一|对)?[抵迭减扣]+(?:之?后)?，?[^，。；]{0,6}[余结转][^，。；]{0,8}$/
const IN = /(?:收入|结[余转]|滚存|补助|拨款|进账|入账)(?:资金)?(?:为|共|达|有)?$|(?:收入|财力|收入方|来源)(?:总计|合计|总量)(?:为|达)?$/
const OUT = /(?:支出|还本|上解|开支|费用|支付|付出|花掉|花了|[费薪]|稳定调节基金|调出资金)(?:为|共|达|有)?$/
const ALL = /总[计量]|合计|共计|总收入|总支出|总财力/
/** So many figures on both sides at most. */
const MOST = 10

function found(claims: readonly Claim[], left: Claim): Found | undefined {
  if (left.sep !== '，' || !isOwnCount(left) || !SET_OFF.test(left.lead)) return undefined
  const before = sentenceTo(claims, left, MOST + 1)
  if (before.length > MOST || before.some(c => !isOwnCount(c) || c.unit !== left.unit || /其中|[含占]/.test(c.lead))) return undefined
  const spent = before.filter(c => OUT.test(c.label))
  const came = before.filter(c => IN.test(c.label) && !spent.includes(c))
  if (spent.length === 0 || came.length === 0 || spent.length + came.length < before.length) return undefined
  // 总收入, 租金收入: the whole of a side stands alone.
  if ([spent, came].some(side => side.length > 1 && side.some(c => ALL.test(c.label)))) return undefined
  const sum = (side: readonly Claim[]): number => side.reduce((n, c) => n + c.printed, 0)
  return tell({
    kind: 'balance',
    claim: left,
    stated: left.value,
    computed: minus(total(came.map(c => c.value)), total(spent.map(c => c.value))),
    parts: [...came, ...spent],
    working: `${came.map(c => number(c.printed)).join('＋')}${spent.map(c => `－${number(c.printed)}`).join('')}＝${number(Number((sum(came) - sum(spent)).toFixed(6)))}`,
    said: figure(left),
  })
}
