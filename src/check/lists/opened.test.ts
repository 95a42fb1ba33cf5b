import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => [r.verdict, r.message.split('，')[0]])

test('trap: what follows 其中 behind a semicolon taken for its parts', () => {
  expect(sums('中心组学习12次，其中学习法治思想4次；党委会会前学法6次，办公会会前学法4次；干部职工集体学法10次。')).toEqual([
    ['undecided', '只列出4次'],
  ])
  expect(sums('举办讲座24场，其中村（社区）9场，学校8场；开展宣传活动12场。')).toEqual([['undecided', '9＋8＝17']])
})

test('a list of 其中 goes on behind a semicolon where that makes it true, or where a rest says so', () => {
  expect(sums('受理纠纷30件，其中邻里12件；婚姻家庭10件；其他8件。')).toEqual([['holds', '12＋10＋8＝30']])
  expect(sums('受理纠纷30件，其中邻里12件；婚姻家庭10件；其他9件。')).toEqual([['fails', '12＋10＋9＝31']])
})

test('behind a colon a list goes as far as its figures', () => {
  expect(sums('受理纠纷30件，其中：邻里12件；婚姻家庭10件；山林土地9件。')).toEqual([['fails', '12＋10＋9＝31']])
})

test('within its clause a list of 其中 that is too large fails', () => {
  expect(sums('举办讲座24场，其中村（社区）9场，学校8场，企业9场；发放资料1200份。')).toEqual([['fails', '9＋8＋9＝26']])
})

test('whatever is said to be divided is divided, where it was counted under that name', () => {
  expect(sums('起诉507人，不起诉118人，起诉率81.12%；不起诉中，法定不起诉9人、情节轻微93人、证据不足16人。')[0]).toEqual([
    'holds',
    '9＋93＋16＝118',
  ])
  expect(sums('处罚109人，罚款3万元；处罚中，警告9人、罚款93人、拘留16人。')).toEqual([['fails', '9＋93＋16＝118']])
  expect(sums('处罚178人，罚款3万元；处罚中，警告9人、罚款93人、拘留16人。')).toEqual([['undecided', '9＋93＋16＝118']])
  expect(sums('处罚109人，罚款3万元；工作中，警告9人、约谈93人、走访16人。')).toEqual([])
})

test('trap: parts of two counts side by side measured by the last of them alone', () => {
  expect(sums('办理人大建议18件，政协提案12件，办复率100%，其中已解决28件，列入计划2件，提出人满意率100%，公开答复10件。')).toEqual([
    ['holds', '28＋2＝30'],
  ])
  expect(sums('办理人大建议18件，政协提案12件，群众意见5件，其中已解决28件，列入计划7件。')).toEqual([['holds', '28＋7＝35']])
  expect(sums('全年来信18件，来访12件，来电5件，其中求决类28件，申诉类7件。')).toEqual([['holds', '28＋7＝35']])
  expect(sums('办理建议18件，提案12件，办复率100%，A类20件，B类10件。')).toEqual([['holds', '20＋10＝30']])
  expect(sums('办理建议18件，提案12件，办复率100%，A类20件，C类5件。')).toEqual([])
  expect(sums('办理人大建议18件，政协提案12件，其中已解决28件，列入计划5件。')).toEqual([['fails', '28＋5＝33']])
})

test('what became of a count does not stand beside it', () => {
  expect(sums('受理纠纷50件，办结40件，其中邻里30件、婚姻家庭25件。')).toEqual([['fails', '30＋25＝55']])
})

test('trap: ways to do one service added up as if they excluded each other', () => {
  expect(sums('公布政务服务事项24项，其中全程网办17项，“一件事一次办”4项，“跨省通办”7项。')).toEqual([['undecided', '17＋4＋7＝28']])
})

