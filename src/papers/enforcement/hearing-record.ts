import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { line, names, para, paragraphs, room, signed } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, dayOr, or } from '../words.ts'
import { sanctions } from './penalty-parts.ts'

export const hearingRecord = paper({
  id: 'hearing-record',
  title: '听证笔录',
  kind: 'letter',
  law: law.article(64),
  written: [
    of(administrativePenalty, m => ({
      blocks: [
        line(`案由：${or(m.fields.cause)}`),
        line(`时间：${dayOr(m.day)}＿＿时＿＿分至＿＿时＿＿分　　方式：${m.fields.public === false ? '不公开' : '公开'}`),
        line(`地点：${BLANK}`),
        line(`主持人：${names(m.fields.chair)}　　记录员：${BLANK}`),
        line(`当事人：${names(m.fields.party)}　　委托代理人：${BLANK}`),
        line(`案件调查人员：${names(m.fields.officers)}`),
        line(`其他参加人（第三人、证人、鉴定人、翻译）：${BLANK}`),
        para('一、主持人核对参加人身份，宣布听证纪律，告知权利义务，询问是否申请回避：'),
        ...room(1),
        para('二、调查人员提出当事人违法的事实、证据和行政处罚建议：'),
        ...paragraphs(m.fields.facts),
        ...sanctions(m.register, { kinds: m.fields.proposedKinds, fine: m.fields.proposed }),
        para('三、当事人及其代理人申辩：'),
        ...room(3),
        para('四、举证和质证：'),
        ...room(3),
        para('五、辩论和最后陈述：'),
        ...room(3),
        para('以上笔录已交参加人核对，无误后签名或者盖章；拒绝签名或者盖章的，由主持人注明。'),
        ...signed('当事人或者代理人', '案件调查人员', '主持人', '记录员'),
      ],
      from: null,
      date: null,
    })),
  ],
})
