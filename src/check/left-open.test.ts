import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

const open = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum' && r.verdict === 'undecided')
    .map(r => r.message.split('；')[0]!)

test.each([
  // Right behind its total, whatever joins it.
  ['全年抗诉21件，改判8件，发回6件，维持3件。', '8＋6＋3＝17，比21件少4'],
  ['投入改造资金3.52亿元，省级补助1.16亿元、市级0.83亿元、区级1.31亿元。', '1.16亿＋0.83亿＋1.31亿＝3.3亿，比3.52亿元少2200万'],
  ['应诉案件96件，涉征地拆迁38件、工伤认定21件、户籍登记16件。', '38＋21＋16＝75，比96件少21'],
  // Behind another division of the same total, which these are of, and not of its last part.
  ['判处92人：缓刑47人，实刑40人，免予处罚5人。涉及罪名为盗窃31人、斗殴22人、诈骗18人。', '31＋22＋18＝71，比92人少21'],
  // What they have their shares in.
  ['答复提案71件，组织座谈会12次。已经解决的20件，占28.2%；列入计划的37件，占52.1%；留作参考的7件，占9.9%。', '20＋37＋7＝64，比71件少7'],
  // Another measure of rows of which one adds up.
  ['审结案件95件134人。批准逮捕79件101人，不批准逮捕16件29人。', '101＋29＝130，比134人少4'],
])('a list that falls short is told, and left open: %s', (text, said) => {
  expect(open(text)).toContain(said)
})

test.each([
  // Steps of one course, figures of other times, what counts for each of several, small change.
  '全年受理信访412件，办结396件，答复390件，化解188件。',
  '全年立案128件。2023年96件，2024年112件。',
  '提出建议90件，交通类、城建类各20件，教育类15件、卫生类12件。',
  '培训骨干260人，印发手册180本、海报60张。',
  // Members of one list, of which the first is more than the others together.
  '收到申请60件：网络36件，信函14件，当面10件。',
])('trap: what is no list of it is not: %s', text => {
  expect(open(text)).toEqual([])
})