test('trap: what 、 joins taken for a division of the first', () => {
  expect(sums('移送公安机关11件，其中食品类6件、药品类3件、商标类3件。')).toEqual([['fails', '6＋3＋3＝12']])
  expect(sums('移送公安机关12件，其中食品类6件、药品类3件、商标类3件。')).toEqual([['holds', '6＋3＋3＝12']])
})

test('trap: 重点 in a name taken for a choice', () => {
  expect(sums('文物保护单位96处：全国重点2处，省级14处，市级37处，县级53处。')).toEqual([['fails', '2＋14＋37＋53＝106']])
})

test('a list in some regard is of the figure that its words name, or that no figure before it can hold', () => {
  const paper = '承办建议143件、提案168件。提案办理结果：A类102件，B类53件，C类'
  expect(sums(`${paper}15件。`)).toContainEqual(['fails', '102＋53＋15＝170'])
  expect(sums(`${paper}13件。`)).toContainEqual(['holds', '102＋53＋13＝168'])
  expect(sums('受理复议申请1386件。从被申请人看，市级部门312件，县级部门1174件。')).toEqual([['fails', '312＋1174＝1486']])
  expect(sums('受理复议申请1386件。从被申请人看，市级部门112件，县级部门874件。').map(s => s[0])).not.toContain('fails')
})

test('clauses that each hold one figure are one list', () => {
  expect(sums('接报警情1186起，其中刑事96起，少12起；治安412起，多35起；交通503起，持平；求助275起。')).toContainEqual([
    'fails',
    '96＋412＋503＋275＝1286',
  ])
})

test('decisions on what was received, and the kinds of cases, divide it', () => {
  expect(sums('收到申请312件，依法受理284件，不予受理21件、转送9件。')).toEqual([['fails', '284＋21＋9＝314']])
  expect(sums('受理案件2207件。刑事164件，民商事1386件，行政41件，执行626件。')).toEqual([['fails', '164＋1386＋41＋626＝2217']])
})

test('the first so many of a list, and classes called by their names', () => {
  const towns = '长宁412件、安平386件、河东297件、新集253件。合计1348件。'
  expect(sums(`${towns}前三位共1095件。`)).toContainEqual(['holds', '412＋386＋297＝1095'])
  const kinds = '环境11238件，安全6447件，民生7540件；环境、民生两类共'
  expect(sums(`${kinds}18778件。`)).toContainEqual(['holds', '11238＋7540＝18778'])
  expect(sums(`${kinds}18978件。`)).toContainEqual(['fails', '11238＋7540＝18778'])
})

test('trap: a list with a total of its own held against another', () => {
  const results = '办理结果：予以公开52件，不予公开21件，其他处理6件，总计79件，结转下年4件。'
  expect(sums(`收到申请76件，上年结转7件。${results}`)).toEqual([['holds', '52＋21＋6＝79']])
  expect(sums('审结案件96件。审结方式：维持52件，驳回21件，其他6件，合计79件。').map(s => s[0])).not.toContain('fails')
  expect(sums('审结案件4496件。审结方式：维持3509件，驳回1164件，其他23件，合计4696件。')).toContainEqual(['fails', '3509＋1164＋23＝4696'])
})

test('a list that is more than each of two figures is held against the larger', () => {
  expect(sums('受理纠纷203件，调解成功198件，成功率97.5%。其中婚姻家庭46件、邻里99件、其他60件。')).toEqual([['fails', '46＋99＋60＝205']])
  const { relations } = check(plain('受理纠纷203件，调解成功198件，成功率97.5%。其中婚姻家庭46件、邻里99件、其他60件。'))
  expect(relations.find(r => r.kind === 'sum')?.stated.min).toBe(203)
})

test('cases in some regard are those that the words name', () => {
  expect(sums('行政机关败诉41件，败诉率10.6%。败诉案件中县区政府13件，市级部门6件，乡镇街道23件。')).toEqual([['fails', '13＋6＋23＝42']])
})

test('trap: notices of two kinds taken for parts that exclude each other', () => {
  expect(sums('发出整改通知单645份，其中质量类287份、安全类391份。')).toEqual([['undecided', '287＋391＝678']])
})

