import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const wrong = (text: string): string[] =>
  check(plain(text)).relations.flatMap(r => (r.verdict === 'fails' && r.kind === 'share' ? [text.slice(r.claim.start, r.claim.end)] : []))

/** Enough further figures that nothing is sure because there is nothing else. */
const AROUND = '全年走访企业312家、群众1846户，发放资料5230份，设置宣传栏58块，举办讲座27场，培训2140人，整改问题96个，回访413户。'

test.each([
  [
    'of all, and not of its own kind',
    '全院收案5218件，结案3046件，结案率58.37%。诉讼2764件，结1913件，结案率69.21%；执行2454件，结1133件，结案率21.71%。',
    '21.71%',
  ],
  ['of the count of another kind', '投诉618件，已办391件，办结率63.3%；举报154件，已办117件，办结率18.9%。', '18.9%'],
  ['of all that came', '平台来件152640个。抽访36218个，满意35104个，满意率23.0%。', '23.0%'],
  ['of the last member of a list before', '讨薪案立案341件，结案318件，结案率19.7%。各类咨询1612件。', '19.7%'],
  ['behind its change', '排查隐患5318处，少214处；整改5102处，整改率41.5%。检查场所12304处。', '41.5%'],
  ['of what was due', '应检电梯18462台，实检18317台，定检率37.2%。在用特种设备49214台。', '37.2%'],
])('a rate is of the count right before it: %s', (_, text, figure) => expect(wrong(AROUND + text)).toEqual([figure]))

test.each([
  '全院收案5218件，结案3046件，结案率58.37%。诉讼2764件，结1913件，结案率69.21%；执行2454件，结1133件，结案率46.17%。',
  '抽查经营户3640户，其中餐饮1092户，占抽查总数的30%；发现问题企业402户，问题发现率11.0%。',
  '随机抽取企业127户，占应抽查企业12684户的1.0%，发现问题19户，问题发现率15.0%。',
  '信访9214件次。初次6742件次，重复2472件次，重复率26.83%。',
  '新收15125件，结案12389件，结案率68.17%。受理18174件。',
  '回访2140件，满意1962件，基本满意96件，满意率96.17%。',
  '抽检食品6480批次，其中流通2284批次，不合格51批次，合格率97.77%。',
  '年初旧存204件，新收1836件，审结1712件，结案率83.92%。',
  '整改隐患8391处，整改率99.58%（发现隐患8426处）。',
  '应种疫苗4215剂次，实种4178剂次，第二剂接种率97.1%。',
])('trap: %s', text => expect(wrong(AROUND + text)).toEqual([]))
