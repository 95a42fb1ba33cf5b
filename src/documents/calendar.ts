/** @module A calendar file (iCalendar, RFC 5545) of days: what any calendar program subscribes to. */
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { Day, Moment } from '../base/day.ts'

export interface CalendarDay {
  /** The same for the same thing, so that a program moves an entry and does not double it. */
  readonly id: string
  readonly day: Day
  readonly title: string
  readonly text: string
  readonly url?: string
}

/** The file, an entry a day; nothing takes time off anybody's hands. `at`: when it was made. */
export function toCalendar(name: string, days: readonly CalendarDay[], at: Moment): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'zhunsheng', product: '准绳', language: 'ZH' },
    ttl: 3600,
  })
  for (const { id, day, title, text, url } of days)
    calendar.createEvent({
      id,
      // The writer takes the day of a moment in the machine's zone: noon is the same day wherever the machine stands.
      start: `${day}T12:00:00`,
      allDay: true,
      stamp: at,
      summary: title,
      description: text,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(url && { url }),
    })
  return calendar.toString()
}
