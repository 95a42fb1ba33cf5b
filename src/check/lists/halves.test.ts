import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => [r.verdict, r.message.split('，')[0]])

test('two halves are known by their form: denied, opposite, left over', () => {
  expect(sums('提出修改意见126条，采纳118条，未采纳18条。')).toEqual([['fails', '118＋18＝136']])
  expect(sums('现有网格员186名，专职网格员52名，兼职网格员144名。')).toEqual([['fails', '52＋144＝196']])
  expect(sums('排查隐患326处，已整改到位309处，尚有17处正在整改。')).toEqual([['holds', '309＋17＝326']])
  expect(sums('排查隐患326处，已整改到位309处，尚有27处正在整改。')).toEqual([['fails', '309＋27＝336']])
})

test('first and once more, one run by the public and one by others', () => {
  expect(sums('受理举报461件，初次举报372件，重复举报59件。')).toEqual([['fails', '372＋59＝431']])
  expect(sums('幼儿园85所，公办72所、民办13所。')).toEqual([['holds', '72＋13＝85']])
  // Late and in time leave room for what is not due.
  expect(sums('交办工单461件，按期办结372件，逾期办结59件。').map(s => s[0])).not.toContain('fails')
})

test('closed and open cases may count some that were carried over', () => {
  expect(sums('全年受理250件，办结245件，还有15件在办。')).toEqual([['undecided', '245＋15＝260']])
})

test('trap: halves of another figure than the one before, or one of three outcomes', () => {
  expect(sums('共有调解员94名，其中女性40名，专职24名、兼职70名。')).not.toContainEqual(['fails', '24＋70＝94'])
  expect(sums('排查隐患30处，已整改20处，未整改3处，移送7处。').map(s => s[0])).not.toContain('fails')
  expect(sums('收到申请40件，予以公开20件，不予公开5件。').map(s => s[0])).not.toContain('fails')
  expect(sums('受理审查起诉1358人，起诉1004人，不起诉287人。').map(s => s[0])).not.toContain('fails')
})

test('what came, and what of it is done and left, where nothing is said to be carried over', () => {
  expect(sums('移送问题线索9条，已办结6条，尚有4条正在核查。')).toEqual([['fails', '6＋4＝10']])
})

test('trap: halves of the figure before the one right before them, which is smaller than they are', () => {
  expect(sums('受理审查逮捕案件13件，提前介入2件，批准逮捕10件，不批准逮捕3件。').map(s => s[0])).toEqual(['holds'])
})

test('what is left of a count, behind its rate or a semicolon', () => {
  expect(sums('受理纠纷231件，调解成功227件，成功率98.3%；未成功的14件已引导诉讼。')).toContainEqual(['fails', '227＋14＝241'])
  expect(sums('下达通知书118份，改正到位114份，其余14份移交。')).toContainEqual(['fails', '114＋14＝128'])
  expect(sums('集中供养对象1205人：集中供养196人，分散供养1019人。')).toEqual([['fails', '196＋1019＝1215']])
})

test('what is left is a digit off where the rate says that all that was closed is of what came', () => {
  expect(sums('受理诉求9436件，办结9158件，办结率97.05%，正在办理288件。')).toEqual([['fails', '9158＋288＝9446']])
  expect(sums('受理诉求9436件，办结9158件，办结率97.05%，正在办理278件。')).toEqual([['holds', '9158＋278＝9436']])
})

test('the halves that 其中 opens are of the figure before it, too small as it is', () => {
  expect(sums('受理认定申请1386件，作出决定1152件，其中予以认定1301件，不予认定51件。')).toContainEqual(['fails', '1301＋51＝1352'])
  expect(sums('收到申请40件，办理30件，其中予以公开20件，不予公开5件。').map(s => s[0])).not.toContain('fails')
})

test('halves of offices and of outcomes; denied behind what both begin with', () => {
  expect(sums('327件中调解成功319件，调解不成功8件。')).toEqual([['holds', '319＋8＝327']])
  expect(sums('357件中调解成功319件，调解不成功8件。')).toEqual([['fails', '319＋8＝327']])
  expect(sums('备案规范性文件186件（政府62件、部门94件）。')).toEqual([['fails', '62＋94＝156']])
  expect(sums('中央督察组转办信访件156件，办结124件，阶段性办结2件。')).toEqual([['fails', '124＋2＝126']])
  expect(sums('受理申请1586件，其中网上受理1102件，窗口受理184件。')).toEqual([['fails', '1102＋184＝1286']])
})

