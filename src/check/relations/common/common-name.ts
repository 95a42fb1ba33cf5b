/** @module Whether what a share calls its part is what a figure was counted under: 网络渠道 of 通过网络平台提交的. */
import type { Claim } from '../../claims.ts'

const KINDS = /(?:渠道|方式|类别?|方面|领域|案件|事项|问题|纠纷|人员|部分|单项|一项|诉求|工单|平台|途径)+$/
const AHEAD = /^(?:其中|而|，)+/

/** The words of the name but for what kind of thing it is, all in the words of the figure. */
export function nameFits(name: string, { label, noun }: Claim): boolean {
  const bare = name.replace(AHEAD, '')
  const core = bare.replace(KINDS, '') || bare
  return core.length > 1 && (label.includes(core) || noun.startsWith(core))
}
