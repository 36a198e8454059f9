/**
 * npm run export: writes out/, a folder that any static host serves.
 * BASE_PATH=/some/folder when the site will not live at the root of its host.
 */
import { rm } from 'node:fs/promises'
import { buildRuntime } from './build-runtime'
import { buildPages } from './build-site'
import { buildWorker } from './build-worker'

await buildRuntime()
// The worker's list holds the pages as they are served, so they are sealed first.
await buildPages({ exporting: true })
await buildWorker('export')
// What is left in .next serves no server: `npm start` has to build again.
await rm('.next/BUILD_ID', { force: true })
console.log(`out/ is ready${process.env.BASE_PATH ? ` for ${process.env.BASE_PATH}` : ''}.`)
