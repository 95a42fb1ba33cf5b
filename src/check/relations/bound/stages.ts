/**
 * @module What was done of what came: 受理54万件……办结51万件; 移送70件，立案68件; 报考4658人，录取4297人; 计划4650套，实际3814套. Each further measure is compared with its own. What is more
 * than came may be of what came before, and is left open.
 */
import type { Claim } from '../../claims.ts'
import { above } from '../../interval.ts'
import type { Item } from '../../items.ts'
import type { Found, Reading } from '../../reading.ts'
import { alike } from '../../units.ts'
import { figure } from '../../words.ts'

/** So many figures of other things may stand between. */
const FAR = 6

const CLOSING = '办结|审结|执结|结案|办复|答复|回复|反馈|化解|查处|处置|完成|办理|调解|调处|整改|整治|消除|销号|成功|解决|立案'
/** What may stand before the word that tells how far it got. */
const SO = '(?:其中|已|共|实际|全部|均|都|按期|按时|依法|及时|督促|责令|限期|当场|立即|现场|妥善|并|给予)*'
const STAGES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|[共新所已年月度])收[\u4e00-\u9fa5]{0,8}(?:案件?|件|工单|诉求)$/, new RegExp(`^${SO}(?:${CLOSING})[\\u4e00-\\u9fa5]{0,4}$`)],
  [
    /(?:审查|提请|移送|报请)(?:批准|审查)?(?:逮捕|批捕)[\u4e00-\u9fa5]{0,8}$/,
    /^(?:其中|经审查|依法|已|共|决定)*(?:批准|不批准?|不予?批准)?(?:逮捕|批捕|不捕)$/,
  ],
  [
    /(?:审查|移送)(?:审查)?起诉[\u4e00-\u9fa5]{0,10}$/,
    /^(?:其中|经?审查后?|依法|已|共|决定)*(?:提起公诉|(?:相对|法定|存疑)?不?起诉|不诉)(?:案件)?$/,
  ],
  [
    /(?:检查|排查|抽查|巡查|检测|执法检查)(?!率)[\u4e00-\u9fa5]{0,12}$/,
    /^(?:其中|已|共|依法|责令|予以)*(?:停产|停业|停产停业|停产整顿|停业整顿|关闭|取缔|关停|查封|立案查处|立案处罚|处罚|整改)(?:整顿)?[\u4e00-\u9fa5]{0,6}$/,
  ],
  [/(?:新?开工|开工建设|在建)[\u4e00-\u9fa5]{0,6}$/, /^(?:其中|已|共|基本)*(?:建成|竣工|完工|投产|交付)[\u4e00-\u9fa5]{0,4}$/],
  [
    /争议(?:总?金额|标的额?)|涉案(?:总?金额|标的额?)$/,
    /^(?:其中|已|共|为[\u4e00-\u9fa5]{2,8})*(?:挽回|追回|避免|化解)[\u4e00-\u9fa5]{0,10}$/,
  ],
  [
    /(?:受理|处理|收到|接到|接收|接报|收案|交办|转办|派遣|登记|排查|发现|查出)(?!率)[\u4e00-\u9fa5]{0,12}$/,
    new RegExp(`^${SO}(?:${CLOSING})[\\u4e00-\\u9fa5]{0,4}$`),
  ],
  [/(?:调处|调解|化解|处置|受理|办理)[\u4e00-\u9fa5]{0,8}$/, new RegExp(`^${SO}(?:调处|调解|化解|处置)?(?:成功|达成协议|有效)$`)],
  [
    /(?:处理|查处|追究|问责)(?!率)[\u4e00-\u9fa5]{0,6}$/,
    new RegExp(`^${SO}(?:党纪政[纪务]|党纪|政[纪务]|纪律)?(?:处分|移送)[\u4e00-\u9fa5]{0,6}$`),
  ],
  [/立案[\u4e00-\u9fa5]{0,8}$/, new RegExp(`^${SO}(?:立案)?(?:查处)?(?:结案|审结|侦破|告破|移送|起诉|查结|处罚)[\u4e00-\u9fa5]{0,4}$`)],
  [
    /(?:竣工|建成|完工|筹集|交付|新建)[\u4e00-\u9fa5]{0,6}$/,
    new RegExp(`^${SO}(?:分配|入住|交付|配租|出售|投用|投产)[\u4e00-\u9fa5]{0,6}$`),
  ],
  [/(?:移送|移交)[\u4e00-\u9fa5]{0,6}$/, /^(?:已|公安机关|司法机关)*(?:立案|受理|起诉|查处)[\u4e00-\u9fa5]{0,4}$/],
  [/(?:报考|报名|高考|中考|参考|应考|考试)[\u4e00-\u9fa5]{0,6}$/, /^(?:共|被|已)*(?:录取|录用|上线|合格|通过)[\u4e00-\u9fa5]{0,4}$/],
  [
    /(?:申请|申报|提出|报送|提请)[\u4e00-\u9fa5]{0,6}$/,
    /^(?:已|共|经审核)*(?:受理|批准|获批|通过(?![网信电窗书线邮])|采纳|准予|核准|认定|立项|入选)[\u4e00-\u9fa5]{0,4}$/,
  ],
  [
    /(?:协议|合同|签约|约定)(?:利用)?(?:外资|内资|资金|金额|总?投资|引资)[\u4e00-\u9fa5]{0,4}$/,
    /^(?:已|实际)*(?:到位|利用|使用|履行)[\u4e00-\u9fa5]{0,6}$/,
  ],
  [/总产值$/, /增加值$/],
  [
    /(?:计划|任务|目标)[\u4e00-\u9fa5]{0,16}$/,
    /(?:^|[\u4e00-\u9fa5])(?:实际|已)(?:新?开工|完成|建成|竣工|到位|实施|培训|发放|改造)[\u4e00-\u9fa5]{0,8}$/,
  ],
  [/(?:参与|参加|出席|应到|发放|印发)[\u4e00-\u9fa5]{0,8}$/, /^(?:实际|共|已)*(?:收回|回收|实到)[\u4e00-\u9fa5]{0,6}$/],
]
/** What was decided the other way is part of what came as well. */
const REFUSED = /不(?:予|批准|予批准)?(?:捕|逮捕|批捕|起诉|诉)/
/** What may be exceeded by what comes later, or by more than was wanted, is no contradiction: only told where it is neither. */
const NO_PART = /累计|新增|另|不|未|平均|上年|去年|同期|以来/

