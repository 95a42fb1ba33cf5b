import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('known classes are the whole, whatever stands between them', () => {
  const product = (third: string) =>
    `全市生产总值619.8亿元，增长6.0%。其中，第一产业增加值122.6亿元，增长6.1%；第二产业增加值153.1亿元，增长3.5%；第三产业增加值${third}亿元，增长7.1%。`
  expect(sums(product('344.1'))).toContain('holds 122.6亿＋153.1亿＋344.1亿＝619.8亿')
  expect(sums(product('354.1'))[0]).toMatch(/^fails/)
  expect(sums('公共预算收入65000万元，其中税收收入34000万元，非税收入30000万元。')[0]).toMatch(/^fails/)
  expect(sums('受理案件613件（旧存53件，新收550件）。')).toEqual(['fails 53＋550＝603'])
  expect(sums('年末户籍人口283393人。按性别分，男性144994人；女性128399人。')).toEqual(['fails 144994＋128399＝273393'])
})

test('known classes of visits, calls, certificates and suits', () => {
  expect(sums('接待来访1306批，集体访84批，个体访1122批。')).toEqual(['fails 84＋1122＝1206'])
  expect(sums('留言板诉求181件，前台办结70件，转办101件。')).toEqual(['fails 70＋101＝171'])
  expect(sums('受理诉求1884件：咨询987件，其他897件。直接解答1120件，转派713件。')).toContain('fails 1120＋713＝1833')
  expect(sums('出具公证书3418件，国内2597件、涉外765件、涉港澳台56件。')).toEqual(['holds 2597＋765＋56＝3418'])
  expect(sums('出具公证书3318件，国内2597件、涉外765件、涉港澳台56件。')).toEqual(['fails 2597＋765＋56＝3418'])
  expect(sums('空气优良天数318天，优良率92.6%，其中优152天、良186天。')).toEqual(['fails 152＋186＝338'])
  expect(sums('全镇发文94件，主动公开0件，不公开96件，依申请公开0件。')).toEqual(['fails 0＋96＋0＝96'])
  expect(sums('行政应诉案件978件，一审762件、二审236件。')).toEqual(['fails 762＋236＝998'])
})

test('trap: two classes of three', () => {
  expect(sums('行政应诉案件1008件，一审762件、二审236件、再审10件。')).toEqual(['holds 762＋236＋10＝1008'])
  expect(sums('立案公益诉讼130件，其中行政82件、民事31件、刑事附带民事17件。').filter(s => s.startsWith('fails'))).toEqual([])
})

test('trap: means, and classes of different things', () => {
  expect(sums('居民人均可支配收入7184元，其中城镇居民人均可支配收入9986元，农村居民人均可支配收入3880元。').join()).not.toContain('fails')
  expect(sums('干警189人，其中女干警67人，男教师20人。').join()).not.toContain('fails')
  expect(sums('全市总收入65000万元，其中税收分成34000万元，非税返还30000万元。').join()).not.toContain('fails')
})

test('known classes of persons, firms, outlays and outcomes', () => {
  expect(sums('未成年463人，其中14至16岁71人，16至18岁392人。')).toEqual(['holds 71＋392＝463'])
  expect(sums('未成年493人，其中14至16岁71人，16至18岁392人。')).toEqual(['fails 71＋392＝463'])
  expect(sums('全市律所173家，合伙所96家、个人所41家、国资所6家。')).toEqual(['fails 96＋41＋6＝143'])
  expect(sums('支出1550.6万元：人员630.2万元，公用220.4万元，项目400万元。')[0]).toMatch(/^fails/)
  expect(sums('外出务工6618人，其中省外2105人、省内县外2847人、县内1366人。')).toEqual(['fails 2105＋2847＋1366＝6318'])
  expect(sums('梳理风险点243个，其中高风险18个、中风险67个、低风险128个。')).toEqual(['fails 18＋67＋128＝213'])
  expect(sums('行政应诉案件64件，其中一审47件、二审11件、再审3件。')).toEqual(['fails 47＋11＋3＝61'])
  expect(sums('督办事项298件，完成231件，推进中35件，未启动2件。')).toEqual(['fails 231＋35＋2＝268'])
  expect(sums('接到建议提案49件（主办33件，会办12件，参阅1件）。')).toEqual(['fails 33＋12＋1＝46'])
  expect(sums('新收公开申请173件（自然人126件、法人17件）。')).toEqual(['fails 126＋17＝143'])
})

