/** 事故下降13.6%；死亡下降8.7%；财产损失下降19.5%，三项指数全部下降，其中财产损失降幅最大: the one that is named moved the most of those that the sentence tells. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { figure } from '../../../words.ts'
import { figuresBefore } from '../../rank/series.ts'
import { ALL } from '../growth/all-went.ts'
import { inWords } from '../told.ts'

export const movedMost: RelationRule = {
  kind: 'rank',
  title: '升降幅度最大的',
  find: reading => everyMatch(reading.view.text, MOST).flatMap(m => most(reading, m) ?? []),
  examples: {
    good: [
      '事故下降13.6%；死亡下降8.7%；受伤下降11.8%；财产损失下降19.5%，四项指数全部下降，其中财产损失降幅最大。',
      '投诉量增长12.3%，举报量增长6.8%，咨询量增长1.1%，其中投诉量增幅最高。',
      '东镇增长8.1%、西镇增长12.4%、南镇增长5.6%，西镇增速最快。',
    ],
    bad: [
      '事故下降13.6%；死亡下降8.7%；受伤下降11.8%；财产损失下降9.5%，四项指数全部下降，其中财产损失降幅最大。',
      '投诉量增长2.3%，举报量增长6.8%，咨询量增长1.1%，其中投诉量增幅最高。',
      '东镇增长8.1%、西镇增长2.4%、南镇增长5.6%，西镇增速最快。',
      '食品类下降8.2%，服装类下降12.6%，家具类下降5.1%，其中食品类降幅最大。',
      '来信下降3.2%，来访下降8.6%，来电下降1.4%，来信下降最多。',
      '工业增长6.1%；农业增长3.4%；服务业增长8.2%，其中工业增幅最大。',
      '餐饮投诉增长26.1%，住宿投诉增长33.4%，交通投诉增长8.2%，餐饮投诉增长最快。',
      '盗窃下降16.1%，诈骗下降3.4%，抢劫下降28.2%，其中盗窃降幅居首。',
    ],
    traps: [
      '食品类下降8.2%，服装类下降12.6%，家具类下降5.1%，其中城区食品类降幅最大。',
      '食品类增加82件，增长8.2%，服装类增加26件，增长12.6%，食品类增长最多。',
      '食品类下降8.2%，服装类上升12.6%，家具类下降5.1%，其中食品类降幅最大。',
      '食品类同比下降8.2%，环比下降12.6%，服装类同比下降9.1%，环比下降1.2%，食品类降幅最大。',
      '食品类下降8.2%，服装类下降12.6%，家具类下降5.1%，上年食品类降幅最大。',
      '东镇8.1%、西镇2.4%、南镇5.6%，西镇增速最快。',
    ],
  },
}

const MOST =
  /[，；](?:其中，?)?(?<name>[\u4e00-\u9fa5]{2,10}?)(?:的)?(?:(?<fell>[降减跌]幅|下降|减少)|(?<rose>[增升涨]幅|增速|增长|上升))(?<most>最[大高快多明显]{1,2}|居首位?)(?=[，。；\n]|$)/g

function most(reading: Reading, m: RegExpMatchArray & { index: number }): Found | undefined {
  const { name, fell, most: how } = m.groups as Record<string, string | undefined>
  const { claims, view } = reading
  const figures = figuresBefore(claims, m.index, view.text)
  const between = figures.length > 0 ? view.text.slice(figures.at(-1)!.stop, m.index) : ''
  const behind = between.replace(ALL, '').replace(/[，；]/g, '')
  const moves = figures.filter(c => c.role === 'change' && c.form === 'percent')
  const sign = fell ? -1 : 1
  if (
    behind !== '' ||
    moves.length < 2 ||
    figures.some(c => c.form === 'point' || c.precision !== 'exact' || /[同环]比.*环比|环比/.test(c.label))
  )
    return undefined
  // 下降最多 may be by number.
  if (/^(?:下降|减少|增长|上升)$/.test(fell ?? m.groups!['rose']!) && how!.includes('多') && moves.length !== figures.length)
    return undefined
  const named = moves.map(c => ({ c, name: nameOf(claims, c) }))
  const own = named.filter(x => x.name === name)
  if (own.length !== 1 || own[0]!.c.sign !== sign || new Set(named.map(x => x.name)).size !== named.length) return undefined
  const claim = own[0]!.c
  const fellows = moves.filter(c => c !== claim && c.sign === sign)
  const [first] = [...fellows].sort((a, b) => b.printed - a.printed)
  if (!first) return undefined
  const wrong = first.printed > claim.printed
  const at = m.index + m[0].lastIndexOf((fell ?? m.groups!['rose'])!)
  return inWords(!wrong, {
    kind: 'rank',
    claim: { start: at, end: m.index + m[0].length },
    stated: claim.value,
    computed: first.value,
    parts: [claim, ...fellows],
    message: wrong
      ? `说${name}${sign < 0 ? '降' : '增'}幅最大，是${figure(claim)}，但所列的另有${figure(first)}。`
      : `${name}${figure(claim)}是所列中${sign < 0 ? '降' : '增'}幅最大的，相符。`,
  })
}

const MOVES = /(?:同比|较上年|比上年|分别)*(?:减少|下降|降低|增加|增长|上升)(?:了)?$/
/** 死亡减少7806人，下降8.7% is of 死亡; 投诉量增长12.3% of 投诉量. */
function nameOf(claims: readonly Claim[], c: Claim): string {
  for (let i = c.id; i >= Math.max(0, c.id - 2); i--) {
    const label = claims[i]!.label.replace(/^(?:其中|：)/, '').replace(MOVES, '')
    if (label !== '') return label
    if (/[；。]/.test(claims[i]!.sep)) return ''
  }
  return ''
}
