/** @module Saving by itself: a moment after the last stroke, one write at a time, each against the state it was read at. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Report } from '../../../report/content.ts'
import type { ReportView } from '../../../server/api.ts'
import { freshId, send, type Told } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'

const pause = 1200

export interface Saving {
  readonly report: Report
  readonly set: (change: (report: Report) => Report) => void
  readonly said: string
  /** Somebody else wrote meanwhile: what was typed stays, nothing more is sent until the page is loaded anew. */
  readonly stale: boolean
  /** What is known of it but its text: where it stands, who may do what. */
  readonly now: ReportView
  /** Keep what was typed, then take a step with it. What was refused. */
  readonly take: (path: string, body: object) => Promise<readonly Told[]>
}

export function useSaving(view: ReportView): Saving {
  const [report, setReport] = useState(view.report)
  const [said, setSaid] = useState(view.mine ? '' : '现在不能改')
  const [stale, setStale] = useState(false)
  const [now, setNow] = useState(view)
  const n = useRef(view.n)
  const latest = useRef(view.report)
  const kept = useRef(view.report)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const busy = useRef(false)

  const save = useCallback(async () => {
    if (busy.current || latest.current === kept.current) return
    busy.current = true
    const sent = latest.current
    setSaid('正在存…')
    const answer = await send<ReportView>('PUT', paths.report(view.matter), { request: freshId(), n: n.current, report: sent })
    busy.current = false
    if (answer.ok) {
      n.current = answer.value.n
      setNow(answer.value)
      kept.current = sent
      setSaid('刚才已存')
      if (latest.current !== sent) timer.current = setTimeout(save, pause)
      return
    }
    setStale(answer.refused.some(r => r.code === 'stale'))
    setSaid(answer.refused.map(r => r.text).join(' '))
  }, [view.matter])

  const set = useCallback(
    (change: (report: Report) => Report) => {
      latest.current = change(latest.current)
      setReport(latest.current)
      setSaid('还没存')
      clearTimeout(timer.current)
      timer.current = setTimeout(save, pause)
    },
    [save],
  )
  const take = useCallback(
    async (path: string, body: object) => {
      clearTimeout(timer.current)
      await save()
      if (busy.current || latest.current !== kept.current) return [{ code: 'stale', text: '刚才写的还没有存上，请稍等再试。' }]
      const answer = await send<ReportView>('POST', path, { request: freshId(), n: n.current, ...body })
      if (!answer.ok) return answer.refused
      n.current = answer.value.n
      kept.current = answer.value.report
      latest.current = answer.value.report
      setReport(answer.value.report)
      setNow(answer.value)
      return []
    },
    [save],
  )
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      void save()
    },
    [save],
  )
  return { report, set, said, stale, now, take }
}
