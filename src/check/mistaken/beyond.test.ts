import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const wrong = (text: string): string[] =>
  check(plain(text)).relations.flatMap(r => (r.verdict === 'fails' && r.kind === 'share' ? [text.slice(r.claim.start, r.claim.end)] : []))

const AROUND = '全年走访企业312家、群众1846户，发放资料5230份，设置宣传栏58块，举办讲座27场，培训2140人，回访413户。'

test.each([
  ['more than all', '排查隐患286处，其中用电94处、燃气192处；整改286处，整改率160%。', '160%'],
  [
    'of the count of each name',
    '平台受理2416件：咨询1562件，诉求503件，举报351件。派单854件，网上372件、来电482件。诉求占派单53.90%，比上月多41件。',
    '53.90%',
  ],
  ['done, in other words', '信箱来信742件，其中咨询416件、建议326件，已答复581件，办结率73.80%。', '73.80%'],
  [
    'of all that opens the sentence',
    '本月共接收来件427件，其中投诉391件（网上215件、来电176件），举报31件，表扬5条，已办结391件，办结率97.6%。',
    '97.6%',
  ],
  [
    'within the last of several names',
    '查处违停31842起，其中主干道27306起、支路3725起、小区周边811起。小区周边中晋源、迎泽、万柏林查处196、142、118起，共计456起，占59.2%。',
    '59.2%',
  ],
  [
    'of all that are so called',
    '共收到来件874件。其中投诉186件，占比21.28%；咨询688件，占比78.72%。日用品73件，占总投诉的36.25%。',
    '36.25%',
  ],
])('%s', (_, text, figure) => expect(wrong(AROUND + text)).toEqual([figure]))

test.each([
  '排查隐患286处，其中用电94处、燃气192处；整改286处，整改率100%。',
  '计划整改286处，实际整改372处，整改任务完成率130%。',
  '新收案件412件，结案536件，结案率130.1%。',
  '诉求503件，派单854件。诉求占派单58.90%。',
  '信箱来信742件，已答复581件，办结率78.30%。',
  '共接收来件427件，已办结391件，办结率91.6%。',
  '共接收来件427件，其中应答复401件，已办结391件，办结率97.5%。',
])('trap: %s', text => expect(wrong(AROUND + text)).toEqual([]))
