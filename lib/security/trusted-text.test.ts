import { describe, expect, it } from 'vitest'
import { trustedText } from './trusted-text'

type Rules = Record<'createHTML' | 'createScriptURL', (text: string) => string | null>

/** The rules as the script hands them to the browser. */
function rules(): Rules {
  let given: Rules | undefined
  const trustedTypes = { createPolicy: (_name: string, rules: Rules) => (given = rules) }
  const location = { origin: 'https://day.example' }
  // oxlint-disable-next-line no-new-func, no-implied-eval, typescript/no-unsafe-call -- it is a script
  new Function('self', 'location', 'document', trustedText)({ trustedTypes }, location, {
    baseURI: 'https://day.example/labs/x',
    currentScript: { remove: () => {} },
  })
  if (!given) throw new Error('no policy was made')
  return given
}

describe('the policy for markup and addresses', () => {
  it.each(['/_next/a.js', 'https://day.example/runtime/w.js', '../theme.js'])(
    'lets a script of this site through: %s',
    (address) => expect(rules().createScriptURL(address)).toBe(address),
  )

  it.each([
    'https://evil.example/a.js',
    '//evil.example/a.js',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
    'blob:https://day.example/1',
  ])('refuses a script from elsewhere: %s', (address) =>
    expect(rules().createScriptURL(address)).toBeNull(),
  )

  it.each(['a &lt; b', '<span class="tok-a b">x</span>', '<script></script>', '<span>y</span>'])(
    'lets highlighted code through: %s',
    (html) => expect(rules().createHTML(html)).toBe(html),
  )

  it.each([
    '<img src=x onerror=alert(1)>',
    '<span onclick="a()">x</span>',
    '<span class="a" onclick="b()">x</span>',
    '<script>alert(1)</script>',
    '<spanx>',
    '<svg/onload=a()>',
    '<!-- x -->',
  ])('refuses any other markup: %s', (html) => expect(rules().createHTML(html)).toBeNull())

  it('makes no rule for script text, which refuses it', () => {
    expect(Object.keys(rules()).toSorted()).toEqual(['createHTML', 'createScriptURL'])
  })
})
