import { fileURLToPath } from 'node:url'
import createMDX from '@next/mdx'
import { mdxOptions } from './lib/mdx/options.mjs'
import { readAncestors } from './lib/embed/ancestors.mjs'
import { buildId } from './lib/offline/build-id.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))

/** `/some/folder` when the site does not live at the root of its host. */
const basePath = process.env.BASE_PATH ?? ''
/** Who may frame `/embed/`; all by default. A static host has to send the header itself. */
const ancestors = readAncestors(process.env.EMBED_ANCESTORS).join(' ')
const exporting = process.env.DAY_ONE_EXPORT === '1'
const developing = process.env.NODE_ENV === 'development'
/** The same sources give the same name: building twice is no new version. */
const build = developing ? 'development' : buildId(root)

const withMDX = createMDX({ options: mdxOptions })

/** What no page of ours asks for; a frame in it, or a script that got in, cannot either. */
const unused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

const everywhere = [{ key: 'X-Content-Type-Options', value: 'nosniff' }]

/** Of pages: with its 22 scripts, styles and fonts a lesson would carry them 23 times. */
const ofPages = [
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: unused.map((name) => `${name}=()`).join(', ') },
]

/** Pages that nobody frames share no window with others, and no process reads them by guessing. */
const apart = [
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
]

// The folder's name is a hash of its content. The policy confines the interpreters' workers: all
// they need is posted to them by the page.
const runtime = [
  { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
  {
    key: 'Content-Security-Policy',
    value: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'",
  },
]

/** Python's WebAssembly lies beside itself with Brotli, for who understands that (build-runtime.ts). */
const brotli = {
  source: '/runtime/:hash/pyodide.asm.wasm',
  has: [{ type: 'header', key: 'accept-encoding', value: '.*\\bbr\\b.*' }],
}

/** The name of the search index is a hash of what can be found. */
const forEver = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }]

const framing = (sources) => [
  { key: 'Content-Security-Policy', value: `frame-ancestors ${sources}` },
]

/** What pages of other origins load by script: `crossorigin` scripts and isolated pages too. */
const shared = [
  { key: 'Access-Control-Allow-Origin', value: '*' },
  { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
]

/** @type {import('next').NextConfig} */
const config = {
  basePath,
  generateBuildId: () => build,
  env: {
    DAY_ONE_BUILD: build,
    NEXT_PUBLIC_BASE_PATH: basePath,
    NEXT_PUBLIC_EMBED_ANCESTORS: ancestors,
  },
  turbopack: { root },
  devIndicators: false,
  poweredByHeader: false,
  // scripts/serve.ts does it itself.
  compress: !process.env.SERVER_COMPRESSES,
  ...(exporting
    ? { output: 'export', trailingSlash: true }
    : {
        headers: async () => [
          { source: '/:path*', headers: everywhere },
          { source: '/((?!_next/static/|runtime/).*)', headers: ofPages },
          { source: '/((?!embed/|_next/static/|runtime/).*)', headers: framing("'none'") },
          { source: '/embed/:path*', headers: framing(ancestors) },
          { source: '/((?!embed/|runtime/|_next/|.*\\.js$).*)', headers: apart },
          { source: '/:file(embed.js|course.json)', headers: shared },
          { source: '/:folder(schemas|oembed|og)/:path*', headers: shared },
          // A sandbox without an origin may show our letters at least.
          { source: '/_next/static/media/:path*', headers: shared },
          { source: '/runtime/:hash/:path*', headers: runtime },
          {
            ...brotli,
            headers: [
              { key: 'Content-Encoding', value: 'br' },
              { key: 'Content-Type', value: 'application/wasm' },
              { key: 'Vary', value: 'Accept-Encoding' },
            ],
          },
          { source: '/search/:file', headers: forEver },
          { source: '/sw.js', headers: [{ key: 'Cache-Control', value: 'no-cache' }] },
        ],
        // A service worker that an earlier build left in public/ is none of development's, and its
        // absence makes browsers let go of the one they have from this address.
        rewrites: async () => ({
          beforeFiles: [
            { ...brotli, destination: '/runtime/:hash/pyodide.asm.wasm.br' },
            ...(developing ? [{ source: '/sw.js', destination: '/no-service-worker' }] : []),
          ],
        }),
      }),
}

export default withMDX(config)
