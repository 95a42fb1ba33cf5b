import { headsInCourtRules as law } from '../../law/instruments/index.ts'
import { litigation } from '../../registers/oversight/litigation.ts'
import { contact, para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, or } from '../words.ts'

/** Handed to the court before the hearing: who sits there for the office, and in which post. */
export const headIdentity = paper({
  id: 'head-identity',
  title: '行政机关负责人身份证明书',
  kind: 'letter',
  law: law.conditions.identity,
  written: [
    of(
      litigation,
      m => ({
        to: or(m.fields.court),
        blocks: [
          para(
            `${or(said(m, 'head'))}为本机关${or(said(m, 'attended'))}，职务＿＿＿＿＿＿，代表本机关出庭参加${or(m.fields.caseNo)}（${bare(or(m.fields.act))}）一案的诉讼活动。`,
          ),
          para('特此证明。'),
          para(`（依据：${cite(law.conditions.identity, m.day)}；加盖本机关印章后，于开庭前提交。）`),
          ...contact(m),
        ],
      }),
      m => m.fields.attended !== 'none',
    ),
  ],
})
