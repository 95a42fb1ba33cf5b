/**
 * 贫困人口总数达15683户64094人。2014至2017年累计退出8760户36940人；2018年预计退出5915户23311人；未脱贫1156户4063人: what is done, what is to be done next and what stays leave nothing out, in any
 * measure.
 */
import type { Claim } from '../../../claims.ts'
import type { Item } from '../../../items.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { tellSum } from '../told.ts'

export const leftAndToLeave: RelationRule = {
  kind: 'sum',
  title: '已退出、拟退出与未退出',
  find: ({ items }: Reading) => items.top.flatMap(row => row.flatMap(item => found(row, item))),
  examples: {
    good: [
      '全县贫困人口总数达1568户6409人。2014至2017年累计退出876户3694人；2018年预计退出592户2331人；未脱贫100户384人。',
      '全市共有隐患点640处。截至目前累计整改480处，年底前计划整改120处，未整改40处。',
    ],
    bad: [
      '全县贫困人口总数达1575户6409人。2014至2017年累计退出876户3694人；2018年预计退出592户2331人；未脱贫100户384人。',
      '全市共有隐患点640处。截至目前累计整改480处，年底前计划整改120处，未整改60处。',
    ],
    traps: [
      // Of another place, and without what stays.
      '全县贫困人口总数达1568户。2014至2017年累计退出876户；2018年预计退出592户。',
      '全县贫困人口总数达1568户。乙县2014至2017年累计退出876户；2018年预计退出592户；未脱贫200户。',
    ],
  },
}

const STEMS = '退出|脱贫|出列|摘帽|减贫|整改|销号|完成|办结|化解|改造|搬迁'
const WHOLE = /(?:总数|总量|共有|总计|共计)(?:达到?|为|有)?$/
const DONE = new RegExp(`^(?:(?:19|20)\\d{2}[至到—\\-](?:19|20)?\\d{2}年)?(?:截至目前|目前|现)?(?:累计|已)(?:已)?(${STEMS})$`)
const NEXT = new RegExp(`^(?:(?:19|20)\\d{2}年|年底前|今年|明年|下年)(?:预计|计划|拟|将)(${STEMS})$`)
const STAYS = new RegExp(`^(?:尚|仍|还)?未(${STEMS})$`)
/** So many figures in other measures may stand among them. */
const MOST = 12

interface Stage {
  readonly words: RegExp
  readonly figures: Claim[]
}

function found(row: readonly Item[], whole: Item): Found[] {
  if (!WHOLE.test(whole.head.label)) return []
  const behind = row.slice(whole.at + 1, whole.at + 1 + MOST)
  const stages: Stage[] = []
  const words = [DONE, NEXT, STAYS]
  for (const item of behind) {
    const next = words[stages.length]
    const label = item.head.label
    if (next?.test(label)) stages.push({ words: next, figures: [...item.slots] })
    // 退出19个村、8760户; 预计出列56个村、退出5915户: another measure of the same stage.
    else if (stages.length && item.head.sep === '、' && /^(?:退出|出列|脱贫)?$/.test(label)) stages.at(-1)!.figures.push(...item.slots)
    else if (stages.length) break
    else if (item.sentence > whole.sentence + 1) return []
    else if (item.head.sep !== '、' || label !== '') return []
  }
  const all = [whole.head, ...stages.flatMap(s => s.figures)]
  if (stages.length < 3 || all.some(c => c.form !== 'plain' || c.precision !== 'exact' || c.owner >= 0)) return []
  return whole.slots.flatMap(total => {
    const parts = stages.map(s => s.figures.filter(f => f.unit === total.unit))
    return total.unit !== '' && parts.every(p => p.length === 1)
      ? [
          tellSum(
            total,
            parts.map(p => p[0]!),
          ),
        ]
      : []
  })
}
