/** @module Turns of words that tell of as many as was said, in the order in which they are asked. */
import type { RelationRule } from '../../../reading.ts'
import { colonMembers } from './colon-members.ts'
import { directions } from './directions.ts'
import { eachWithFigure } from './each-with-figure.ts'
import { listedByName } from './listed-by-name.ts'
import { membersBehind } from './members-behind.ts'
import { namedEach } from './named-each.ts'
import { namedInFull } from './named-in-full.ts'
import { numberedItems } from './numbered-items.ts'
import { peopleNamed } from './people-named.ts'
import { spanTold } from './span-told.ts'

export const list: readonly RelationRule[] = [
  colonMembers,
  listedByName,
  membersBehind,
  directions,
  peopleNamed,
  eachWithFigure,
  spanTold,
  namedEach,
  namedInFull,
  numberedItems,
]
