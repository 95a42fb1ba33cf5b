import { matches, type Rule } from './rule.ts'

/** 上年没有结转 in one place, 含上年结转 in another. */
export const carriedOver: Rule = {
  rule: 'carried-over',
  title: '结转说法不一',
  why: '一处说没有结转，另一处又算进了结转，两处必有一错。',
  severity: 'warning',
  examples: {
    good: ['上年没有结转。全年审结135件。'],
    bad: ['新收151件，上年没有结转。全年审结135件（含上年结转）。'],
  },
  find: reading => {
    const none = [...matches(reading, /(?:上年|上一年|年初)(?:度)?(?:没有|无|未有)结转|上年结转(?:案件)?(?:为)?0件/g)]
    const some = [...matches(reading, /(?:含|包括|加上)(?:上年|上一年)(?:度)?结转|上年(?:度)?结转(?:案件|未结)?[1-9]\d{0,6}件/g)]
    return none.length
      ? some.map(({ found, at }) => ({
          ...at,
          message: `这里说“${found[0]}”，前文说“${none[0]!.found[0]}”。`,
          suggestion: '请核对有没有结转，改成一致。',
        }))
      : []
  },
}
