import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { contact, names, para } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, cite, dayOr, numbered, or } from '../words.ts'

export const hearingNotice = paper({
  id: 'hearing-notice',
  title: '行政处罚听证通知书',
  kind: 'letter',
  law: law.article(64),
  written: [
    of(administrativePenalty, m => {
      const { least, most } = law.thresholds.hearingAgents.values
      const manner = m.fields.public === false ? '不公开' : '公开'
      return {
        number: numbered(m, '听通字'),
        to: names(m.fields.party),
        blocks: [
          para(
            `根据你（单位）的要求，本机关决定就${bare(or(m.fields.cause))}一案${manner}举行听证（${cite(law.article(64), m.day)}）。现将有关事项通知如下：`,
          ),
          para(`一、时间：${dayOr(m.fields.hearingOn)}＿＿时＿＿分。`),
          para(`二、地点：${BLANK}。`),
          para(`三、听证主持人：${names(m.fields.chair)}；记录员：${BLANK}。认为主持人与本案有直接利害关系的，有权申请回避。`),
          para(`四、可以亲自参加，也可以委托${least}至${most}人代理；委托代理的，应当提交授权委托书。`),
          para('五、请携带身份证明和有关证据，通知证人到场。'),
          para('六、无正当理由拒不出席，或者未经许可中途退出的，视为放弃听证权利，听证终止。'),
          ...contact(m),
        ],
      }
    }),
  ],
})
