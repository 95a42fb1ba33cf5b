import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { line, names, para, room, signed, spoken } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, cite, dayOr, or } from '../words.ts'

/** The questions that every inquiry begins with; the rest is written by hand as it is said. */
export const inquiryRecord = paper({
  id: 'inquiry-record',
  title: '询问笔录',
  kind: 'letter',
  law: law.article(55),
  written: [
    of(administrativePenalty, m => {
      const [asked] = m.fields.party ?? []
      return {
        blocks: [
          line(`案由：${or(m.fields.cause)}`),
          line(`询问时间：${dayOr(m.day)}＿＿时＿＿分至＿＿时＿＿分　　第＿＿次询问`),
          line(`询问地点：${BLANK}`),
          line(`询问人：${names(m.fields.officers)}　　执法证号：${BLANK}`),
          line(`记录人：${BLANK}　　执法证号：${BLANK}`),
          line(`被询问人：${or(asked?.name)}　　性别：＿＿＿　　与本案关系：${BLANK}`),
          line(`公民身份号码：${or(asked?.idNo)}`),
          line(`住址：${or(asked?.address)}　　联系电话：${or(asked?.phone)}`),
          para(
            `告知：我们是${m.office.name}的执法人员，已向你出示执法证件。你可以申请与本案有直接利害关系的执法人员回避，应当如实回答询问，不得阻挠调查（${cite(law.article(55), m.day)}）。听清楚了吗？是否申请回避？`,
          ),
          spoken('答'),
          para('问：请说明你的身份和与本案的关系。'),
          spoken('答'),
          para(`问：请说明${or(m.fields.cause)}的时间、地点、经过和结果。`),
          spoken('答'),
          ...room(3),
          spoken('问'),
          spoken('答'),
          ...room(3),
          para('问：以上所说是否属实，还有什么补充？'),
          spoken('答'),
          para('被询问人核对意见（请写明“以上笔录已看过或者已向我宣读，与我说的相符”）：'),
          ...room(1),
          ...signed('被询问人', '询问人', '询问人', '记录人'),
        ],
        from: null,
        date: null,
      }
    }),
  ],
})
