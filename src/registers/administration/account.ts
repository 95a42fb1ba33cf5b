import { choices, register, text } from '../../declare/index.ts'
import { roles } from '../../declare/role.ts'

/** The acts of administration take these steps. Passwords and sessions are not in the books; that a password was changed is. */
export const account = register({
  id: 'account', title: '账号和岗位', group: 'administration', version: 1, since: '2021-01-01',
  covers: [],
  about: '谁在什么时候有账号、担任什么岗位，什么时候停用：何人在何日能办什么事，以此为据。',
  named: 'account',
  fields: {
    account: text('账号', { max: 60 }),
    name:    text('姓名', { max: 60 }),
    roles:   choices('岗位', roles),
  },
  states: { active: '在用', disabled: '已停用' },
  steps: {
    open:     { title: '开设账号', to: 'active', by: [], asks: ['account', 'name', 'roles'] },
    change:   { title: '改姓名或者岗位', from: ['active', 'disabled'], by: [], asks: ['name?', 'roles?'] },
    password: { title: '改密码', from: ['active', 'disabled'], by: [], asks: [] },
    disable:  { title: '停用', from: ['active'], to: 'disabled', by: [], asks: [] },
    enable:   { title: '恢复使用', from: ['disabled'], to: 'active', by: [], asks: [] },
  },
  figures: {
    active: { title: '在用账号', unit: '个', stock: ['active'] },
  },
})
