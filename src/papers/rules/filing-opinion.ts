import { filingRegulation as law } from '../../law/instruments/index.ts'
import { documentFiling } from '../../registers/rules/document-filing.ts'
import { para, paragraphs, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, length, numbered, or } from '../words.ts'

export const filingOpinion = paper({
  id: 'filing-opinion',
  title: '规范性文件备案审查意见书',
  kind: 'letter',
  law: law.limits.correction,
  written: [
    of(documentFiling, m => ({
      number: numbered(m, '备审字'),
      to: or(m.fields.sender),
      blocks: [
        para(
          `你单位于${dayOr(m.taken.receive)}报送备案的《${bare(or(m.fields.title)).replace(/[《》]/g, '')}》（${or(m.fields.number)}${m.fields.register ? `，备案登记号：${m.fields.register}` : ''}），经审查，意见如下：`,
        ),
        ...paragraphs(m.fields.opinion),
        para(`审查结论：${or(said(m, 'finding'))}。`),
        para(
          `请自接到本意见书之日起${length(law.limits.correction, m.day)}内处理，并将处理情况书面回报（${cite(law.limits.correction, m.day)}）。`,
        ),
      ],
    })),
  ],
})