test('trap: some of the classes only, or classes of something else', () => {
  expect(sums('社区矫正对象243人，其中缓刑205人、假释3人、暂予监外执行5人。').join()).not.toContain('fails')
  expect(sums('梳理风险点243个，其中高风险18个、中风险67个。').join()).not.toContain('fails')
  expect(sums('审结案件2064件，其中一审1470件、二审211件、再审13件。').join()).not.toContain('fails')
})

test('known classes of debts, of official spending and of public housing', () => {
  expect(sums('年末债务余额86.4亿元。当年新增债券12.40亿元。新增债券为一般2.10亿元、专项10.20亿元。')).toEqual([
    'fails 2.1亿＋10.2亿＝12.3亿',
  ])
  expect(sums('“三公”经费支出86.4万元，其中因公出国（境）6.8万元，公务用车运行52.3万元，公务接待21.7万元。')[0]).toMatch(/^fails/)
  expect(sums('“三公”经费支出80.8万元，其中因公出国（境）6.8万元，公务用车运行52.3万元，公务接待21.7万元。')[0]).toMatch(/^holds/)
  expect(sums('公租房在保6834户，实物配租4127户，租赁补贴2716户。')).toEqual(['fails 4127＋2716＝6843'])
})

test('blood is given whole, or in parts by machine', () => {
  expect(sums('全年献血14326人次，团体8917人次占62.2%、街头5409人次占37.8%；全血13182人次、机采1144人次。')).toContain(
    'holds 13182＋1144＝14326',
  )
  expect(sums('全年献血14326人次；全血13182人次、机采1164人次。')).toEqual(['fails 13182＋1164＝14346'])
})

test('trap: one of the classes is told in two parts, or not at all', () => {
  expect(sums('“三公”经费支出86.4万元，其中公务用车运行52.3万元，公务接待21.7万元。').join()).not.toContain('fails')
  expect(sums('年末债务余额86.4亿元。新增一般公共服务支出2.10亿元、专项资金10.20亿元。').join()).not.toContain('fails')
})

test('trap: classes of the year before, and of a figure that is only some of what is named', () => {
  expect(
    sums('进出口286.4亿元，出口171.9亿元，进口114.5亿元；出口上年143.5亿元，进口上年109.3亿元。').filter(s => s.startsWith('fails')),
  ).toEqual([])
  expect(
    sums('行政处罚立案167件。立案中经法制审核93件，占55.7%；适用普通程序151件、简易程序16件。').filter(s => s.startsWith('fails')),
  ).toEqual([])
})

test('trap: two classes of a row of three, of another insurance, or of a part of what is divided already', () => {
  const debts =
    '到期债券本息97.43亿元（本金67.92亿元、利息29.51亿元），通过发行一般债券18.86亿元、专项债券42.18亿元和财政资金36.39亿元偿还。'
  expect(sums(debts).filter(s => s.startsWith('fails'))).toEqual([])
  const insured = '基本医疗保险参保人数528.5万人，职工基本医疗保险参保人数78.7万人。城乡居民基本养老保险参保人数332.7万人。'
  expect(sums(insured)).toEqual([])
  const quota =
    '新增债务限额36.2亿元，其中：一般债券7.4亿元、专项债券28.8亿元。分配县区一般债务限额0.8亿元，专项债务限额17.7亿元，其余市本级留用。'
  expect(sums(quota)).toEqual(['holds 7.4亿＋28.8亿＝36.2亿'])
})

test('执业医师 and 执业助理医师 are all of 执业（助理）医师', () => {
  const doctors = (assistants: number) =>
    check(plain(`全县有执业（助理）医师1260人，其中执业医师840人、执业助理医师${assistants}人。`))
      .relations.filter(r => r.kind === 'sum')
      .map(r => r.verdict)
  expect(doctors(420)).toEqual(['holds'])
  expect(doctors(320)).toEqual(['fails'])
})
