import { petitionRules as law } from '../../law/instruments/index.ts'
import { petition } from '../../registers/disputes/petition.ts'
import { contact, names, para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, length, or } from '../words.ts'

/** Before it is accepted it says that it was received and which way it goes; afterwards also until when it is answered. */
export const petitionReceived = paper({
  id: 'petition-received',
  title: '信访事项受理告知书',
  kind: 'letter',
  law: law.article(23),
  written: [
    of(petition, m => {
      const accepted = m.taken.accept !== undefined
      return {
        ...(!accepted && { title: '信访事项接收告知书' }),
        to: names(m.fields.petitioner),
        blocks: [
          para(
            `您通过${or(said(m, 'channel'))}反映的信访事项（${m.fields.number ? `编号：${m.fields.number}；` : ''}${bare(or(m.fields.subject))}），本机关于${dayOr(m.taken.register)}收到。`,
          ),
          para(
            accepted
              ? `经审查，本机关于${dayOr(m.taken.accept)}决定受理，处理途径为${or(said(m, 'route'))}，由${or(m.fields.owner)}承办。`
              : `本机关已登记，将按${or(said(m, 'route'))}的途径和程序办理，并告知您办理情况（${cite(law.article(23), m.day)}）。`,
          ),
          ...(accepted
            ? [
                para(
                  `本机关将自受理之日起${length(law.limits.handling, m.day)}内办结${m.due.handling ? `，即不晚于${dayOr(m.due.handling)}` : ''}；情况复杂需要延长的，另行告知（${cite(law.limits.handling, m.day)}）。`,
                ),
              ]
            : []),
          para('办理期间，请不要就同一事项向其他机关重复提出。'),
          ...contact(m),
        ],
      }
    }),
  ],
})
