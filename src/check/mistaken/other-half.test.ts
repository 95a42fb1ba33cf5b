import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const fails = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share' && r.verdict === 'fails')
    .map(r => text.slice(r.claim.start, r.claim.end))

test.each([
  ['全乡男性48260人，女性45120人。女性中识字的仅1284人，占女性人口的28.46%，文盲43836人，占97.15%。', '28.46%'],
  ['调查企业1240家，其中盈利1148家，占92.58%；亏损92家，占74.2%。', '74.2%'],
  ['登记劳动者6520人，男性3884人，占59.57%，女性2636人，占40.34%。', '40.34%'],
])('the other share of two is right, and this one has its digits in the wrong places: %s', (text, wrong) =>
  expect(fails(text)).toEqual([wrong]),
)

test.each([
  '全乡男性48260人，女性45120人。女性中识字的仅1284人，占女性人口的2.85%，文盲43836人，占97.15%。',
  '登记劳动者6520人，男性3884人，占59.57%，女性2636人，占全省女性登记数的4.04%。',
  '审批事项320项，网上办理296项，占92.5%，窗口办理24项，占全市窗口办件的16.5%。',
  '审结486件，其中调解362件，占74.49%，判决124件，上诉率12.4%。',
])('nothing is called wrong: %s', text => expect(fails(text)).toEqual([]))
