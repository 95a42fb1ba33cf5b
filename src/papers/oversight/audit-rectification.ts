import { auditLaw as law } from '../../law/instruments/index.ts'
import { auditProject } from '../../registers/oversight/audit-project.ts'
import { para, paragraphs, parts, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, cite, dayOr, numbered, or } from '../words.ts'

/** What was found, what was mended, and of what is still open why and until when. */
export const auditRectification = paper({
  id: 'audit-rectification',
  title: '审计整改情况报告',
  kind: 'letter',
  law: law.article(52),
  written: [
    of(
      auditProject,
      m => {
        const { found = 0, fixed = 0, list = [] } = m.fields
        return {
          redHead: `${m.office.name}文件`,
          number: numbered(m, '府报'),
          signers: [BLANK],
          title: `${m.office.name}关于${bare(or(m.fields.title))}审计整改情况的报告`,
          to: or(m.fields.auditor),
          blocks: [
            para(
              `审计报告（${or(m.fields.number)}）查出问题${found}个，已整改${fixed}个${found > fixed ? `，尚未整改${found - fixed}个` : ''}。依据${cite(law.article(52), m.day)}，现将整改情况报告如下：`,
            ),
            ...parts(
              [
                '问题清单',
                list.length
                  ? [
                      {
                        kind: 'table',
                        rows: [['问题', '责任单位', '整改期限'], ...list.map(r => ['problem', 'owner', 'by'].map(c => String(r[c] ?? '')))],
                        widths: [5, 3, 2],
                      },
                    ]
                  : [],
              ],
              ['整改措施和成效', paragraphs(m.fields.measures)],
              [
                '金额和制度',
                [
                  para(
                    `上缴财政${or(said(m, 'paid'), '0元')}，挽回损失${or(said(m, 'saved'), '0元')}，完善制度${m.fields.rules ?? 0}项，移送问题线索${m.fields.clues ?? 0}件。`,
                  ),
                ],
              ],
              ['尚未整改的原因和计划', found > fixed ? paragraphs(m.fields.reason) : []],
              ['下一步', [para(found > fixed ? `对尚未整改的问题逐项落实责任，整改完成后另行报告。` : '巩固整改成果，防止问题再次发生。')]],
            ),
            para('特此报告。'),
            { kind: 'attachmentNote', titles: ['整改证明材料'] },
          ],
          note: `审计报告要求整改的期限：${dayOr(m.fields.rectifyBy)}`,
        }
      },
      m => m.fields.role === 'audited',
    ),
  ],
})
