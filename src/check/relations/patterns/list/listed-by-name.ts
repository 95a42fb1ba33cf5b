/**
 * 前三位的省份依次为北京（6841件）、上海（5576件）、江苏（5411件）; 5个部门未达到100%：民政局、…; 四个县（区）：东兴市受理838件，办结777件；上思县……: as many as are said are named,
 * whatever is told of each.
 */
import { numeralOf } from '../../../numerals.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { placed, tellCount } from './colon-members.ts'

export const listedByName: RelationRule = {
  kind: 'list',
  title: '逐一点名的项数',
  find: reading => find(reading.view.text),
  examples: {
    good: [
      '受理量前三的省份依次为北京（6841件）、上海（5576件）、江苏（5411件）。',
      '3个部门未达到100%：区民政局、区发展改革局、区农业农村和交通运输局，其中民政局较低。',
      '三个县（区）：东兴市受理838件，办结777件；上思县受理733件，办结707件；防城区受理796件，办结770件。',
    ],
    bad: [
      '受理量前四的省份依次为北京（6841件）、上海（5576件）、江苏（5411件）。',
      '4个部门未达到100%：区民政局、区发展改革局、区市场监管局，其中民政局较低。',
      '四个县（区）：东兴市受理838件，办结777件；上思县受理733件，办结707件；防城区受理796件，办结770件。',
    ],
    traps: [
      '受理量前四的省份依次为北京（6841件）、上海（5576件）、江苏（5411件）等。',
      '4个部门未达到100%：区民政局、区发展改革局、区农业农村局和市场监管局，其中民政局较低。',
      '4个部门未达到100%：区民政局、区发展改革局、区市场监管局等，其中民政局较低。',
      '四个县（区）：东兴市、上思县受理838件，办结777件；港口区受理733件，办结707件；防城区受理796件，办结770件。',
    ],
  },
}

const COUNT = '([两二三四五六七八九十]|\\d{1,2})'
const NOTED = '[\\u4e00-\\u9fa5A-Za-z]{2,12}（[^（）。；\\n]{1,14}）'
const RANKED = new RegExp(
  `前${COUNT}位?的?[\\u4e00-\\u9fa5]{0,6}(?:依次|分别)(?:为|是|有)：?((?:${NOTED}、){1,19}${NOTED})(?=[。；，\\n]|$)`,
  'g',
)
const ORGAN = '[\\u4e00-\\u9fa5]{2,16}(?:局|委|办|院|中心|站|所|处|室|队|公司|街道|镇|乡)'
const ORGANS = new RegExp(
  `(?<![\\d第前.])${COUNT}[个家](?:部门|单位|镇街|乡镇|街道|机构|企业)[\\u4e00-\\u9fa5]{0,10}(?:\\d{1,3}(?:\\.\\d{1,2})?%)?：((?:${ORGAN}、){1,30}${ORGAN})(?=[，。；\\n]|$)`,
  'g',
)
const PLACE = '[\\u4e00-\\u9fa5]{1,6}?(?:市|县|区|镇|乡|旗|街道)'
const TOLD = `${PLACE}[\\u4e00-\\u9fa5]{2,8}\\d[^；。：、\\n]{0,60}`
const PLACES = new RegExp(
  `(?<![\\d第前.])${COUNT}个(?:[区县市镇乡街道、]|（[区县市、]{1,5}）){1,8}：((?:${TOLD}；){1,30}${TOLD})(?=[。\\n]|$)`,
  'g',
)

function find(text: string): Found[] {
  return [
    ...everyMatch(text, RANKED).map(m => counted(m, m[2]!.split('、'), true)),
    // 农业农村局和市场监管局: the word between may part two.
    ...everyMatch(text, ORGANS).map(m => counted(m, m[2]!.split('、'), !/[局委办院站所]和|及|与/.test(m[2]!))),
    ...everyMatch(text, PLACES).map(m => counted(m, m[2]!.split('；'), true)),
  ].filter(f => f !== undefined)
}

function counted(m: RegExpMatchArray & { index: number }, names: readonly string[], sure: boolean): Found | undefined {
  const stated = numeralOf(m[1]!)
  if (stated < 2 || (names.length !== stated && (!sure || Math.abs(names.length - stated) > 2))) return undefined
  const at = m.index + m[0].indexOf(m[1]!)
  return tellCount({ start: at, end: at + m[1]!.length }, stated, names.length, placed(names, m.index + m[0].length - m[2]!.length))
}