export const stages = ({ items }: Reading): Found[] =>
  items.top.flatMap(row =>
    row.flatMap((done, at): Found[] => {
      const { words, of } = stageOf(done)
      const pair = STAGES.filter(([, then]) => then.test(words))
      if (pair.length === 0 || NO_PART.test(words.replace(REFUSED, ''))) return []
      // 移送起诉340件，其中公安移送316件、自侦24件，提起公诉284件: the last that came in this way, and none of its parts.
      const came = row
        .slice(Math.max(0, at - FAR), at)
        .findLast(
          i =>
            i.slots.some(s => done.slots.some(d => compares(s, d))) &&
            i.head.label.endsWith(of) &&
            pair.some(([first]) => first.test(i.head.label.replace(/（[^（）]*）/g, ''))),
        )
      if (!came || !isSaid(came, done)) return []
      const wholes = measuresOf(row, came)
      return measuresOf(row, done).flatMap(d => {
        const whole = wholes.find(s => compares(s, d))
        return whole ? [told(d, whole, done.at === came.at + 1 && done.sentence === came.sentence)].flat() : []
      })
    }),
  )

/** 23个项目、3814套: a further measure may stand behind the name of the first. */
function measuresOf(row: readonly Item[], item: Item): Claim[] {
  const next = row[item.at + 1]
  const goesOn = next?.sentence === item.sentence && /^[\u4e00-\u9fa5]{0,4}、$/.test(next.head.lead) && next.head.unit !== item.head.unit
  return goesOn ? [...item.slots, ...next.slots] : [...item.slots]
}

const compares = (a: Claim, b: Claim): boolean =>
  a.unit !== '' && (alike(a.unit, b.unit) || `${a.unit}次` === b.unit) && a.form === 'plain' && b.form === 'plain'

/** In one sentence, and neither of another list: 发现32条、9条，整改38条. 发现32条、已整改30条、限期整改2条 says of each how far it got. */
const isSaid = (came: Item, done: Item): boolean =>
  done.sentence - came.sentence <= 1 && (/^[，；。：]$/.test(done.head.sep) || ITSELF.test(done.head.label)) && came.head.sep !== '、'
const ITSELF = /^(?:已|限期|责令|现场|立即)?整改(?:完毕|到位|完成)?[\u4e00-\u9fa5]{0,4}$/

/** 目前1646家企业已查处结案: how far it got stands behind the figure. */
const GOT = new RegExp(`^([\\u4e00-\\u9fa5]{2,6}?)(?=(?:已|均已|全部)[\\u4e00-\\u9fa5]{0,4}(?:${CLOSING}))`)
/** Of what, and how far: what a figure is told of by the words before it, or by those behind it. */
const stageOf = ({ head }: Item): { words: string; of: string } => {
  // 目前1646家企业已查处结案: it begins with what is counted.
  const behind = /^(?:目前|现|已有|截至目前)?$/.test(head.label) ? GOT.exec(head.noun) : null
  return behind ? { words: head.noun.slice(behind[1]!.length), of: behind[1]! } : { words: head.label, of: '' }
}

/** 排查隐患224件，调解成功325件: what was looked for is of another kind than what was settled. */
const LOOKED_FOR = /排查|发现|查出/

/** Only what stands side by side is worth saying that it is open. */
function told(part: Claim, whole: Claim, beside: boolean): Found[] {
  const more = above(part.value, whole.value)
  if (more && (!beside || part.sep !== '，' || LOOKED_FOR.test(whole.label))) return []
  return [
    {
      kind: 'bound',
      claim: part,
      stated: part.value,
      computed: whole.value,
      verdict: more ? 'undecided' : 'holds',
      parts: [whole],
      message: more ? `${figure(part)}比${figure(whole)}多；其中可能有以前的，不能判断。` : `${figure(part)}不大于${figure(whole)}。`,
    },
  ]
}
