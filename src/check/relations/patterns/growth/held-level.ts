/** 发案7起，与上周（7起）持平; 处罚4次，与上月的4次持平: what is level with a figure beside it is that very number. */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure } from '../../../words.ts'
import { inWords, isExactCount } from '../told.ts'

export const heldLevel: RelationRule = {
  kind: 'growth',
  title: '与前期持平',
  find: ({ claims, view }) => claims.flatMap(base => found(claims, view.text, base) ?? []),
  examples: {
    good: ['全区发案7起，与上周（7起）持平；损失39.8万元。', '全年处罚4次，与上年的4次持平。'],
    bad: ['全区发案7起，与上周（9起）持平；损失39.8万元。', '全年处罚4次，与上年的6次持平。'],
    traps: [
      '全区发案7起，抓获9人，与上周的9起持平。',
      '调解纠纷126件，与去年同期128件基本持平。',
      '全区发案7起，其中诈骗2起，与上周（7起）持平。',
      '全区发案7起，破案率与上周（9起）持平。',
    ],
  },
}

const BEFORE = /，[与和同较比](?:上一?[年月周季期]|去年)(?:度|同期|同月)?的?（?$/
const LEVEL = /^）?(?:相比)?(基本|大致|总体)?持平/
const NEAR = 20

function found(claims: readonly Claim[], text: string, base: Claim): Found | undefined {
  const now = claims[base.id - 1]
  const level = LEVEL.exec(text.slice(base.stop, base.stop + 8))
  if (!level || !now || !isExactCount(now) || base.form !== 'plain' || base.precision !== 'exact') return undefined
  if (now.sentence !== base.sentence || now.paragraph !== base.paragraph || !alike(now.unit, base.unit)) return undefined
  const between = text.slice(now.stop, base.start)
  if (between.length > NEAR || !BEFORE.test(between) || between.indexOf('，') !== between.lastIndexOf('，')) return undefined
  const holds = now.printed === base.printed
  // 其中2起，与上周持平: of the part or of the whole; 基本持平: nearly.
  if (!holds && (level[1] || /其中/.test(now.lead))) return undefined
  return inWords(holds, {
    kind: 'growth',
    claim: now,
    stated: now.value,
    computed: base.value,
    parts: [now, base],
    message: `${figure(now)}与前期${figure(base)}${holds ? '相同，与“持平”相符' : '不同，不是“持平”'}。`,
  })
}
