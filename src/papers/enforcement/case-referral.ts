import { referralToPolice as law, penaltyLaw } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { crimeReferral } from '../../registers/enforcement/crime-referral.ts'
import { contact, names, para, paragraphs, said, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, cite, dayOr, length, numbered, or } from '../words.ts'

/** From a penalty to whoever is competent; from a suspected crime to the police, with its annexes (国令310 第6条). */
export const caseReferral = paper({
  id: 'case-referral',
  title: '案件移送函',
  kind: 'letter',
  law: penaltyLaw.article(27),
  written: [
    of(administrativePenalty, m => ({
      number: numbered(m, '移字'),
      to: m.fields.criminal ? or(undefined, `${BLANK}公安局`) : BLANK,
      blocks: [
        para(
          `${names(m.fields.party)}涉嫌${bare(or(m.fields.cause))}一案，本机关${(m.taken.file ?? m.taken.fileClue) ? `于${dayOr(m.taken.file ?? m.taken.fileClue)}立案调查` : '已登记线索并核查'}。`,
        ),
        ...paragraphs(m.fields.facts),
        para(sentence(`移送理由：${or(m.data.reason)}`)),
        para(
          `现依法移送你单位处理（${cite(m.fields.criminal ? penaltyLaw.article(27) : penaltyLaw.article(22), m.day)}）。请将处理结果函告本机关。`,
        ),
        ...contact(m),
        { kind: 'attachmentNote', titles: ['案件调查报告', '有关证据材料和涉案物品清单'] },
      ],
    })),
    of(crimeReferral, m => ({
      number: numbered(m, '涉罪移字'),
      to: or(m.fields.police, `${BLANK}公安局`),
      blocks: [
        para(
          `本机关在查处违法行为中，发现${bare(or(m.fields.cause))}一案涉嫌犯罪${m.fields.from?.length ? `（来源案件：${said(m, 'from')}）` : ''}。经本机关${or(said(m, 'approver'))}${m.fields.approvedAt ? `于${said(m, 'approvedAt')}` : ''}批准，现移送你局（${cite(law.article(6), m.day)}）。`,
        ),
        para(
          `请自接受移送之日起${length(law.limits.policeReview, m.day)}内审查并将是否立案的决定书面通知本机关；不予立案的，请说明理由并退回案卷材料（${cite(law.limits.policeReview, m.day)}）。`,
        ),
        ...(m.fields.hasSeized
          ? [para(`查封、扣押、冻结的财物${m.fields.seized ? '已一并移送，并书面告知当事人' : `移送情况：${BLANK}`}。`)]
          : []),
        para(`专案组人员：${names(m.fields.team)}。`),
        ...contact(m),
        {
          kind: 'attachmentNote',
          titles: ['涉嫌犯罪案件情况的调查报告', '涉案物品清单', '有关检验报告或者鉴定意见', '其他有关涉嫌犯罪的材料'],
        },
      ],
      cc: '同级人民检察院',
    })),
  ],
})
