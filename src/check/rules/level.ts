import { everyMatch } from '../scan.ts'
import { matches, type Note, type Rule } from './rule.ts'

/** A county and a district are never each other: what is said of the one in a paper of the other came with borrowed words. */
const OTHER = {
  县: {
    pattern: /(?<![自治地城园社辖景库片灌校厂矿军战牧林湖新市经开发高])(?:我区|全区(?!域)|区委(?=、|办|书记|政法|关于)|区政府(?!采购))/g,
    other: '区',
  },
  区: { pattern: /(?:我县|全县|县委(?=、|办|书记|政法|关于)|县政府)/g, other: '县' },
} as const

/** 重庆市清江区…, 新县沙窝镇…: the kind of county whose paper this is; none where the head names several, or names none. */
function levelOf(head: string): keyof typeof OTHER | undefined {
  if (/自治[区县州]|[旗盟]|开发区|高新区|新区|园区|管理区|示范区|县级市|[县区][、和]/.test(head)) return undefined
  const named = [
    ...everyMatch(
      head,
      /(?<=^|[市省州共\n会委府])[\u4e00-\u9fa5]{1,3}([县区])(?=[\u4e00-\u9fa5]{1,4}(?:镇|乡|街道)|人民政府|委(?:员会)?[\n ]|司法局)/g,
    ),
  ].map(m => m[1])
  const kinds = new Set(named)
  return kinds.size === 1 ? (named[0] as keyof typeof OTHER) : undefined
}

export const level: Rule = {
  rule: 'level',
  title: '层级称谓',
  why: '县的材料里写“全区”“区政府”，多半是借用别处的稿子没有改完。',
  severity: 'note',
  examples: {
    good: [
      '新县沙窝镇人民政府2023年法治政府建设情况报告\n\n落实县委、县政府部署，社区全区域覆盖，景区政府网站更新。',
      '西藏自治区某县人民政府2023年报告\n\n走在全区前列。',
      '某市清江区清河镇人民政府2023年报告\n\n落实区委、区政府部署。',
    ],
    bad: [
      '新县沙窝镇人民政府2023年法治政府建设情况报告\n\n落实区委、区政府部署。',
      '某市清江区清河镇人民政府2023年报告\n\n落实县委、县政府部署，我县司法局指导。',
    ],
  },
  find: reading => {
    const { paragraphs, text } = reading.view
    const kind = levelOf(
      paragraphs
        .slice(0, HEAD)
        .map(p => text.slice(p.start, p.end))
        .filter(line => line.length < 80)
        .join('\n'),
    )
    if (!kind) return []
    const { pattern, other } = OTHER[kind]
    const found = [...matches(reading, pattern)]
    return found.slice(0, 1).map(
      ({ found: m, at }): Note => ({
        ...at,
        message: `标题是${kind}的材料，这里写“${m[0]}”${found.length > 1 ? `，这样的有${found.length}处` : ''}。`,
        suggestion: `请核对是不是借用了${other}的稿子。`,
      }),
    )
  },
}

/** The names of who reports stand in so many lines of the head. */
const HEAD = 8
