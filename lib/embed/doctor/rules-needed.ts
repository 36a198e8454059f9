import { opaque, type Facts, type Probe } from './facts'
import type { Finding, Rule } from './finding'

/* Without these a lab cannot run. */

const sandboxFix =
  'In the page that holds the frame, write sandbox="allow-scripts allow-same-origin", or leave the attribute sandbox out. In an LMS, ask the administrator to allow this site as an external tool or trusted frame.'

const sandbox: Rule = ({ framed, origin }) => {
  const title = 'Sandbox of the frame'
  if (!framed)
    return {
      id: 'sandbox',
      title,
      verdict: 'unknown',
      says: 'This page is not in a frame. Put its address into your page as a frame to examine that.',
    }
  return origin === opaque
    ? {
        id: 'sandbox',
        title,
        verdict: 'missing',
        says: 'The frame has no origin: it is sandboxed without allow-same-origin. Workers, requests and storage are refused.',
        fix: sandboxFix,
      }
    : {
        id: 'sandbox',
        title,
        verdict: 'works',
        says: 'Scripts run, and the frame has its own origin.',
      }
}

const needed = (
  id: string,
  title: string,
  probe: (facts: Facts) => Probe,
  words: { readonly works: string; readonly fails: string; readonly fix: string },
): Rule => {
  return (facts): Finding => {
    const result = probe(facts)
    if (result.ok) return { id, title, verdict: 'works', says: words.works }
    const fix = facts.origin === opaque ? 'See “Sandbox of the frame”.' : words.fix
    return { id, title, verdict: 'missing', says: `${words.fails} ${result.why}`, fix }
  }
}

export const neededRules: readonly Rule[] = [
  sandbox,
  needed('fetch', 'Files of the course', ({ fetch }) => fetch, {
    works: 'The frame can load files of its own site.',
    fails: 'The frame cannot load files of its own site.',
    fix: 'See whether a filter, a proxy or an extension blocks this site.',
  }),
  needed('worker', 'Workers', ({ worker }) => worker, {
    works: 'Module workers start, so code can run and be stopped.',
    fails: 'Module workers do not start, so no code can run.',
    fix: 'Use a browser of 2023 or later (Chrome 80, Firefox 114, Safari 15). Where the site is served by your own server, its policy must allow worker-src ’self’.',
  }),
  needed('wasm', 'WebAssembly', ({ wasm }) => wasm, {
    works: 'WebAssembly compiles; Python is made of it.',
    fails: 'WebAssembly does not compile, so Python cannot start.',
    fix: 'Where your server sends a Content-Security-Policy with this site, script-src needs ’wasm-unsafe-eval’. Some locked-down browsers switch WebAssembly off (Safari’s Lockdown Mode, Edge’s enhanced security): exempt this site.',
  }),
  ({ python }) => {
    const title = 'Python'
    if (!python)
      return {
        id: 'python',
        title,
        verdict: 'unknown',
        says: 'Not started yet: it loads 20 MB once. Use the button above.',
      }
    return python.ok
      ? { id: 'python', title, verdict: 'works', says: `Python ran. ${python.detail ?? ''}`.trim() }
      : {
          id: 'python',
          title,
          verdict: 'missing',
          says: `Python did not run. ${python.why}`,
          fix: 'Look at the findings above it first. If they all work, reload and try again; a proxy may cut long downloads short.',
        }
  },
]
