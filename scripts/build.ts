/** npm run build: the Python runtime, then the site and its service worker. */
import { buildRuntime } from './build-runtime'
import { buildPages } from './build-site'
import { buildWorker } from './build-worker'

await buildRuntime()
await buildPages()
await buildWorker('server')
