import { type Answer, id, list, moment, object, text, values } from './shapes.ts'

/** What came from outside and waits to be registered: GET /api/inbox. */
export const InboxRow = object({
  id,
  register: text,
  title: text,
  received: moment,
  /** The form as sent, in the words of the register's fields. */
  values: list(object({ title: text, text })),
  /** What a 登记 starts from. */
  data: values,
})
export type InboxRow = Answer<typeof InboxRow>
