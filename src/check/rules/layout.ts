import { layoutNotes } from '../layout/index.ts'
import type { Rule } from './rule.ts'

/** Paper, margins, letters, places and page numbers of an official paper, where the file shows them (.docx). */
export const layout: Rule = {
  rule: 'layout',
  title: '公文版式',
  why: '纸张、页边、字体字号、标题、主送、署名、页码等要素有统一的格式（GB/T 9704—2012）。只比对文件本身写明的。',
  severity: 'warning',
  examples: { good: ['关于有关工作的报告\n\n现将有关情况报告如下，请审阅。'], bad: [] },
  find: ({ document }) => layoutNotes(document),
}
