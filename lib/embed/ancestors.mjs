/*
 * Who may frame what. A plain module: next.config.mjs reads it at build, the framed page again,
 * since a static host sends no headers.
 */

/**
 * `EMBED_ANCESTORS` as the sources of `frame-ancestors`: `*`, or origins and patterns such as
 * `https://lms.example https://*.edu.example`, or `'self'`, or `'none'`. Throws on anything that
 * could end the directive or that no browser understands.
 * @param {string | undefined} text
 * @returns {readonly string[]}
 */
export function readAncestors(text) {
  const sources = (text ?? '*').trim().split(/\s+/).filter(Boolean)
  if (sources.length === 0) return ['*']
  for (const source of sources) {
    if (!/^(\*|'self'|'none'|https?:|https?:\/\/(\*\.)?[a-z0-9.-]+(:(\d+|\*))?)$/i.test(source))
      throw new Error(
        `EMBED_ANCESTORS: "${source}" is none of *, 'self', 'none', https: or an origin such as https://lms.example or https://*.example`,
      )
  }
  if (sources.includes("'none'") && sources.length > 1)
    throw new Error("EMBED_ANCESTORS: 'none' stands alone")
  return sources.map((source) => source.toLowerCase())
}

/**
 * Whether a page of `origin` may frame, by the same rules as the browser's.
 * @param {readonly string[]} sources
 * @param {string} origin
 * @param {string} own the framed page's own origin
 */
export function mayFrame(sources, origin, own) {
  return sources.some((source) => matches(source, origin, own))
}

/** @param {string} source @param {string} origin @param {string} own */
function matches(source, origin, own) {
  if (source === '*') return true
  if (source === "'none'") return false
  if (source === "'self'") return origin === own
  const url = URL.canParse(origin) ? new URL(origin) : null
  if (!url) return false
  if (source.endsWith(':')) return url.protocol === source
  const [, scheme, host = '', port] = /^(https?:)\/\/([^:]+)(?::(.+))?$/.exec(source) ?? []
  const fitsScheme = url.protocol === scheme || (scheme === 'http:' && url.protocol === 'https:')
  const fitsHost = host.startsWith('*.')
    ? url.hostname.endsWith(host.slice(1))
    : url.hostname === host
  const fitsPort =
    port === '*' || (port ?? '') === url.port || isDefault(url.protocol, port, url.port)
  return fitsScheme && fitsHost && fitsPort
}

/** `https://a.example:443` names the same place as `https://a.example`.
 * @param {string} protocol @param {string | undefined} given @param {string} actual */
function isDefault(protocol, given, actual) {
  return actual === '' && given === (protocol === 'https:' ? '443' : '80')
}
