import { reconsiderationLaw as law } from '../../law/instruments/index.ts'
import { reconsiderationResponse } from '../../registers/disputes/reconsideration-response.ts'
import { contact, line, names, para, parts, room, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, or } from '../words.ts'

/** The respondent's written answer: what it did and on what facts, evidence and law; its staff appear, a lawyer alone may not. */
export const reconsiderationReply = paper({
  id: 'reconsideration-reply',
  title: '行政复议答复书',
  kind: 'letter',
  law: law.limits.reply,
  written: [
    of(reconsiderationResponse, m => {
      const limit = m.fields.course === 'simple' ? law.limits.replySimple : law.limits.reply
      return {
        to: or(m.fields.organ ?? m.office.review),
        blocks: [
          line(`被申请人：${m.office.name}`),
          line(`申请人：${names(m.fields.applicant)}`),
          line(`案号：${or(m.fields.caseNo)}`),
          para(
            `你机关转来的${names(m.fields.applicant)}不服本机关${bare(or(m.fields.act))}的行政复议申请书副本，本机关于${dayOr(m.fields.gotOn ?? m.taken.copy ?? m.taken.copied)}收到。依据${cite(limit, m.day)}，答复如下：`,
          ),
          ...parts(
            ['行政行为的作出经过', room(3)],
            ['认定的事实和证据', [para('证据目录附后，证据均在作出行政行为之前取得。'), ...room(3)]],
            ['适用的依据和程序', room(3)],
            ['对申请人主张的意见', room(3)],
            ['答复请求', [para('请复议机关依法审理。')]],
          ),
          para(`本机关指定的代理人：${or(said(m, 'handlers'))}${m.fields.lawyers?.length ? `；代理律师：${said(m, 'lawyers')}` : ''}。`),
          ...contact(m),
        ],
      }
    }),
  ],
})
