// Write the sample ledgers anew: `npm run sample`. The same rows on every machine.
import { runnerImport } from 'vite'
import { root } from './install.mjs'

const { module } = await runnerImport(`${root}samples/generate.ts`)
await module.generate(`${root}samples`)
