import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { progressOn } from './progress.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }))
afterEach(() => void vi.useRealTimers())

function watched() {
  const said: string[] = []
  return { said, progress: progressOn(line => said.push(line)) }
}

describe('a command says where it is', () => {
  it('not at all when it is done within a second', () => {
    const { said, progress } = watched()
    progress.at('正在备份')
    vi.advanceTimersByTime(900)
    progress.at('')
    vi.advanceTimersByTime(60_000)
    expect(said).toEqual([])
  })

  it('after a second, and then no more than a line a second', () => {
    const { said, progress } = watched()
    for (let i = 1; i <= 30; i++) {
      progress.at(`${i}/30`)
      vi.advanceTimersByTime(100)
    }
    expect(said).toEqual(['10/30', '20/30', '30/30'])
  })

  it('again after ten seconds, where one stage takes long', () => {
    const { said, progress } = watched()
    progress.at('正在算')
    vi.advanceTimersByTime(25_000)
    expect(said).toEqual(['正在算', '正在算（已11秒）', '正在算（已21秒）'])
  })

  it('at once before work that lets no timer run, and says no more within the second', () => {
    const { said, progress } = watched()
    progress.at('正在核对甲', true)
    progress.at('正在核对乙')
    expect(said).toEqual(['正在核对甲'])
  })

  it('of the next stage from its beginning, when it had ended', () => {
    const { said, progress } = watched()
    progress.at('正在打开数据库')
    vi.advanceTimersByTime(1500)
    progress.at('')
    progress.at('正在算')
    vi.advanceTimersByTime(900)
    expect(said).toEqual(['正在打开数据库'])
  })
})
