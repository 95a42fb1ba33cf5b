import { instrument } from '../instrument.ts'

/** The three lists of a town's duties; the opinions themselves were not read, only what was said of them. */
export const townDutyLists = instrument({
  id: 'XZQD',
  title: '乡镇履行职责事项清单工作意见',
  full: '中共中央办公厅、国务院办公厅关于建立乡镇（街道）履行职责事项清单的意见',
  mark: 'quoted',
  versions: [{ since: '2024-01-01', note: '2024年起试点，2025年6月底全国编成；施行日凭记忆' }],
  articles: {
    '清单': '基本履职、配合履职、上级收回三张清单（条号未核）',
    '管理': '公布、动态调整、准入（条号未核）',
  },
  conditions: {
    withdrawn: {
      id: 'XZQD-1', article: '清单', level: 'warn', mark: 'quoted',
      when: '上级部门收回的事项',
      must: '镇不再承担，写明承接部门和履职方式',
    },
    supporting: {
      id: 'XZQD-2', article: '清单', level: 'warn', mark: 'quoted',
      when: '配合履职的事项',
      must: '写明上级部门和它的职责、镇的配合职责',
    },
    managed: {
      id: 'XZQD-3', article: '管理', level: 'info', mark: 'quoted',
      when: '清单有变动',
      must: '公布并动态调整；清单外的事项不随意下放',
    },
  },
})
