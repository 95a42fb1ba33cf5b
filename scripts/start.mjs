// `npm start`: install what is missing, compile what changed, start the product. Works on a machine with Node and npm only.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { install, root } from './install.mjs'

install()
build()
process.argv.splice(2, 0, 'start')
await import(pathToFileURL(join(root, 'dist/cli/main.js')).href)
