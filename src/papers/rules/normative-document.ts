import { normativeDocumentNotice as law } from '../../law/instruments/index.ts'
import { normativeDocument as register } from '../../registers/rules/normative-document.ts'
import { para } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, numbered, or } from '../words.ts'

/** The letter with which it is issued; the text itself is its annex, kept with the matter as a file. */
export const normativeDocument = paper({
  id: 'normative-document',
  title: '行政规范性文件',
  kind: 'letter',
  law: law.article('三'),
  written: [
    of(register, m => {
      const title = bare(or(m.fields.title)).replace(/[《》]/g, '')
      return {
        redHead: `${m.office.name}文件`,
        number: m.fields.number ?? numbered(m, '府规'),
        title: `${m.office.name}关于印发《${title}》的通知`,
        to: '各村（社区），各有关单位',
        blocks: [
          para(`《${title}》已经${m.taken.deliberate ? `${dayOr(m.taken.deliberate)}` : ''}集体审议通过，现印发给你们，请认真贯彻执行。`),
          para(
            `本文件自${dayOr(m.fields.effective)}起施行，有效期至${dayOr(m.fields.ends)}。${m.fields.replaces ? `${bare(m.fields.replaces)}同时废止。` : ''}`,
          ),
          { kind: 'attachmentNote', titles: [title] },
        ],
        note: '此件公开发布',
        printedBy: { unit: `${m.office.name}办公室`, date: m.day },
      }
    }),
  ],
})
