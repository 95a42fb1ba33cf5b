import { describe, expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.stated.min}=${r.parts.map(p => p.value).join('+')}`)

describe('two that leave nothing between them', () => {
  test.each([
    ['信访件87件，其中联名信18件，受理79件，有8件未予受理。', 'holds 87=79+8'],
    ['今年共受理投诉342件，直接办理118件，转办相关部门224件，办结率98%。', 'holds 342=118+224'],
    ['全县立案查处案件86件，适用普通程序61件，罚款12万元，适用简易程序25件。', 'holds 86=61+25'],
    ['问卷回收512份，受访者男性238人，占46.5%；女性274人，占53.5%。', 'holds 512=238+274'],
    ['治安案件46起，办结39起，移送9起，处罚31人，在办7起。', 'holds 46=39+7'],
    ['发出测评表46张，收回45张。农业局：满意40票，满意率88.89%，基本满意5票。水利局：满意38票，基本满意6票，不满意1票。', 'holds 45=40+5'],
    [
      '发出测评表46张，收回45张。农业局：满意40票，满意率88.89%，基本满意5票。水利局：满意38票，基本满意6票，不满意1票。',
      'holds 45=38+6+1',
    ],
  ])('%s', (text, told) => expect(sums(text)).toContain(told))
})

test.each([
  '收到申请120件，受理98件，不予受理9件。',
  '审结95件，批捕79件，不捕13件，撤回3件。',
  '满意度调查回访50人，满意41人，基本满意6人，未接通3人。',
  '立案143件，其中涉税9件，未立案152件。',
])('nothing is wrong with %s', text => expect(sums(text).filter(s => s.startsWith('fails'))).toEqual([]))
