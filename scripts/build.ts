/** npm run build: the Python runtime, then the site and its service worker. */
import { buildRuntime } from './build-runtime'
import { buildPages } from './build-site'

await buildRuntime()
await buildPages()