test('what stands in brackets behind a figure is of no other, though all together make a third', () => {
  const calls = (net: number) => `网上诉求${net}件（微信301件、网站263件、邮箱100件），电话216件，合计880件。`
  expect(sums(calls(644))).toContainEqual(['fails', '301＋263＋100＝664'])
  expect(sums(calls(664)).map(s => s[0])).not.toContain('fails')
})

test('a part larger than its whole is a part where its name ends as the first', () => {
  expect(sums('出庭应诉60次，其中正职出庭17次，副职出庭63次。')).toEqual([['fails', '17＋63＝80']])
  expect(sums('粮食14.5万吨，其中：油菜籽11.1万吨；蔬菜总产量49.9万吨。').map(s => s[0])).not.toContain('fails')
  expect(sums('机构比上年增加173个，其中：医院增加17个，基层机构增加175个，专业机构减少19个。').map(s => s[0])).not.toContain('fails')
})

test('a bare total behind all figures of its sentence is theirs, though one of them is larger', () => {
  expect(sums('收件：现场126件25.2%，网上301件60.2%，邮寄73件14.6%，共300件。')).toContainEqual(['fails', '126＋301＋73＝500'])
})

test('grades exclude each other, though their shares pass a hundred; their whole may stand some paragraphs above', () => {
  const paper =
    '承办建议143件、提案168件。\n建议办理结果：A类98件，占68.5%；B类45件，占31.5%。\n提案办理结果：A类102件，占60.7%；B类53件，占31.5%；C类15件，占8.9%。'
  expect(sums(paper)).toContainEqual(['fails', '102＋53＋15＝170'])
})

test('an act behind a scope is a member like the next', () => {
  expect(sums('327件中调解成功319件，调解不成功18件；司法确认56件。')).toEqual([['fails', '319＋18＝337']])
})

test('计有, and what became of all of them, open whole lists', () => {
  const schools = (all: number) => `各类学校${all}所，计有幼儿园78所、小学41所、初中16所、普通高中5所、特教学校1所、职教中心2所。`
  expect(sums(schools(143))[0]?.[0]).toBe('holds')
  expect(sums(schools(173))[0]?.[0]).toBe('fails')
  expect(sums('上述324件均已办结：拆除287件、整改37件。').map(s => s[0])).toEqual(['holds'])
  expect(sums('上述354件均已办结：拆除287件、整改37件。').map(s => s[0])).toEqual(['fails'])
})

test('a rest named behind 等 closes a list', () => {
  const told = (all: number) => `主动公开信息${all}条，其中通过门户网站公开512条、通过微信公众号公开687条、通过公开栏等其他渠道公开85条。`
  expect(sums(told(1284)).map(s => s[0])).toEqual(['holds'])
  expect(sums(told(1584)).map(s => s[0])).toEqual(['fails'])
})

test('members that tell two figures each: what is all of one total is all of the other', () => {
  const told = (all: number) => `省直部门收213件、受理${all}件：人社76/52，公安61/48，住建48/39，卫健28/22。`
  expect(sums(told(161)).map(s => s[0])).toEqual(['holds', 'holds'])
  expect(
    sums(told(191))
      .map(s => s[0])
      .sort(),
  ).toEqual(['fails', 'holds'])
})

test('what stands in a bracket is its list, to the end', () => {
  expect(sums('制定规章2件（新制定4件，修改3件，废止2件）。').map(s => s[0])).toEqual(['fails'])
})

test('one figure of a total without a share of its own proves nothing, and is told', () => {
  expect(sums('来信2147件中联名信163件。')).toEqual([['undecided', '只列出163件']])
  expect(sums('税收收入22.17亿元，非税收入9.29亿元，税收中增值税9.36亿元。')).toContainEqual(['undecided', '只列出9.36亿元'])
})

