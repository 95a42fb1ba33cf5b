import { ruleOfLawInspection as law } from '../../law/instruments/index.ts'
import { inspectionOfLaw } from '../../registers/drive/rule-of-law-inspection.ts'
import { para, paragraphs, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, numbered, or } from '../words.ts'

export const inspectionCircular = paper({
  id: 'inspection-circular',
  title: '督察考核情况通报',
  kind: 'letter',
  law: law.article('督察'),
  written: [
    of(
      inspectionOfLaw,
      m => ({
        title: `关于${bare(or(m.fields.title))}情况的通报`,
        number: or(m.fields.circular, numbered(m, '督通')),
        to: or(m.fields.target),
        blocks: [
          para(
            `现将${bare(or(m.fields.title))}（${or(said(m, 'kind'))}）的情况通报如下：被查单位${m.fields.units ?? '＿＿'}个${m.fields.files ? `，抽查文件${m.fields.files}件` : ''}，发现问题${m.fields.found ?? 0}个，已整改${m.fields.fixed ?? 0}个。`,
          ),
          ...(m.fields.opinion ? paragraphs(m.fields.opinion) : []),
          para('各单位要对照检查，举一反三；尚未整改的，按期整改并报送情况。'),
        ],
      }),
      m => m.fields.side === 'carried',
    ),
  ],
})
