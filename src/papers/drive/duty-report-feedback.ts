import { firstResponsibleRules as law } from '../../law/instruments/index.ts'
import { lawDutyReport } from '../../registers/drive/law-duty-report.ts'
import { para, paragraphs, parts, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { numbered, or } from '../words.ts'

/** What was said of a report, how it was voted on, and what is to be mended. */
export const dutyReportFeedback = paper({
  id: 'duty-report-feedback',
  title: '述法评议意见反馈书',
  kind: 'letter',
  law: law.article(7),
  written: [
    of(lawDutyReport, m => ({
      number: numbered(m, '述法反'),
      to: `${or(m.fields.name)}同志`,
      blocks: [
        para(`现将你${m.fields.year ?? '＿＿＿＿'}年度${or(said(m, 'kind'))}（${or(said(m, 'form'))}）的评议意见反馈如下：`),
        ...parts(
          ['点评意见', m.fields.remarks ? paragraphs(m.fields.remarks) : []],
          [
            '测评结果',
            m.fields.raters === undefined
              ? []
              : [
                  para(
                    `参加测评${m.fields.raters}人，评为好${m.fields.good ?? 0}票，较好和一般${m.fields.fair ?? 0}票，差${m.fields.poor ?? 0}票${m.fields.score === undefined ? '' : `，得分${m.fields.score}分`}。`,
                  ),
                ],
          ],
          [
            '需要整改的问题',
            [
              para(
                `共${m.fields.issues ?? 0}个${m.fields.matters?.length ? `：${said(m, 'matters')}` : ''}。请制定措施，按期整改并书面报告。`,
              ),
            ],
          ],
        ),
      ],
    })),
  ],
})