test('trap: one figure of a total with its share is told as that, and 中 of a name opens no list', () => {
  expect(sums('来信2147件中联名信163件，占7.6%。')).toEqual([])
  expect(sums('受理：北关187｜181；中山76｜74；合计263｜255。').filter(([v]) => v === 'fails')).toEqual([])
})

test('what money was spent on, and what a mean is divided into, is seldom all of it', () => {
  expect(sums('新增债券16.74亿元投向交通5.26亿元、园区4.83亿元、医疗2.17亿元，再融资债券9.38亿元。')).toEqual([
    ['undecided', '5.26亿＋4.83亿＋2.17亿＝12.26亿'],
  ])
  expect(sums('新增债券16.74亿元投向交通5.26亿元、园区8.83亿元、医疗4.17亿元，再融资债券9.38亿元。')).toEqual([
    ['fails', '5.26亿＋8.83亿＋4.17亿＝18.26亿'],
  ])
  expect(sums('农村21935元，多1402元。人均消费支出20416元，其中食品6124元、居住4387元、教育文娱2315元。')).toEqual([
    ['undecided', '6124＋4387＋2315＝12826'],
  ])
})

test('persons are so many times, where none was met twice', () => {
  expect(sums('查处317人次，其中强制隔离64人，社区戒毒82人，行政拘留171人。')).toEqual([['holds', '64＋82＋171＝317']])
})

test('trap: fewer persons than times', () => {
  expect(sums('查处337人次，其中强制隔离64人，社区戒毒82人，行政拘留171人。').filter(([v]) => v === 'fails')).toEqual([])
})

test('bare names joined alike in one bracket are all of the list, though the first of them make the total by chance', () => {
  expect(sums('公开文件27件（县政府9件，县政府办11件，部门7件）。')).toEqual([['holds', '9＋11＋7＝27']])
  expect(sums('公开文件20件（县政府9件，县政府办11件，部门7件）。')).toEqual([['fails', '9＋11＋7＝27']])
})

test('trap: what became of them stands in the same bracket, and one thing may be of two kinds', () => {
  expect(sums('承办建议20件（主办9件，协办11件，办结17件）。')).toEqual([['holds', '9＋11＝20']])
  expect(sums('承办建议20件（主办9件，协办11件，重点7件）。')).toEqual([['holds', '9＋11＝20']])
  expect(sums('培训骨干20人（村干部9人，网格员11人，党员7人）。')).toEqual([['holds', '9＋11＝20']])
})

const answers = (last: string) =>
  `收到申请312件，上年结转8件，答复301件，结转下年19件。自然人287件，法人25件。答复中予以公开96件，部分公开41件，不予公开37件，${last}。`

test('a list whose total the words name falls short of that, whatever else it comes to', () => {
  expect(sums(answers('无法提供102件，不予处理25件'))).toContainEqual(['holds', '96＋41＋37＋102＋25＝301'])
  expect(sums(answers('无法提供102件，不予处理35件'))).toContainEqual(['fails', '96＋41＋37＋102＋35＝311'])
  expect(sums(answers('无法提供102件，不予处理11件'))).toContainEqual(['undecided', '96＋41＋37＋102＋11＝287'])
})

test('trap: its members are of no other figure that they make by chance, alone or with the one before them', () => {
  expect(sums(answers('无法提供102件，不予处理11件')).filter(([verdict]) => verdict === 'holds')).toEqual([['holds', '287＋25＝312']])
})

test('trap: a member that is divided further on is a total of its own', () => {
  expect(sums('检查中发现问题1873个，当场整改1402个，限期整改458个，立案查处13个。')).toEqual([['holds', '1402＋458＋13＝1873']])
})

test('trap: a school, a process and a time are called with 中 and 内, and are divided by nothing', () => {
  const fails = (text: string) => sums(text).filter(([verdict]) => verdict === 'fails')
  expect(fails('高等教育毕业生1.21万人，中等职业教育毕业生0.59万人，普通高中毕业生0.91万人，初中毕业生1.48万人。')).toEqual([])
  expect(fails('预算数720亿元，加上执行中新增转移支付（72亿元）、新增债券（373亿元）、调入资金（56亿元）等501亿元。')).toEqual([])
  expect(fails('项目58个，本年内开始建设的22个，在本年内可以完工的11个，可以投产的13个。')).toEqual([])
})

