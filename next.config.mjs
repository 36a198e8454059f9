import { fileURLToPath } from 'node:url'
import createMDX from '@next/mdx'
import { mdxOptions } from './lib/mdx/options.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))

/** `/some/folder` when the site does not live at the root of its host. */
const basePath = process.env.BASE_PATH ?? ''
const exporting = process.env.DAY_ONE_EXPORT === '1'

const withMDX = createMDX({ options: mdxOptions })

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
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

const framing = (ancestors) => [
  { key: 'Content-Security-Policy', value: `frame-ancestors ${ancestors}` },
]

/** @type {import('next').NextConfig} */
const config = {
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  turbopack: { root },
  devIndicators: false,
  poweredByHeader: false,
  ...(exporting
    ? { output: 'export', trailingSlash: true }
    : {
        headers: async () => [
          { source: '/:path*', headers: everywhere },
          { source: '/((?!embed/|runtime/).*)', headers: framing("'none'") },
          { source: '/embed/:path*', headers: framing('*') },
          { source: '/runtime/:hash/:path*', headers: runtime },
        ],
      }),
}

export default withMDX(config)
