import { expect, test } from 'vitest'
import { toCalendar } from './calendar.ts'

const one = {
  id: 'annualReport-2024@zhunsheng',
  day: '2024-02-29',
  title: '报送年度报告；不含当日, 提前办',
  text: '依据：《法治政府建设与责任落实督察工作规定》\n第二行'.repeat(3),
} as const

test('an entry is a whole day, the same in every zone, with a stable id', () => {
  const zone = process.env['TZ']
  const made = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles'].map(tz => {
    process.env['TZ'] = tz
    return toCalendar('清河镇', [one], '2024-01-08T09:00+08:00')
  })
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
  for (const text of made) {
    expect(text).toContain('DTSTART;VALUE=DATE:20240229')
    expect(text).toContain('UID:annualReport-2024@zhunsheng')
    expect(text).toContain('DTSTAMP:20240108T010000Z')
  }
})

test('lines are folded at 75 octets and commas, semicolons and line breaks are escaped', () => {
  const lines = toCalendar('清河镇', [one], '2024-01-08T09:00+08:00').split('\r\n')
  expect(lines.filter(l => new TextEncoder().encode(l).length > 75)).toEqual([])
  const whole = lines.join('\n').replace(/\n /g, '')
  expect(whole).toContain('不含当日\\, 提前办')
  expect(whole).toContain('\\n第二行')
})