test('trap: names of their own behind the first member of 其中 are no members of it', () => {
  expect(sums('授权专利2380件，其中，发明专利558件，大专院校、科研单位、企业专利分别为72件、13件、1578件。')).not.toContainEqual([
    'fails',
    '72＋13＋1578＝1663',
  ])
})

test('a member is not counted twice by what it mainly is', () => {
  const paid = (county: string) =>
    `转移支付37.3亿元，其中：市本级12亿元，主要是医疗补助2.8亿元、污染防治2.8亿元、就业补助6.4亿元等，县区${county}亿元。`
  expect(sums(paid('25.3'))).toContainEqual(['holds', '12亿＋25.3亿＝37.3亿'])
})

test('trap: the services that statistics call the others are no rest', () => {
  expect(
    sums(
      '第三产业增加值247亿元，其中，批发和零售业增加值14亿元，增长2.0%；金融业增加值112亿元，增长2.5%；其他服务业增加值107亿元，增长7.7%。',
    ).filter(([verdict]) => verdict === 'fails'),
  ).toEqual([])
})

test('trap: means of classes, the largest items, and what is owned besides', () => {
  const fails = (text: string) => sums(text).filter(([verdict]) => verdict === 'fails')
  const means = (who: string) =>
    `按常住地分，城镇居民人均${who === '收入' ? '可支配收入49700元' : '生活消费支出35800元'}，增长3.3%；农村居民人均${who === '收入' ? '可支配收入24800元' : '生活消费支出20400元'}，增长5.2%。`
  expect(fails(`${means('收入')}全市居民人均生活消费支出32500元，增长4.5%。${means('支出')}`)).toEqual([])
  const spent =
    '主要支出项目是技术研究49.2亿元。\n社会保障支出142亿元。主要支出项目是：养老支出37.9亿元，养老保险补助48.2亿元，就业支出7.2亿元。'
  expect(fails(spent)).toEqual([])
  expect(fails('年末共有A级景区25家，其中4A级以上11家；拥有组团、国内旅行社11家；星级酒店6家。')).toEqual([])
})

test('分类： and the like name no other whole than what was counted; a rest above its total is of the list all the same', () => {
  expect(sums('受理的45件分类：占道经营4，商业噪音6，油烟污染2，其它（咨询类）33。')).toEqual([['holds', '4＋6＋2＋33＝45']])
  expect(sums('受理的45件分类：占道经营4，商业噪音6，油烟污染2，其它（咨询类）90。')).toEqual([['fails', '4＋6＋2＋90＝102']])
  expect(sums('受理48件，退回3件，类型为：占道经营4件，商业噪音6件，油烟污染2件。')).toEqual([['undecided', '4＋6＋2＝12']])
})

test('what is done with a part divides that part, and stands in no list beside it', () => {
  const treated = '共清理文件6750件；对其中现行有效的975件文件，保留462件，决定修改55件，废止458件。'
  expect(sums(treated)).toContainEqual(['holds', '462＋55＋458＝975'])
  expect(sums(treated).filter(([verdict]) => verdict === 'fails')).toEqual([])
  // Nothing says that these are all of it.
  expect(sums('排查隐患286处；对其中重大的31处，挂牌12处，约谈9处。').filter(([verdict]) => verdict === 'fails')).toEqual([])
})

test('以…区分 divides as 按…分 does', () => {
  const judged = (n: number) => `收集文书3000份，其中判决书1800份、裁定书1200份。以审级区分，一审${n}份，二审900份，再审100份。`
  expect(sums(judged(2000))).toContainEqual(['holds', '2000＋900＋100＝3000'])
})
