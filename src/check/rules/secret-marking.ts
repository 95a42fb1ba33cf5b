import { matches, type Note, type Rule } from './rule.ts'

/** A paper with a secret marking does not belong here: this program is not for state secrets. */
export const secretMarking: Rule = {
  rule: 'secret-marking',
  title: '密级标志',
  why: '标有秘密、机密、绝密的文件不得在非涉密的系统里处理（保守国家秘密法）。本系统不保存这样的文件。',
  severity: 'error',
  examples: {
    good: ['密级写作“机密★1年”。', '保护商业秘密和个人隐私。', '严守国家秘密。', '编印内部资料十期。'],
    bad: [
      '机密★1年\n\n关于有关工作的报告',
      '秘密\n\n关于有关工作的报告',
      '密级：机密\n\n关于有关工作的报告',
      '内部资料，注意保存\n\n关于有关工作的报告',
    ],
  },
  find: reading => {
    const starred = [...matches(reading, /(?<![“"‘`「])(?:绝密|机密|秘密)[★☆*]\s?(?:\d{1,2}[年月]|长期)?/g)]
    const graded = [...matches(reading, /密级[：:]?(?:绝密|机密|秘密)/g)]
    const alone = [...matches(reading, /(?<=^|\n)(?:绝密|机密|秘密)(?:件|级)?(?=\n|$)/g)]
    const internal = [
      ...matches(reading, /(?<=^|\n)(?:内部(?:资料|文件|刊物)|工作秘密)(?:[，、]?(?:注意保存|请勿外传|不得外传))?(?=\n|$)/g),
    ]
    return [
      ...[...starred, ...graded, ...alone].map(
        ({ found, at }): Note => ({
          ...at,
          message: `有密级标志“${found[0].trim()}”。本系统不用于国家秘密，文件没有保存。`,
          suggestion: '请按保密规定处理，不要在联网的电脑上打开。',
        }),
      ),
      ...internal.map(
        ({ found, at }): Note => ({
          ...at,
          severity: 'warning',
          message: `标有“${found[0]}”，不是可以公开的文件。`,
          suggestion: '公开前请先按规定审查。',
        }),
      ),
    ]
  },
}
