import { hebeiTownEnforcement, penaltyLaw } from '../../law/instruments/index.ts'
import { enforcementCooperation } from '../../registers/enforcement/enforcement-cooperation.ts'
import { contact, para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, numbered, or } from '../words.ts'

/** What each kind of letter is called, and what it asks. */
const letters = {
  guidance: { title: '请求业务指导函', asks: '请予业务指导，并书面函复意见。' },
  clue: { title: '案件线索移送函', asks: '该线索不属于本机关管辖，现予移送，请依法处理并函告结果。' },
  assist: { title: '协助调查函', asks: '请协助调查取证，将有关材料函送本机关。' },
  joint: { title: '联合执法商请函', asks: '请派员参加联合执法，并告知人员和联系方式。' },
  agreement: { title: '执法协作商请函', asks: '请研究执法协作事宜，并函复意见。' },
} as const

export const cooperationLetter = paper({
  id: 'cooperation-letter',
  title: '执法协作函',
  kind: 'letter',
  law: hebeiTownEnforcement.article('35'),
  written: [
    of(enforcementCooperation, m => {
      const letter = m.fields.kind && letters[m.fields.kind]
      return {
        ...(letter && { title: letter.title }),
        number: or(m.fields.number, numbered(m, '协字')),
        to: or(m.fields.partner),
        blocks: [
          para(
            `本机关在行政执法中${m.fields.from?.length ? `（有关事项：${bare(said(m, 'from'))}）` : ''}遇到下列事项：${bare(or(m.fields.subject))}（领域：${or(said(m, 'domain'))}）。`,
          ),
          para(
            `${letter?.asks ?? '请予协助。'}${m.fields.kind === 'assist' ? `（依据：${cite(penaltyLaw.article(26), m.day)}）` : m.fields.kind === 'clue' ? `（依据：${cite(penaltyLaw.article(22), m.day)}）` : ''}`,
          ),
          para(`请于${dayOr(m.fields.answerBy)}前函复；不能办理的，请说明理由。`),
          { kind: 'attachmentNote', titles: ['有关材料'] },
          ...contact(m),
        ],
      }
    }),
  ],
})
