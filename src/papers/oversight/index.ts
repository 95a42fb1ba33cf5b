/** @module The papers of 监督与公开. */
import type { Paper } from '../paper.ts'
import { clueTransfer } from './clue-transfer.ts'
import { disclosureConsultation } from './disclosure-consultation.ts'
import { disclosureCorrection } from './disclosure-correction.ts'
import { disclosureExtension } from './disclosure-extension.ts'
import { disclosureFee } from './disclosure-fee.ts'
import { disclosureReceipt } from './disclosure-receipt.ts'
import { disclosureReply } from './disclosure-reply.ts'
import { headIdentity } from './head-identity.ts'
import { proposalReply } from './proposal-reply.ts'
import { suggestionReply } from './suggestion-reply.ts'

export const oversight: readonly Paper[] = [
  disclosureReceipt,
  disclosureCorrection,
  disclosureConsultation,
  disclosureExtension,
  disclosureFee,
  disclosureReply,
  proposalReply,
  suggestionReply,
  headIdentity,
  clueTransfer,
]
