/** What every declaration says of itself, for tests of what else it says: `register({ ...unnamed, named, fields, states, steps })`. */
export const unnamed = {
  id: 'x',
  title: 'x',
  group: 'administration',
  version: 1,
  since: '2026-01-01',
  covers: [],
  about: 'x。',
} as const
