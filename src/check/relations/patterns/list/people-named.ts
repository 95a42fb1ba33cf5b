/** 调解员王某等3人（张三、李四、王五）: people whose names stand in brackets behind their number. Their offices would be no people: one may hold two. */
import { exactly } from '../../../interval.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Figure, Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'

export const peopleNamed: RelationRule = {
  kind: 'list',
  title: '括号内的人名',
  find: ({ view: { text } }: Reading) => everyMatch(text, NAMED).flatMap(m => found(m) ?? []),
  examples: {
    good: ['调解员王某等3人（张三、李四、王五）被评为先进个人。', '4名驻村干部（张伟、李强、王芳、刘洋）包联10户。'],
    bad: ['调解员王某等4人（张三、李四、王五）被评为先进个人。', '抓获赵某等4人（赵某、钱某、孙某、李某、周某）。'],
  },
}

const SURNAMES =
  '赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜戚谢邹章苏潘葛范彭鲁韦马苗方任袁柳史唐薛雷贺汤罗郝毕康余顾孟黄穆萧姚邵汪毛戴宋庞熊纪项董梁杜阮蓝闵季贾路江童郭梅林钟徐邱骆高夏蔡田胡霍万柯卢丁邓洪包石崔龚程邢裴陆翁曲汝武符刘叶龙段白蒲邰赖卓屠乔尹覃廖侯曾游欧'
const NAME = `[${SURNAMES}][\\u4e00-\\u9fa5]{1,2}`
const NAMED = new RegExp(
  `(?<![\\d第前.])(\\d{1,2}|[两二三四五六七八九十])(?:人|名|位)([\\u4e00-\\u9fa5]{0,10})（(${NAME}(?:、${NAME}){1,19})）`,
  'g',
)

function found(m: RegExpMatchArray): Found | undefined {
  const stated = numeralOf(m[1]!)
  const names = m[3]!.split('、')
  // 高级工程师: what begins like a name and ends like an office or a place; 张三、李四等: not all are named.
  if (stated < 2 || /[如例含]$/.test(m[2]!) || names.some(n => /[长员工师任记副级人村镇庄屯区县市局院所司厂店组队部站等]$/.test(n)))
    return undefined
  let at = m.index! + m[0].length - 1 - m[3]!.length
  const parts = names.map((name): Figure => {
    const start = at
    at += name.length + 1
    return { start, end: start + name.length, printed: 1, form: 'plain', unit: '' }
  })
  const holds = names.length === stated
  return {
    kind: 'list',
    claim: { start: m.index!, end: m.index! + m[1]!.length },
    stated: exactly(stated),
    computed: exactly(names.length),
    verdict: holds ? 'holds' : 'fails',
    parts,
    named: true,
    message: holds ? `列出${stated}人，与所说的${stated}人相符。` : `说是${stated}人，列出的是${names.length}人。`,
  }
}
