/**
 * （X政办〔2024〕14号，以下简称14号文件）; 对14家企业予以曝光（名单见附件）……附件：曝光企业名单（共14家）; 关于45件重点督办件办理情况的通报……对45件重点督办件逐一核查: what a paper names by its number has that number again.
 */
import { exactly } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { tell } from '../told.ts'

export const sameNamed: RelationRule = {
  kind: 'repeat',
  title: '文号简称、附件名单、标题中的数',
  find: ({ view: { text } }) => FORMS.flatMap(form => everyMatch(text, form).map(again)),
  examples: {
    good: [
      '印发了《实施意见》（X政办〔2024〕14号，以下简称14号文件），提出18条措施。',
      '决定对14家企业予以公开曝光（名单见附件）。附件：公开曝光企业名单（共14家）',
      '关于45件重点督办件办理情况的通报\n各县区：6月以来，督查室对45件重点督办件逐一核查。',
    ],
    bad: [
      '印发了《实施意见》（X政办〔2024〕14号，以下简称84号文件），提出18条措施。',
      '决定对14家企业予以公开曝光（名单见附件）。附件：公开曝光企业名单（共84家）',
      '关于45件重点督办件办理情况的通报\n各县区：6月以来，督查室对85件重点督办件逐一核查。',
    ],
    traps: [
      '决定对14家企业予以公开曝光（名单见附件1），对5家予以约谈。附件：2.约谈企业名单（共5家）',
      '关于45件重点督办件办理情况的通报\n各县区：督查室对其中25件重点督办件逐一核查。',
      '关于45件重点督办件办理情况的通报\n各县区：督查室对办结的25件重点督办件逐一核查。',
    ],
  },
}

const FORMS: readonly RegExp[] = [
  /〔20\d\d〕(?<a>\d{1,4})号，(?:以下简称|下称|简称)[“《]?(?<b>\d{1,4})号文/dg,
  /对(?<a>\d{1,4})(?<u>[家名个人件])[^，。；\d\n]{2,20}（名单(?:见附件|附后)）[。，](?:[^\d]{0,60}?)附件：[^，。；\d\n]{2,20}名单（共(?<b>\d{1,4})\k<u>）/dg,
  /(?<![^\n])关于(?<a>\d{1,4})(?<u>[件个家起项])(?<t>[\u4e00-\u9fa5]{4,8}?)(?:办理|整改|核查|督办|落实|调查|检查)?情况的[^\n。，]{1,8}\s{0,3}[^\n]{1,60}?[，：室局组委办]对(?<b>\d{1,4})\k<u>\k<t>(?=逐|进行|开展|全部|实地)/dg,
]

function again(m: RegExpMatchArray & { readonly indices?: RegExpIndicesArray }): Found {
  const { a, b } = m.groups as { a: string; b: string }
  const [one, other] = [m.indices!.groups!.a!, m.indices!.groups!.b!]
  return tell({
    kind: 'repeat',
    claim: { start: other[0], end: other[1] },
    stated: exactly(Number(b)),
    computed: exactly(Number(a)),
    parts: [{ start: one[0], end: one[1], printed: Number(a), form: 'plain', unit: '' }],
    working: `前面是${a}`,
    said: `这里的${b}`,
  })
}
