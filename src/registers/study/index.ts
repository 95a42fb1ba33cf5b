/** @module The registers of 学习普法, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { demonstrationVillage } from './demonstration-village.ts'
import { lawAwarePerson } from './law-aware-person.ts'
import { lawExam } from './law-exam.ts'
import { legalEducation } from './legal-education.ts'
import { partyBranch } from './party-branch.ts'
import { publicityDuty } from './publicity-duty.ts'
import { publicitySite } from './publicity-site.ts'
import { studyList } from './study-list.ts'
import { studyRoster } from './study-roster.ts'
import { studySession } from './study-session.ts'

export const study = {
  'study-session': [studySession],
  'party-branch': [partyBranch],
  'study-list': [studyList],
  'law-exam': [lawExam],
  'study-roster': [studyRoster],
  'publicity-duty': [publicityDuty],
  'legal-education': [legalEducation],
  'publicity-site': [publicitySite],
  'law-aware-person': [lawAwarePerson],
  'demonstration-village': [demonstrationVillage],
} as const satisfies Versions
