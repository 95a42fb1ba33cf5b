import { mediationLaw as law } from '../../law/instruments/index.ts'
import { mediation } from '../../registers/disputes/mediation.ts'
import { heading, line, names, para, paragraphs, parties, personLines, sentence, signed } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { cite, dayOr, moneyOr, or } from '../words.ts'

/** Written where the parties agreed in writing, and the record of an oral agreement where they did not (人民调解法 第28至30条). */
export const mediationAgreement = paper({
  id: 'mediation-agreement',
  title: '人民调解协议书',
  kind: 'letter',
  law: law.article(28),
  written: [
    of(mediation, m => {
      const oral = m.fields.form === 'oral'
      return {
        ...(oral && { title: '人民调解口头协议登记表' }),
        blocks: [
          ...personLines('当事人', m.fields.parties),
          heading('纠纷的主要事实、争议事项'),
          ...paragraphs(m.fields.subject),
          heading('协议内容'),
          para('经调解，各方当事人自愿达成如下协议：'),
          ...paragraphs(m.fields.terms),
          para(`协议涉及金额：${moneyOr(m.fields.amount)}。履行期限：${dayOr(m.fields.performBy)}前。`),
          heading('协议的效力'),
          para(
            oral
              ? `本协议自各方当事人达成协议之日起生效（${cite(law.article(30), m.day)}），由人民调解员记录存卷。`
              : `本协议由各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效（${cite(law.article(29), m.day)}）。当事人各执一份，人民调解委员会留存一份。`,
          ),
          para(sentence(`各方应当按照约定履行。对履行或者内容发生争议的，可以向人民法院提起诉讼（${cite(law.article(32), m.day)}）`)),
          line(`人民调解员：${names(m.fields.mediators)}`),
          ...signed(...(oral ? [] : parties(m.fields.parties)), '人民调解员'),
        ],
        from: or(m.office.committee),
      }
    }),
  ],
})
