/** @module The input of each kind of field: one component file a kind. A kind that is missing here does not compile. */
import type { ReactElement } from 'react'
import { byKind, type Field, type Table } from '../../declare/fields.ts'
import { ChoiceInput } from './choice.tsx'
import { ChoicesInput } from './choices.tsx'
import { DateInput } from './date.tsx'
import { FilesInput } from './files.tsx'
import { FlagInput } from './flag.tsx'
import { LinksInput } from './links.tsx'
import { MembersInput } from './members.tsx'
import { MoneyInput } from './money.tsx'
import { NumberInput } from './number.tsx'
import { PeopleInput } from './people.tsx'
import { RowsInput } from './rows.tsx'
import type { Slot } from './slot.ts'
import { TextInput } from './text.tsx'
import { TimeInput } from './time.tsx'
import { UnitInput } from './unit.tsx'
import './fields.css'

type Input = (slot: Slot) => ReactElement

const inputs = {
  text: field => slot => <TextInput field={field} slot={slot} />,
  number: field => slot => <NumberInput field={field} slot={slot} />,
  money: () => slot => <MoneyInput slot={slot} />,
  date: () => slot => <DateInput slot={slot} />,
  time: () => slot => <TimeInput slot={slot} />,
  flag: () => slot => <FlagInput slot={slot} />,
  unit: () => slot => <UnitInput slot={slot} />,
  people: field => slot => <PeopleInput field={field} slot={slot} />,
  members: field => slot => <MembersInput field={field} slot={slot} />,
  links: field => slot => <LinksInput field={field} slot={slot} />,
  files: field => slot => <FilesInput field={field} slot={slot} />,
  rows: field => slot => <RowsInput field={field} slot={slot} />,
  choice: field => slot => <ChoiceInput field={field} slot={slot} />,
  choices: field => slot => <ChoicesInput field={field} slot={slot} />,
} satisfies Table<Input>

export const FieldInput = ({ field, slot }: { readonly field: Field; readonly slot: Slot }) => byKind<Input>(inputs, field)(slot)
export { DateInput } from './date.tsx'
