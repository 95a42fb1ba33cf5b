/**
 * 申诉53883件，其中涉及快递的15998件。申诉中涉及邮政的2016件，占3.7%；涉及快递的51867件，占96.3%: one class of one total is told twice; the second stands in a list that makes the total, and the
 * first has another number.
 */
import { meets, total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'
import { twice } from '../../repeat/twice.ts'
import { isExactCount } from '../told.ts'

export const ofTheSame: RelationRule = {
  kind: 'repeat',
  title: '同一总数的同一分项',
  find,
  examples: {
    good: [],
    bad: [
      '共受理申诉53883件，其中涉及快递业务的15998件。申诉中涉及邮政服务的2016件，占3.7%；涉及快递业务的51867件，占96.3%。',
      '登记人口1200人，其中城镇户籍480人。登记人口中，城镇户籍840人，占70%；农村户籍360人，占30%。',
    ],
    traps: [
      '共受理申诉53883件，其中涉及快递业务的51867件。申诉中涉及邮政服务的2016件，占3.7%；涉及快递业务的51867件，占96.3%。',
      '共受理申诉53883件，其中涉及快递业务的有效申诉15998件。申诉中涉及邮政服务的2016件，占3.7%；涉及快递业务的51867件，占96.3%。',
    ],
  },
}

const nameOf = (label: string): string => label.replace(/^(?:其中)?(?:[^中]{0,8}中，?)?/, '').replace(/(?:问题)?[的有为]*$/, '')

function find({ lists, claims }: Reading): Found[] {
  return lists.flatMap((list): Found[] => {
    const whole = list.total
    if ('addends' in whole || list.parts.length < 2 || !meets(total(list.parts.map(p => p.value)), whole.value)) return []
    const first = claims[whole.id + 1]
    if (!first || !isExactCount(first) || !/^，其中/.test(first.lead) || first.sentence !== whole.sentence || first.owner !== whole.owner)
      return []
    if (list.parts[0]!.sentence === whole.sentence || first.unit !== whole.unit || list.parts.some(p => !isExactCount(p))) return []
    // 行政复议8件，其中维持5件。行政诉讼4件，其中维持2件: of another whole, right before them.
    const [head, ...rest] = list.parts
    if (rest.length > 1 && rest.reduce((n, p) => n + p.printed, 0) === head!.printed) return []
    const name = nameOf(first.label)
    const again = list.parts.filter(p => nameOf(p.label) === name)
    const [other] = again
    if (name.length < 4 || again.length !== 1 || !other || other.printed === first.printed || other.paragraph !== whole.paragraph) return []
    const message = `“${name}”这里是${figure(first)}，后文同一个${figure(whole)}之中是${figure(other)}，同一件事前后不一。`
    return [{ ...twice(first, other, name), message, named: true }]
  })
}
