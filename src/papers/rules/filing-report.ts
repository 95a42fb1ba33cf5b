import { filingRegulation as law } from '../../law/instruments/index.ts'
import { normativeDocument } from '../../registers/rules/normative-document.ts'
import { para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, cite, dayOr, numbered, or } from '../words.ts'

export const filingReport = paper({
  id: 'filing-report',
  title: '规范性文件备案报告',
  kind: 'letter',
  law: law.article(25),
  written: [
    of(normativeDocument, m => {
      const title = bare(or(m.fields.title)).replace(/[《》]/g, '')
      return {
        redHead: `${m.office.name}文件`,
        number: numbered(m, '府规备'),
        signers: [BLANK],
        title: `${m.office.name}关于报送《${title}》备案的报告`,
        to: or(m.office.review),
        blocks: [
          para(
            `《${title}》（${or(m.fields.number)}）已于${dayOr(m.taken.publish ?? m.taken.enter)}公布，自${dayOr(m.fields.effective)}起施行，有效期至${dayOr(m.fields.ends)}。现将该文件及有关材料报送备案（${cite(law.article(25), m.day)}）。`,
          ),
          para(
            `合法性审核结论：${or(said(m, 'reviewed'))}；集体审议结果：${or(said(m, 'passed'))}；公平竞争审查结论：${or(said(m, 'fair'))}。`,
          ),
          para('特此报告。'),
          { kind: 'attachmentNote', titles: ['规范性文件正式文本', '起草说明', '合法性审核意见书', '制定依据目录'] },
        ],
        note: `联系人：${BLANK}，电话：${or(m.office.phone)}`,
      }
    }),
  ],
})
