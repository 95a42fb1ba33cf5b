import { matches, type Note, type Rule } from './rule.ts'

/** What a draft leaves open, and nobody filled in. A name that is masked (王××, 某某) is none. */
const OPEN: readonly RegExp[] = [
  // XX镇, 20XX年, X月X日, 共XX件
  /(?<![A-Za-zⅩ×\u4e00-\u9fa5])[xX×Ⅹ]{1,3}(?:省|市|区|县|镇|乡|街道|村|社区|局)(?![A-Za-z])/g,
  /20[xX×]{2}年|(?<=年)[xX×]{1,2}月(?:[xX×]{1,2}日)?|(?<![\dA-Za-z])[xX×]{1,2}月[xX×]{1,2}日/g,
  /(?<=[\u4e00-\u9fa5，])[xX×]{1,4}(?=[件次起人个场份条项户家元]|万元|亿元|余[件次人份]|%|％)/g,
  // 占基本支出预算%，同比增长%: a percentage of which only the sign was typed.
  /(?<=[，；。：])(?:占|同比增长|同比下降|增长|下降|完成)[\u4e00-\u9fa5]{0,12}[%％](?=[，；。、])/g,
  /(?<=[\u4e00-\u9fa5，])_{2,}(?=[\u4e00-\u9fa5%％])/g,
  /[（(【[](?:此处|这里|请在此|数据|数字|情况|内容|名单)?(?:[待请]|此处)(?:补充|核实|核对|填写|确认|更新|插入|完善|定|补|核|填)[^（）()【】[\]\n]{0,12}[）)】\]]/g,
  /[（(【[](?:此处|这里)(?:补充|填写|插入|更新)[^（）()【】[\]\n]{0,12}[）)】\]]/g,
]

export const placeholder: Rule = {
  rule: 'placeholder',
  title: '没有填的空',
  why: '模板和草稿里留着等人填的地方，印出去就是一处空白。',
  severity: 'warning',
  examples: {
    good: [
      '当事人王××，处罚款200元。',
      '张某某等人到××村走访，型号为X3区。',
      '探索“1+X”工作法，用X光机检查。',
      '既有住宅加装（更新）电梯9555部，（请示）另报。',
      '支出合计｜占比%，完成率（%）。',
      '（数据来源：统计局）材料请核对后报送。',
    ],
    bad: [
      'XX镇人民政府2023年法治政府建设情况报告',
      '全年开展培训XX次，受理案件×件。',
      '2024年X月X日',
      '罚款____元。',
      '商品和服务支出75800元，占基本支出预算%，同比增加52044元。',
      '共办理（待核实）件。',
      '（此处补充数据）',
    ],
  },
  find: reading =>
    OPEN.flatMap(pattern =>
      [...matches(reading, pattern)].map(
        ({ found, at }): Note => ({ ...at, message: `“${found[0]}”还没有填。`, suggestion: '请填上，或删去。' }),
      ),
    ),
}
