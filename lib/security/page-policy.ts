/**
 * What a page of ours may do, whoever serves it: it stands in the page itself, since a plain
 * static host sends no headers. `frame-ancestors` counts in headers only (next.config.mjs).
 * Reasons and sources: docs/security.md.
 */
export function pagePolicy(scripts: readonly string[]): string {
  const directives: readonly (readonly [string, ...string[]])[] = [
    ['default-src', "'none'"],
    // WebAssembly is compiled in the page, once for all workers; this allows nothing else.
    ['script-src', "'self'", "'wasm-unsafe-eval'", ...scripts],
    // CodeMirror writes its themes into a <style>, and server-rendered bars have a `style`.
    ['style-src', "'self'", "'unsafe-inline'"],
    ['img-src', "'self'", 'data:', 'blob:'],
    ['font-src', "'self'", 'data:'],
    ['connect-src', "'self'"],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['frame-src', "'self'"],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'default'],
  ]
  return directives.map((words) => words.join(' ')).join('; ')
}
