/**
 * @module 小学270所……规范化小学265所，规范化学校率98.1%: a rate called after a quality is of all the things that the quality is told of. Part of the kind `share`.
 */
import type { Claim } from '../../../claims.ts'
import { fitsShare } from '../../../lists/index.ts'
import type { Found, Reading } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { tellShare } from '../../patterns/told.ts'

const RATE = /^(?:其中)?([\u4e00-\u9fa5]{2,10})(?:率|比例|占比)(?:已|也|均)?(?:为|是|达到?)?$/
const LEADING = /^(?:其中|全[国省市县区镇乡州]|[国省市县区]级?(?=[\u4e00-\u9fa5]{4})|现有|共有|建成|创建|已|共|有)+/
const BEHIND = /(?:已|达到?|为|有|共)+$/
const FAR = 40
/** 防治面积4.19万亩，防治率: a measure is no thing, and what else was measured is not what was treated. */
const MEASURE = /^(?:面积|数量|总?数|金额|资金|里程|长度|容量|产量|储量)$/
/** Things and places; of cases and persons the words before tell what was done with them (按期结案). */
const THINGS = /^(?:[所家个户处座亩辆台套间栋幢]|公顷|平方米|公里|千米)$/
/** The shortest quality, and the shortest thing, that a name is made of. */
const SHORT = 2

/** The count right before it is called after the quality and the thing, and one count before after the thing alone. */
export function ofQualified({ claims }: Reading, s: Claim): Found | undefined {
  const name = s.form === 'percent' && s.precision === 'exact' && s.role === 'rate' ? RATE.exec(s.label)?.[1] : undefined
  const part = claims[s.id - 1]
  if (
    !name ||
    !part ||
    !isOwn(part) ||
    !THINGS.test(part.unit) ||
    part.sentence !== s.sentence ||
    part.paragraph !== s.paragraph ||
    s.sep !== '，'
  )
    return undefined
  const whole = plain(part)
  const things = claims.slice(Math.max(0, part.id - FAR), part.id).filter(c => {
    const thing = plain(c)
    const quality = whole.slice(0, -thing.length)
    const made =
      thing.length >= SHORT && !MEASURE.test(thing) && quality.length >= SHORT && whole === quality + thing && name.startsWith(quality)
    return made && isOwn(c) && c.paragraph === s.paragraph && alike(c.unit, part.unit)
  })
  const [first] = things
  if (!first) return undefined
  const fit = things.findLast(c => fitsShare(s, part.value, c.value))
  return fit || things.every(c => c.printed === first.printed) ? tellShare(s, [part], fit ?? first) : undefined
}

const isOwn = (c: Claim): boolean => c.role === 'count' && c.form === 'plain' && c.precision === 'exact' && c.owner < 0 && c.unit !== ''
const plain = ({ label }: Claim): string => label.replace(BEHIND, '').replace(LEADING, '')
