import { describe, expect, it } from 'vitest'
import { mayFrame, readAncestors } from './ancestors.mjs'

const own = 'https://course.example'

describe('readAncestors', () => {
  it('is open where nothing is said', () => {
    expect(readAncestors(undefined)).toEqual(['*'])
    expect(readAncestors('  ')).toEqual(['*'])
  })

  it('takes origins, patterns, schemes and the two words', () => {
    const text = "'self' https: https://lms.example https://*.edu.example:8443"
    expect(readAncestors(text)).toEqual(text.split(' '))
    expect(readAncestors("'none'")).toEqual(["'none'"])
  })

  it.each([
    'https://a.example; script-src *',
    'https://a.example/path',
    'lms.example',
    "'unsafe-inline'",
    'https://a.example\r\nX-Other:',
    'javascript:',
  ])('refuses %j and names it', (text) => {
    expect(() => readAncestors(text)).toThrow(/EMBED_ANCESTORS/)
  })

  it("refuses 'none' beside others", () => {
    expect(() => readAncestors("'none' https://a.example")).toThrow(/stands alone/)
  })
})

describe('mayFrame', () => {
  it.each([
    ['*', 'https://evil.example', true],
    ["'none'", own, false],
    ["'self'", own, true],
    ["'self'", 'https://lms.example', false],
    ['https:', 'https://any.example', true],
    ['https:', 'http://any.example', false],
    ['https://lms.example', 'https://lms.example', true],
    ['https://lms.example:443', 'https://lms.example', true],
    ['https://lms.example', 'https://lms.example:8443', false],
    ['https://lms.example', 'https://lms.example.evil.example', false],
    ['https://lms.example', 'http://lms.example', false],
    ['http://lms.example', 'https://lms.example', true],
    ['https://*.edu.example', 'https://a.edu.example', true],
    ['https://*.edu.example', 'https://a.b.edu.example', true],
    ['https://*.edu.example', 'https://edu.example', false],
    ['https://*.edu.example', 'https://evil-edu.example', false],
    ['http://localhost:*', 'http://localhost:4123', true],
    ['https://lms.example', 'null', false],
  ])('%s and a page of %s: %s', (source, origin, allowed) => {
    expect(mayFrame(readAncestors(source), origin, own)).toBe(allowed)
  })
})
