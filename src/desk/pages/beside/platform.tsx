/** @module 平台编号: the number under which a platform from above knows the matter. A later one of the same platform takes its place. */
import { useState } from 'react'
import { kernelSteps } from '../../../declare/kernel.ts'
import type { LayoutRow, MatterView } from '../../../server/api.ts'
import { paths } from '../../api/paths.ts'
import { useMaybe } from '../../api/use.ts'
import { Options } from '../../fields/options.tsx'
import { marks } from '../../fields/slot.ts'
import { FieldRow } from '../record/field-row.tsx'
import { blank, Frame, useWriting } from './frame.tsx'

export function Platform({ view }: { readonly view: MatterView }) {
  const writing = useWriting(view, 'platform')
  const { data: layouts } = useMaybe<readonly LayoutRow[]>(paths.layouts(view.row.register))
  const known = [...new Set([...view.platforms.map(p => p.platform), ...(layouts ?? []).map(l => l.platform)])]
  const [platform, setPlatform] = useState('')
  const [number, setNumber] = useState('')
  const at = (field: string) => writing.told.filter(t => t.field === field)
  const before = view.platforms.find(p => p.platform === platform.trim())
  const submit = () =>
    writing.write({ platform: platform.trim(), number: number.trim() }, [
      !platform.trim() && blank('platform', '平台'),
      !number.trim() && blank('number', '编号'),
    ])
  return (
    <Frame
      view={view}
      title={kernelSteps.platform}
      about="上级平台收下这一件以后给的编号。导出平台表时会带上它；同一个平台再记，以后一个为准。"
      verb="记下"
      writing={writing}
      submit={submit}
      asks={['platform', 'number']}
    >
      <FieldRow name="platform" title="平台" must told={at('platform')} value={platform} set={v => setPlatform(String(v ?? ''))}>
        {slot => (
          <>
            {known.length > 0 && (
              <Options
                slot={{ ...slot, id: `${slot.id}-known` }}
                labelledBy={`${slot.id}-title`}
                options={Object.fromEntries(known.map(k => [k, k]))}
                chosen={[platform]}
                choose={slot.set}
              />
            )}
            <input
              className="in"
              {...marks(slot)}
              value={platform}
              placeholder={known.length > 0 ? '或者写别的平台' : '平台的名称'}
              maxLength={120}
              onChange={e => slot.set(e.target.value)}
            />
          </>
        )}
      </FieldRow>
      <FieldRow
        name="number"
        title="编号"
        must
        help={before && `现在记的是${before.number}。`}
        told={at('number')}
        value={number}
        set={v => setNumber(String(v ?? ''))}
      >
        {slot => (
          <input
            className="in"
            {...marks(slot)}
            value={number}
            maxLength={120}
            autoComplete="off"
            onChange={e => slot.set(e.target.value)}
          />
        )}
      </FieldRow>
    </Frame>
  )
}
