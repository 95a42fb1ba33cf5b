import { muteFinding } from '../../acts/mute-finding.ts'
import { mutedFindings } from '../../questions/muted.ts'
import { type Api, endpoint, z } from '../route.ts'

const explained = z.object({
  finding: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  /** Empty: the finding is told again. */
  reason: z.string().max(500),
})

export function muted(api: Api): void {
  endpoint(
    api,
    { method: 'get', path: '/check/muted', about: '本单位已经说明过理由的发现', answers: 'MutedFinding[]' },
    ({ house, reader }) => mutedFindings(house, reader),
  )
  endpoint(
    api,
    { method: 'post', path: '/check/muted', about: '给一处发现写明理由，以后不再提示；理由为空则恢复提示', takes: { json: explained } },
    ({ house, reader, json }) => muteFinding(house, reader, json.finding, json.reason),
  )
}
