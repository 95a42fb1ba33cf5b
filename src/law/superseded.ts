/** @module Instruments that are no more, under the names by which they are still cited, and what stands in their place. */
import type { Day } from '../base/day.ts'
import type { Mark } from './instrument.ts'

export interface Superseded {
  readonly title: string
  /** Its last day. */
  readonly until: Day
  /** The full title of what replaced it. */
  readonly by: string
  readonly mark: Mark
}

const civilCode = (title: string): Superseded => ({ title, until: '2020-12-31', by: '中华人民共和国民法典', mark: 'memory' })

export const superseded: readonly Superseded[] = [
  { title: '信访条例', until: '2022-04-30', by: '信访工作条例', mark: 'text' },
  { title: '法规规章备案条例', until: '2024-10-31', by: '法规规章备案审查条例', mark: 'text' },
  { title: '中华人民共和国档案法实施办法', until: '2024-02-29', by: '中华人民共和国档案法实施条例', mark: 'text' },
  { title: '森林防火条例', until: '2025-12-31', by: '森林草原防灭火条例', mark: 'text' },
  { title: '草原防火条例', until: '2025-12-31', by: '森林草原防灭火条例', mark: 'text' },
  { title: '失信行为纠正后的信用信息修复管理办法（试行）', until: '2026-03-31', by: '信用修复管理办法', mark: 'quoted' },
  // 民法典第一千二百六十条
  ...['婚姻法', '继承法', '民法通则', '民法总则', '收养法', '担保法', '合同法', '物权法', '侵权责任法'].map(t =>
    civilCode(`中华人民共和国${t}`),
  ),
]
