import { instrument } from '../instrument.ts'

export const hebeiTownEnforcement = instrument({
  id: 'HBZF',
  title: '河北省乡镇和街道综合行政执法条例',
  full: '河北省乡镇和街道综合行政执法条例',
  mark: 'local',
  versions: [{ since: '2021-07-15', note: '地方性法规样例' }],
  articles: {
    '12': '处罚权交由乡镇、街道之后',
    '16': '乡镇、街道办理处罚案件',
    '35': '部门对协助函出具书面意见',
    '38': '乡镇、街道组织检查',
    '40': '发放执法证件',
  },
  limits: {
    opinion: {
      id: 'HBT-L01', title: '部门对协助函出具书面意见',
      start: '收到协助函', bound: 'max', binds: 'agency',
      terms: [{ since: '2021-07-15', article: '35', n: 7, unit: 'working-day', roll: 'never', excludes: ['correction'], extend: [{ n: null, unit: 'working-day', by: '书面说明并明确答复期限' }], mark: 'local' }],
    },
    supplement: {
      id: 'HBT-L02', title: '通知乡镇补充协助函资料',
      start: '收到协助函', bound: 'max', binds: 'agency',
      terms: [{ since: '2021-07-15', article: '35', n: 2, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
  },
  conditions: {
    threeSeparate: {
      id: 'HBT-G01', article: '16', level: 'warn', mark: 'local',
      when: '乡镇、街道办理处罚案件',
      must: '办理、审核、决定由不同的人承担',
    },
    deptYields: {
      id: 'HBT-G02', article: '12', level: 'warn', mark: 'local',
      when: '处罚权交由乡镇、街道之后',
      must: '县级部门不再行使；取消赋权后回归县级部门',
    },
    random: {
      id: 'RND-G06', article: '38', level: 'info', mark: 'local',
      when: '乡镇、街道组织检查',
      must: '建立双随机机制并与信用结合',
    },
    noTemporary: {
      id: 'SUP-G07', article: '40', level: 'warn', mark: 'local',
      when: '发放执法证件',
      must: '不发给工勤和临时聘用人员',
    },
  },
})
