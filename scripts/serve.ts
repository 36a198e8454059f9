/**
 * Serves the built Next app of the current folder on PORT (3000) of HOST (all interfaces), compressed
 * with Brotli for browsers that know it, as web hosts do; `next start` knows gzip alone.
 */
import { createServer } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'

/** From here on a page's second copy, which Next sends as data, is found to be one. 0 to 11. */
const quality = 6

// next.config.mjs: once is enough.
Object.assign(process.env, { NODE_ENV: 'production', SERVER_COMPRESSES: '1' })
const { default: next } = await import('next')

const port = Number(process.env.PORT ?? '3000')
const hostname = process.env.HOST
const site = next({ port, ...(hostname ? { hostname } : {}) })
await site.prepare()
const handle = site.getRequestHandler()
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: quality } } })

const server = createServer((request, response) =>
  compress(request, response, () => void handle(request, response)),
)
server.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
server.listen(port, hostname, () =>
  console.log(`Day One is on http://${hostname ?? 'localhost'}:${port}`),
)
