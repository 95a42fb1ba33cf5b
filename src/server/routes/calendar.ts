import { endFeed, makeFeed, readerOfFeed } from '../../access/feed.ts'
import type { House } from '../../access/house.ts'
import type { Reader } from '../../access/reader.ts'
import { ok, refuse } from '../../base/result.ts'
import { citation } from '../../declare/wording.ts'
import { type CalendarDay, toCalendar } from '../../documents/calendar.ts'
import { yearCalendar } from '../../questions/year.ts'
import { type Api, endpoint, type FileAnswer, z } from '../route.ts'

const thisYear = (house: House): number => Number(house.clock.today().slice(0, 4))
const year = z.coerce.number().int().min(2000).max(2100)

export function calendar(api: Api): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/calendar',
      about: '一年里按固定日子、按月按季要办的事，和到期的期限',
      takes: { query: z.object({ year: year.optional() }) },
      answers: 'YearView',
    },
    async ({ house, reader, query }) => ok(await yearCalendar(house, reader, query.year ?? thisYear(house))),
  )
  endpoint(
    api,
    { method: 'post', path: '/calendar/feed', about: '生成自己的日历订阅地址，旧地址随即失效', answers: 'FeedAnswer' },
    async ({ house, reader }) => ok(await makeFeed(house, reader)),
  )
  endpoint(api, { method: 'delete', path: '/calendar/feed', about: '停用自己的日历订阅地址' }, async ({ house, reader }) => {
    await endFeed(house, reader)
    return ok(undefined)
  })
  endpoint(
    api,
    {
      method: 'get',
      path: '/calendar/{token}',
      about: '日历订阅（.ics）：只有日期、事项和依据，没有姓名',
      takes: { params: z.object({ token: z.string().max(80) }) },
      answers: 'file',
      open: true,
    },
    async ({ house, params }) => {
      const reader = params.token.endsWith('.ics') ? await readerOfFeed(house, params.token.slice(0, -4)) : undefined
      return reader ? ok(await file(house, reader)) : refuse({ code: 'not-found' })
    },
  )
}

/** This year and the next, from the same question as the page. */
async function file(house: House, reader: Reader): Promise<FileAnswer> {
  const first = thisYear(house)
  const years = [await yearCalendar(house, reader, first), await yearCalendar(house, reader, first + 1)]
  const titleOf = (register: string) => house.registers.find(register)?.title ?? register
  const days = years.flatMap(({ duties, limits }): CalendarDay[] => [
    ...duties
      .filter(d => d.standing !== 'met')
      .map(d => ({ id: `${d.id}-${d.due}@zhunsheng`, day: d.due, title: d.title, text: words(d) })),
    ...limits.map(l => ({
      id: `${l.matter}-${l.what}@zhunsheng`,
      day: l.due,
      title: `${titleOf(l.register)}${l.number ? ` ${l.number}` : ''}：${l.what}`,
      text: words(l),
    })),
  ])
  return { bytes: toCalendar('准绳', days, house.clock.now()), type: 'text/calendar; charset=utf-8', name: 'zhunsheng.ics' }
}

const words = ({ law, provisional }: { readonly law?: Parameters<typeof citation>[0]; readonly provisional?: true }): string =>
  [law && `依据：${citation(law)}。`, provisional && '暂按周末推算，放假通知公布后会重算。'].filter(Boolean).join('\n')
