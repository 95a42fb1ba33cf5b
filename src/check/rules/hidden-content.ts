import type { Hidden, HiddenKind } from '../hidden.ts'
import type { Note, Rule } from './rule.ts'

/** In the words of somebody who has never looked inside a file. */
export const hiddenWords: { readonly [K in HiddenKind]: { readonly what: string; readonly todo: string } } = {
  comment: { what: '有批注', todo: '公开前删除批注' },
  trackedChange: { what: '有没有定稿的修订', todo: '接受或者拒绝全部修订' },
  author: { what: '文件属性里有个人姓名', todo: '在文件属性里删去作者' },
  hiddenText: { what: '有隐藏的文字', todo: '显示隐藏文字后删去' },
  embeddedFile: { what: '嵌有别的文件', todo: '把嵌入的表格或文件换成文字或图片' },
  hiddenSheet: { what: '有隐藏的工作表', todo: '删去隐藏的工作表' },
  hiddenRows: { what: '有隐藏的行或列', todo: '删去隐藏的行、列' },
  pivotCache: { what: '有透视表的缓存，里面是整份原始数据', todo: '只粘贴数值' },
  externalLink: { what: '链接到别的文件', todo: '断开链接' },
  imageMetadata: { what: '图片里有拍摄信息', todo: '去掉图片的拍摄地点等信息' },
  picturePage: { what: '有的页只有图片，上面的字没有读到，也没有核对', todo: '用生成它的 Word、WPS 文件来核对，或先做文字识别' },
  macro: { what: '带有宏', todo: '另存为不带宏的格式' },
}

/** What the file carries beside what it shows: once for each kind. */
export const hiddenContent: Rule = {
  rule: 'hidden-content',
  title: '隐藏内容',
  why: '批注、修订、隐藏文字、嵌入的表格会随文件一起公开，看不见不等于没有。',
  severity: 'warning',
  examples: { good: ['有关情况报告如下。'], bad: [] },
  find: ({ document, view }) => {
    const kinds = new Map<HiddenKind, Hidden[]>()
    for (const hidden of document.hidden ?? []) kinds.set(hidden.kind, [...(kinds.get(hidden.kind) ?? []), hidden])
    const first = view.paragraphs[0]
    return first === undefined
      ? []
      : [...kinds].map(([kind, all]): Note => {
          const samples = [...new Set(all.map(h => h.sample).filter(s => s !== ''))].slice(0, 3).map(s => `“${s.slice(0, 30)}”`)
          return {
            ...(placeOf(document.text, kind, all) ?? view.original(first.start, first.end)),
            message: `${hiddenWords[kind].what}${all.length > 1 ? `（${all.length}处）` : ''}${samples.length ? `：${samples.join('、')}` : ''}。`,
            suggestion: `${hiddenWords[kind].todo}。`,
          }
        })
  },
}

/** An inserted text stands in the text; what is deleted or hidden does not. */
function placeOf(text: string, kind: HiddenKind, all: readonly Hidden[]): { start: number; end: number } | undefined {
  if (kind !== 'trackedChange') return undefined
  for (const { sample } of all) {
    const at = sample.length > 3 ? text.indexOf(sample) : -1
    if (at >= 0) return { start: at, end: at + sample.length }
  }
  return undefined
}
