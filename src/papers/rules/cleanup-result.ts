import { normativeDocumentNotice as law } from '../../law/instruments/index.ts'
import { documentCleanup } from '../../registers/rules/document-cleanup.ts'
import { para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, or } from '../words.ts'

/** The lists of what stays, is changed, is repealed and has lapsed: what is on none of them is no ground to act on. */
export const cleanupResult = paper({
  id: 'cleanup-result',
  title: '行政规范性文件清理结果的决定',
  kind: 'letter',
  law: law.article('三'),
  written: [
    of(documentCleanup, m => ({
      title: `${m.office.name}关于公布${bare(or(m.fields.title))}结果的决定`,
      blocks: [
        para(`根据国家关于规范性文件清理的要求，本机关开展了${bare(or(m.fields.title))}（${or(said(m, 'kind'))}），经研究，决定：`),
        para(`一、继续有效的文件${m.fields.keep ?? 0}件（附件1）。`),
        para(`二、修改的文件${m.fields.amend ?? 0}件（附件2），修改后重新公布。`),
        para(
          `三、废止的文件${m.fields.repeal ?? 0}件、宣布失效的文件${m.fields.lapse ?? 0}件（附件3），自本决定公布之日起不再作为行政管理的依据。`,
        ),
        { kind: 'attachmentNote', titles: ['继续有效的文件目录', '修改的文件目录', '废止和失效的文件目录'] },
      ],
    })),
  ],
})
