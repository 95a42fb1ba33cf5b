import { expect, test } from 'vitest'
import { actorName } from './actor.ts'

test('a person is named, the program and a command are told in words, and an account that is gone by its id', () => {
  const names = new Map([['linxiao', '林晓']])
  expect(['linxiao', 'job', 'cli:root', 'gone'].map(a => actorName(names, a))).toEqual(['林晓', '程序', '命令行（root）', 'gone'])
})
