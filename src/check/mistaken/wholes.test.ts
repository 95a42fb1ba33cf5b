import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const hundreds = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum' && r.message.includes('应合为100%'))
    .map(r => r.verdict)

test.each([
  '全年主动公开信息268条，其中机构类12条，占4.5%；政策类37条，占13.8%；执法类0条；其他类219条，占71.7%。',
  '上年甲类、乙类、丙类企业分别占61.25%、8.43%、30.32%；今年甲类、乙类、丙类企业分别占63.18%、7.26%、19.56%。',
  '2023年城镇和农村分别占58.4%和41.6%，2024年城镇和农村分别占59.7%和30.3%。',
])('shares of all there is that make no hundred: %s', text => expect(hundreds(text)).toEqual(['fails']))

test.each([
  '全年主动公开信息268条，其中机构类12条，占4.5%；政策类37条，占13.8%；执法类0条；其他类219条，占81.7%。',
  '上年甲类、乙类、丙类企业分别占61.25%、8.43%、30.32%；今年甲类、乙类、丙类企业分别占63.18%、7.26%、29.56%。',
  // Other names, or no hundred the first time either.
  '上年甲类、乙类、丙类企业分别占61.25%、8.43%、30.32%；今年甲类、乙类、丁类企业分别占63.18%、7.26%、19.56%。',
  '上年前三位的甲县、乙县、丙县分别占31.25%、18.43%、12.32%；今年甲县、乙县、丙县分别占33.18%、17.26%、11.56%。',
  '2023年城镇和农村分别占58.4%和41.6%，2024年城镇和农村分别占59.67%和40.3%。',
])('trap: %s', text => expect(hundreds(text)).toEqual([]))
