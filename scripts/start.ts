/** npm start: builds what is missing, then serves on PORT (3000). */
import { buildSite, next } from './build-site'

await buildSite()
next(
  [
    'start',
    '-p',
    process.env.PORT ?? '3000',
    ...(process.env.HOST ? ['-H', process.env.HOST] : []),
  ],
  {},
)
