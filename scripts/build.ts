/** npm run build: the Python runtime, then the site. */
import { buildRuntime } from './build-runtime'
import { next } from './build-site'

await buildRuntime()
next(['build'], {})
