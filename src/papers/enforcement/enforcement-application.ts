import { compulsionLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { line, para, personLines } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, cite, dayOr, moneyOr, numbered, or } from '../words.ts'

export const enforcementApplication = paper({
  id: 'enforcement-application',
  title: '行政处罚强制执行申请书',
  kind: 'letter',
  law: law.article(53),
  written: [
    of(administrativePenalty, m => {
      const owed = m.fields.fine === undefined ? undefined : Math.max(0, m.fields.fine - (m.fields.paid ?? 0))
      return {
        number: numbered(m, '强执申字'),
        blocks: [
          line(`申请人：${m.office.name}　　地址：${or(m.office.address)}`),
          line(`法定代表人：${BLANK}　　委托代理人：${BLANK}　　电话：${or(m.office.phone)}`),
          ...personLines('被申请人', m.fields.party),
          line('申请事项：'),
          para(
            `强制执行本机关${dayOr(m.taken.decide)}作出的行政处罚决定（${or(m.fields.number)}）：缴纳罚款${moneyOr(owed)}${m.fields.surcharge ? `、加处罚款${moneyOr(m.fields.surcharge)}` : ''}。`,
          ),
          line('事实和理由：'),
          para(
            `被申请人${bare(or(m.fields.cause))}，本机关依法作出上述决定，于${dayOr(m.taken.serve)}送达。被申请人在法定期限内不申请行政复议、不提起行政诉讼，又不履行决定；起诉期限已于${dayOr(m.fields.suitEndsOn)}届满。本机关于${dayOr(m.taken.remind)}催告，期满仍未履行。现申请强制执行（${cite(law.article(53), m.day)}、${cite(law.article(54), m.day)}）。`,
          ),
          line(`此致\n${m.office.court ?? '有管辖权的人民法院'}`),
          {
            kind: 'attachmentNote',
            titles: ['行政处罚决定书及作出决定的事实、理由和依据', '当事人的意见和催告情况', '申请强制执行标的情况', '送达回证'],
          },
        ],
        note: `行政机关负责人签名、加盖机关印章并注明日期（${cite(law.article(55), m.day)}）`,
      }
    }),
  ],
})
