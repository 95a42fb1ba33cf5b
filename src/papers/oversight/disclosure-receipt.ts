import { disclosureRegulation as law } from '../../law/instruments/index.ts'
import { disclosureApplication } from '../../registers/oversight/disclosure-application.ts'
import { contact, names, para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, length, or } from '../words.ts'

export const disclosureReceipt = paper({
  id: 'disclosure-receipt',
  title: '政府信息公开申请登记回执',
  kind: 'letter',
  law: law.article(31),
  written: [
    of(disclosureApplication, m => ({
      to: names(m.fields.applicant),
      blocks: [
        para(
          `您通过${or(said(m, 'channel'))}方式提交的政府信息公开申请，本机关收到日期为${dayOr(m.day)}（${cite(law.article(31), m.day)}）。${m.fields.confirmed ? `收到日期由双方确认：${bare(m.fields.confirmed)}。` : ''}`,
        ),
        para(`申请公开的信息：${bare(or(m.fields.content))}。`),
        para(`获取信息的方式：${or(said(m, 'form'))}。`),
        para(
          `本机关将自收到申请之日起${length(law.limits.reply, m.day)}内答复${m.due.reply ? `，即不晚于${dayOr(m.due.reply)}` : ''}（${cite(law.limits.reply, m.day)}）。申请内容需要补正的，将自收到申请之日起${length(law.limits.correctionNotice, m.day)}内一次性告知（${cite(law.limits.correctionNotice, m.day)}）。征求意见等依法不计入的时间除外；需要延长的，另行告知。`,
        ),
        ...contact(m),
      ],
    })),
  ],
})
