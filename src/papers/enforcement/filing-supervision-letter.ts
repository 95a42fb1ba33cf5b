import { referralToPolice as law } from '../../law/instruments/index.ts'
import { crimeReferral } from '../../registers/enforcement/crime-referral.ts'
import { contact, para, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, cite, dayOr, numbered, or } from '../words.ts'

/** Against a refusal to open a case: asked of the police themselves first, or of the procuratorate. */
export const filingSupervisionLetter = paper({
  id: 'filing-supervision-letter',
  title: '建议立案监督函',
  kind: 'letter',
  law: law.article(9),
  written: [
    of(crimeReferral, m => {
      const again = m.step === 'reconsider'
      return {
        title: again ? '提请复议函' : '建议立案监督函',
        number: numbered(m, again ? '涉罪复字' : '涉罪监字'),
        to: again ? or(m.fields.police, `${BLANK}公安局`) : `${BLANK}人民检察院`,
        blocks: [
          para(
            `本机关于${dayOr(m.taken.transfer)}将${bare(or(m.fields.cause))}一案移送${or(m.fields.police, '公安机关')}，${dayOr(m.taken.declined)}收到不予立案通知书（${or(m.fields.number)}）${again ? '' : m.taken.upheld ? `，经提请复议，${dayOr(m.taken.upheld)}维持原决定` : ''}。`,
          ),
          para(`本机关认为依法应当立案，现${again ? '提请复议' : '建议依法进行立案监督'}（${cite(law.article(9), m.day)}）。`),
          para(sentence(`理由：${or(m.data.reason)}`)),
          { kind: 'attachmentNote', titles: ['移送案件的材料', '不予立案通知书'] },
          ...contact(m),
        ],
      }
    }),
  ],
})
