/**
 * npm run export: writes out/, a folder that any static host serves.
 * BASE_PATH=/some/folder when the site will not live at the root of its host.
 */
import { rm } from 'node:fs/promises'
import { buildRuntime } from './build-runtime'
import { next } from './build-site'
import { buildWorker } from './build-worker'

await buildRuntime()
next(['build'], { DAY_ONE_EXPORT: '1' })
await buildWorker('export')
// What is left in .next serves no server: `npm start` has to build again.
await rm('.next/BUILD_ID', { force: true })
console.log(`out/ is ready${process.env.BASE_PATH ? ` for ${process.env.BASE_PATH}` : ''}.`)