test('trap: a third office', () => {
  expect(sums('公开规范性文件27件（县政府9件，县政府办11件，部门7件）。')).toEqual([['holds', '9＋11＋7＝27']])
})

test('what was set right and what is being set right; what was taken up and what was turned into something else', () => {
  expect(sums('重大隐患34处，整改销号31处，正在整改4处。')).toEqual([['fails', '31＋4＝35']])
  expect(sums('收到提案2184件，经审查立案1926件，另有248件转为来信处理。')).toEqual([['fails', '1926＋248＝2174']])
  expect(sums('收到提案2174件，经审查立案1926件，另有248件转为来信处理。')).toEqual([['holds', '1926＋248＝2174']])
})

test('trap: a third thing that may have become of them', () => {
  expect(sums('收到提案2184件，经审查立案1926件，另有24件表扬。').map(s => s[0])).not.toContain('fails')
  expect(sums('重大隐患34处，整改销号28处，正在整改4处，挂牌督办2处。').map(s => s[0])).not.toContain('fails')
})

test('behind a semicolon two halves are of a total where they make it', () => {
  const hazards = (left: number) => `隐患86项，其中工贸34项、建筑52项；完成整改79项，整改中${left}项。`
  expect(sums(hazards(7))).toContainEqual(['holds', '79＋7＝86'])
  expect(sums(hazards(9)).map(s => s[0])).not.toContain('fails')
})

test('trap: of proposals that are solved and being solved, some may be put into a plan', () => {
  const solved = (n: number) =>
    check(plain(`委员提案21件，解决16件，正在解决${n}件。`)).relations.flatMap(r => (r.kind === 'sum' ? [r.verdict] : []))
  expect([5, 4, 6].map(solved)).toEqual([['holds'], ['undecided'], ['fails']])
})

test('trap: complaints may be withdrawn, and are neither found true nor untrue', () => {
  expect(sums('办理投诉46件，其中成立9件、不成立28件。').map(s => s[0])).toEqual(['undecided'])
})

test('trap: a figure that is itself of one of the halves is no whole of both', () => {
  expect(sums('城市低保对象8.1万人，农村低保对象22.5万人，城市特困人员5262人，农村特困人员2.4万人。')).toEqual([])
})

test('trap: a house of another name, of which there are fewer, is no whole', () => {
  expect(sums('全市拥有文化馆7个，公共图书馆7个，国有博物馆18个，非国有博物馆6个。').filter(([verdict]) => verdict === 'fails')).toEqual([])
})

test('two halves in a clause of their own are of what stands before where two digits that changed places keep them from it', () => {
  const came = (refused: number) => `接到举报32404件，环比下降19.6%；受理24787件，因线索不详未受理${refused}件。`
  expect(sums(came(7617))).toEqual([['holds', '24787＋7617＝32404']])
  expect(sums(came(7671))).toEqual([['fails', '24787＋7671＝32458']])
  // Some may be looked into still.
  expect(sums(came(6617))).toEqual([])
})

test('a sentence of its own tells of all that was counted further up, where it makes that', () => {
  const cases = (open: number) =>
    `收到转办案件1095件。其中甲市702件、乙市107件。主要涉及噪声367件、大气187件。已办结807件，正在查办${open}件。`
  expect(sums(cases(288))).toContainEqual(['holds', '807＋288＝1095'])
  expect(sums(cases(298)).filter(([verdict]) => verdict === 'fails')).toEqual([])
})

test('those audited in office and when they leave it', () => {
  expect(sums('完成对56名领导干部的经济责任审计，其中任中审计12名，离任审计34名。')).toEqual([['fails', '12＋34＝46']])
  expect(sums('完成对46名领导干部的经济责任审计，其中任中审计12名，离任审计34名。')).toEqual([['holds', '12＋34＝46']])
})
