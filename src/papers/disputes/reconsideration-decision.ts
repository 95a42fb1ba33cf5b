import { administrativeLitigationLaw, reconsiderationLaw as law } from '../../law/instruments/index.ts'
import { reconsiderationCase } from '../../registers/disputes/reconsideration-case.ts'
import { names, para, parts, personLines, room, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, length, numbered, or } from '../words.ts'

/** The decision, or where the parties settled, the mediation paper; a withdrawn application ends without either. */
const ended: readonly string[] = ['withdrawn', 'terminated']

export const reconsiderationDecision = paper({
  id: 'reconsideration-decision',
  title: '行政复议决定书',
  kind: 'letter',
  law: law.article(62),
  written: [
    of(reconsiderationCase, m => {
      const { result = '' } = m.fields
      const title =
        result === 'mediated'
          ? '行政复议调解书'
          : ended.includes(result)
            ? '行政复议终止决定书'
            : result === 'rejected'
              ? '驳回行政复议申请决定书'
              : undefined
      return {
        ...(title && { title }),
        number: or(m.fields.caseNo, numbered(m, '复决字')),
        blocks: [
          ...personLines('申请人', m.fields.applicant),
          para(`被申请人：${or(said(m, 'respondent') || m.fields.respondentName)}`),
          para(
            `申请人对${bare(or(m.fields.act))}不服，于${dayOr(m.taken.receive)}申请行政复议，本机关于${dayOr(m.taken.accept)}受理，适用${or(said(m, 'course'))}审理${m.fields.heard ? '，已听取当事人意见' : ''}。现已审理终结。`,
          ),
          ...parts(
            ['申请人的请求和理由', room(2)],
            ['被申请人的答复', room(2)],
            ['经审理查明', room(3)],
            ['本机关认为', m.fields.causes?.length ? [para(`存在下列问题：${said(m, 'causes')}。`), ...room(2)] : room(3)],
            ['决定', [para(`${or(said(m, 'result'))}。`)]],
          ),
          ...(result === 'mediated'
            ? [para('本调解书经各方当事人签字或者签章，并加盖本机关印章，即具有法律效力。')]
            : [
                para(
                  `对本决定不服的，可以自收到之日起${length(administrativeLitigationLaw.limits.suitAfterReview, m.day)}内向${m.office.court ?? '有管辖权的人民法院'}提起行政诉讼；法律规定为最终裁决的除外（${cite(administrativeLitigationLaw.limits.suitAfterReview, m.day)}）。`,
                ),
              ]),
          para(`审理人员：${names(m.fields.reviewers)}`),
        ],
      }
    }),
  ],
})
