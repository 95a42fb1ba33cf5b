import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { inspection } from '../../registers/enforcement/inspection.ts'
import { line, names, para, paragraphs, room, said, signed } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, cite, dayOr, or } from '../words.ts'

export const inspectionRecord = paper({
  id: 'inspection-record',
  title: '现场检查（勘验）笔录',
  kind: 'letter',
  law: law.article(55),
  written: [
    of(administrativePenalty, m => {
      const [party] = m.fields.party ?? []
      return {
        blocks: [
          line(`案由：${or(m.fields.cause)}`),
          line(`检查时间：${dayOr(m.day)}＿＿时＿＿分至＿＿时＿＿分`),
          line(`检查地点：${or(m.fields.place)}`),
          line(`当事人：${or(party?.name)}　　联系电话：${or(party?.phone)}`),
          line(`现场负责人：${BLANK}　　见证人：${BLANK}`),
          line(`检查人：${names(m.fields.officers)}　　执法证号：${BLANK}`),
          line(`记录人：${BLANK}　　执法证号：${BLANK}`),
          para(
            `检查人员已出示执法证件，告知检查的事项、依据和申请回避的权利（${cite(law.article(55), m.day)}）。当事人是否申请回避：${BLANK}。`,
          ),
          line('检查（勘验）情况：'),
          ...(m.data.facts ? paragraphs(m.data.facts) : room(6)),
          line(`现场绘图、拍照、录音录像情况：${m.data.video?.length ? `录音录像、照片${m.data.video.length}份，附卷` : BLANK}`),
          para('当事人（现场负责人）核对意见：'),
          ...room(1),
          ...signed('当事人', '现场负责人', '见证人', '检查人', '检查人', '记录人'),
        ],
        from: null,
        date: null,
      }
    }),
    of(inspection, m => ({
      title: '行政检查记录',
      blocks: [
        line(`检查事项：${or(m.fields.task)}`),
        line(`检查对象：${or(m.fields.subject)}`),
        line(`检查依据：${or(m.fields.basis)}`),
        line(`任务来源：${or(said(m, 'source'))}　　本年第＿＿次检查`),
        line(`检查时间：${dayOr(m.day)}＿＿时＿＿分至＿＿时＿＿分`),
        line(`参加部门：${or(m.fields.departments)}`),
        line(`检查人员：${names(m.fields.officers)}　　执法证号：${BLANK}`),
        para(`检查人员已出示执法证件，告知检查的事项、依据和申请回避的权利（${cite(law.article(55), m.day)}）。`),
        line('检查情况：'),
        ...room(5),
        line(`发现问题隐患：${m.fields.hazards ?? BLANK}处　　检查结果：${or(said(m, 'result'))}`),
        line(`音像记录：${m.data.video?.length ? `${m.data.video.length}份，附卷` : BLANK}`),
        para('被检查人核对意见：'),
        ...room(1),
        ...signed('被检查人', '检查人员', '检查人员'),
      ],
      from: null,
      date: null,
    })),
  ],
})
