/** An example that is no date: the rule it tests, the case, what must come out, and where a program decides it. */
export interface GuardCase {
  readonly id: string
  readonly rule: string
  readonly case: string
  readonly expected: string
}

/** Examples on thresholds and guards, NX01 … NX28. Sums are computed in src/law/amounts.test.ts; guards are tried in the registers that use them. */
export const guardCases: readonly GuardCase[] = [
  { id: 'NX01', rule: 'PEN-T04', case: '罚款 3000，逾期 10 日', expected: '加处 = 3000×3%×10 = 900' },
  { id: 'NX02', rule: 'PEN-T04', case: '罚款 3000，逾期 40 日', expected: '封顶 3000（不是 3600）' },
  { id: 'NX03', rule: 'PEN-T04', case: '罚款 3000，逾期 33 日 / 34 日', expected: '2970 / 3000' },
  { id: 'NX04', rule: 'PEN-L17', case: '罚款 5000，逾期 50 日，其中复议 20 日', expected: '计 30 日 = 4500' },
  { id: 'NX05', rule: 'PEN-T01', case: '公民罚款 200 / 201', expected: '可简易 / 不可' },
  { id: 'NX06', rule: 'PEN-T01', case: '法人罚款 3000 / 3001；通报批评', expected: '可 / 不可 / 不可' },
  { id: 'NX07', rule: 'PEN-T02', case: '当场罚款 100，简易程序', expected: '可当场收缴；须财政统一票据' },
  { id: 'NX08', rule: 'HRG-T01', case: '农业案件个人罚款 10000', expected: '不触发（“超过”）；10001 触发' },
  { id: 'NX09', rule: 'HRG-T02', case: '市监案件自然人罚款 10000', expected: '触发（“以上”）' },
  { id: 'NX10', rule: 'HRG-T03', case: '广东公民罚款 5000（无更低部门规章）', expected: '触发' },
  { id: 'NX11', rule: 'TRI-T01', case: '执法人员 38 人，审核人员 1 人', expected: 'warn：需 ≥ceil(1.9)=2' },
  { id: 'NX12', rule: 'PEN-G02', case: '案件人员 2 人，1 人证件过期', expected: 'block（有效持证 1 <2）' },
  { id: 'NX13', rule: 'PEN-G07', case: '听证后直接关系重大权益，审核未通过', expected: 'block 决定' },
  { id: 'NX14', rule: 'PEN-G08', case: '首次做审核、无法考、2024 年起任', expected: 'block' },
  { id: 'NX15', rule: 'PEN-T05', case: '当事人案发日 13 岁 / 14 岁', expected: '不予处罚 / 从轻或减轻' },
  { id: 'NX16', rule: 'INS-G05', case: '年度上限 2 次，本年第 3 次，来源=投诉举报', expected: '放行并留痕（例外）' },
  { id: 'NX17', rule: 'INS-G01', case: '检查人员含网格员', expected: 'block' },
  { id: 'NX18', rule: 'REV-T01', case: '处罚款额 3000，申请复议', expected: '可适用复议简易程序 → 30D/5WD' },
  { id: 'NX19', rule: 'LIT-G02', case: '仅委托律师出庭', expected: 'block' },
  { id: 'NX20', rule: 'PET-T01', case: '联名走访 8 人，代表 6 人', expected: 'block：代表 ≤5' },
  { id: 'NX21', rule: 'PET-G02', case: '诉求=不服乡镇土地权属处理决定，走信访处理意见书', expected: 'block：导入复议（XFTL 31(四)）' },
  { id: 'NX22', rule: 'CFM-T02', case: '调解协议内容=确认房屋所有权归属', expected: '不予受理（物权确权）' },
  { id: 'NX23', rule: 'EXE-G04', case: '2026-10-03 计划强拆', expected: 'block：法定节假日（除非紧急）' },
  { id: 'NX24', rule: 'PEN-G01', case: '事项 X 承接清单 effectiveTo=2025-12-31，立案日 2026-01-05', expected: 'block：移交县级部门' },
  { id: 'NX25', rule: 'COR-G02', case: '女性对象，矫正小组全男', expected: 'block' },
  { id: 'NX26', rule: 'REV-L03', case: '复议机关 5WD 届满未作不予受理决定', expected: '状态自动变为“视为受理”' },
  { id: 'NX27', rule: 'LIC-L01', case: '收件后第 6 个工作日才告知补正', expected: '状态=已受理（自收件日起算 20WD）' },
  { id: 'NX28', rule: 'LIC-L11', case: '有效期届满未作延续决定', expected: '视为准予延续' },
]
