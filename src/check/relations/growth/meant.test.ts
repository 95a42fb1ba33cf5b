import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('an increment goes to what its words name, not to the figure right before it', () => {
  expect(said('收到申请45件，予以公开19件，其他26件。申请量比上年多6件，增15.4%。')).toEqual(['holds 基期45－6＝39'])
  expect(said('收到申请45件，予以公开19件，结转下年2件。申请量比上年多6件，增18.4%。')).toEqual(['fails 基期45－6＝39'])
  expect(said('调解纠纷2847件，成功2791件，成功率98.0%，调解量比上年同期多206件，增7.1%。')).toEqual(['fails 基期2847－206＝2641'])
})

test('behind a list it goes to the total', () => {
  const list = '化解869件：邻里615件，占70.8%；婚姻200件，占23.0%；其他54件，占6.2%。'
  expect(said(`${list}比上年同月少159件，降15.5%；比7月多29件，升3.5%。`)).toEqual(['holds 基期869＋159＝1028', 'holds 基期869－29＝840'])
  expect(said(`${list}比上年同月少159件，降18.5%；比7月多29件，升3.8%。`)).toEqual(['fails 基期869＋159＝1028', 'fails 基期869－29＝840'])
})

test('a measure goes to the figure of the sentence in that unit', () => {
  const before = '较大以上事故19起94人，其中道路11起52人，火灾2起11人，工矿6起31人。与上年同期相比，'
  expect(said(`${before}起数少3起，降13.6%；人数少9人，降8.7%。`)).toEqual(['holds 基期19＋3＝22', 'holds 基期94＋9＝103'])
  expect(said(`${before}起数少3起，降13.6%；人数少9人，降8.0%。`)).toEqual(['holds 基期19＋3＝22', 'fails 基期94＋9＝103'])
})

test('whichever figure of the sentence grew, none gives the rate', () => {
  expect(said('投入经费436万元，市级218万元、县区173万元、乡镇45万元，比上年增加52万元，增长14.5%。')).toEqual([
    'fails 基期436万－52万＝384万',
  ])
})

test('trap: the figure right before taken for what grew, so that the base is below zero', () => {
  expect(said('收到申请45件，公开19件，结转下年2件。比上年多6件，增15.4%。').filter(s => s.includes('-'))).toEqual([])
})

test('the printed increment decides, and no pair of figures before it', () => {
  const text = '城镇40218元，多1826元，增长4.8%；农村21935元，多1402元，增长4.8%。'
  expect(said(text)).toEqual(['holds 基期40218－1826＝38392', 'fails 基期21935－1402＝20533'])
})

test('a concentration goes down by as much as is printed', () => {
  expect(said('浓度32微克，比上年低3微克，降8.6%；浓度58微克，低4微克，降4.6%。')).toEqual(['holds 基期32＋3＝35', 'fails 基期58＋4＝62'])
})
