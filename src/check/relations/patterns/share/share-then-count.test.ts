import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) => check(plain(text)).relations.map(r => r.verdict)

test.each([
  '全县干部540人，其中女干部占30%，新提拔干部62人。',
  '上年干部540人。在岗干部中，女干部占30%，为192人。',
  '全县干部540人，其中科级260人，女干部占30%，为78人。',
  '适用率85.3%（9/12日统计）。',
  '与会代表320名（党员占62.5%，妇女96名）。',
])('trap: the count behind is not what has the share, or the whole is another: %s', text => expect(said(text)).not.toContain('fails'))
