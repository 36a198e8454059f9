/** npm run build: the Python runtime, then the site. */
import { buildRuntime } from './build-runtime'
import { buildPages } from './build-site'

await buildRuntime()
await buildPages()
