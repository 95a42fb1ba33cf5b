// Write docs/reference anew from the declarations: `npm run reference`. A test holds the committed pages current.
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './install.mjs'

await runnerImport(join(root, 'scripts/reference/write.ts'))
