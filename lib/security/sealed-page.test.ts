import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sealedPage } from './sealed-page'
import { trustedText } from './trusted-text'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`
const policyOf = (html: string) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''

describe('a sealed page', () => {
  it('allows each script that stands in it, and no other inline script', () => {
    const html = sealedPage(page('', '<script>one()</script><script id="_R_">two("ä")</script>'))
    const scripts = /script-src ([^;]*)/.exec(policyOf(html))?.[1] ?? ''
    for (const text of ['one()', 'two("ä")', trustedText]) expect(scripts).toContain(hash(text))
    expect(scripts.match(/sha256/g)).toHaveLength(3)
    expect(scripts).not.toMatch(/unsafe-inline|'unsafe-eval'/)
  })

  it('has its policy before every script, style and link, and after the charset', () => {
    const html = sealedPage(page('<link rel="preload"/><script src="/a.js"></script>'))
    expect(html).toMatch(/<meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/)
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<script'))
  })

  it('leaves scripts with an address to `self`', () => {
    const html = sealedPage(page('<script src="/a.js" async=""></script>'))
    expect(policyOf(html)).not.toContain(hash(''))
  })

  it('comes out the same when it is sealed twice', () => {
    const once = sealedPage(page('<script>a()</script>', '<script>b()</script>'))
    expect(sealedPage(once)).toBe(once)
  })

  it('refuses what is no page', () => {
    expect(() => sealedPage('{"json": true}')).toThrow(/<head>/)
  })
})
