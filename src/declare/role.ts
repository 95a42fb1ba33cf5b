/** @module Who may act: the roles an account can hold in a unit. What a role may do stands in the declarations (`by`) and in access/. */

export const roles = {
  clerk: '经办人员',
  officer: '执法人员',
  mediator: '调解员',
  reviewer: '审核人员',
  head: '负责人',
  supervisor: '督导人员',
  admin: '管理员',
  auditor: '审计人员',
} as const

export type Role = keyof typeof roles
export const isRole = (text: string): text is Role => Object.hasOwn(roles, text)
