/** npm start: builds what is missing, then serves. */
import { buildSite } from './build-site'

await buildSite()
await import('./serve')
