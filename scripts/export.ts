/**
 * npm run export: writes out/, a folder that any static host serves.
 * BASE_PATH=/some/folder when the site will not live at the root of its host.
 */
import { buildRuntime } from './build-runtime'
import { buildPages } from './build-site'

await buildRuntime()
await buildPages({ exporting: true })
console.log(`out/ is ready${process.env.BASE_PATH ? ` for ${process.env.BASE_PATH}` : ''}.`)
