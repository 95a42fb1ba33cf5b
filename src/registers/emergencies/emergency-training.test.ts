import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { emergencyTraining as register } from './emergency-training.ts'

test('training and publicity are told apart', () => {
  const s = story(register).do('hold', '2026-03-02', { topic: '防汛', kind: 'training', audience: 'village', people: 40 })
  expect(['sessions', 'people', 'publicity'].map(f => s.sum(f))).toEqual([1, 40, 0])
})
