import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

type Rule = { source: string; headers: { key: string; value: string }[] }

/** The headers that a build with this environment serves, as Next reads them from its configuration. */
function rulesWith(env: Readonly<Record<string, string>>): readonly Rule[] {
  const print =
    "const { default: c } = await import('./next.config.mjs'); console.log(JSON.stringify(await c.headers()))"
  const text = execFileSync(process.execPath, ['--input-type=module', '-e', print], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return JSON.parse(text) as Rule[]
}

const framing = (rules: readonly Rule[], source: string) =>
  rules
    .find((rule) => rule.source === source)
    ?.headers.find(({ key }) => key === 'Content-Security-Policy')?.value

const site = '/((?!embed/|_next/static/|runtime/).*)'

describe('EMBED_ANCESTORS', () => {
  it('opens embeds to all and the rest to nobody, where it is not set', () => {
    const rules = rulesWith({ EMBED_ANCESTORS: '' })
    expect(framing(rules, '/embed/:path*')).toBe('frame-ancestors *')
    expect(framing(rules, site)).toBe("frame-ancestors 'none'")
  })

  it('names who may frame embeds, and leaves the rest closed', () => {
    const rules = rulesWith({ EMBED_ANCESTORS: "'self' https://lms.example https://*.edu.example" })
    expect(framing(rules, '/embed/:path*')).toBe(
      "frame-ancestors 'self' https://lms.example https://*.edu.example",
    )
    expect(framing(rules, site)).toBe("frame-ancestors 'none'")
  })

  it('stops the build when it is no list of origins', () => {
    expect(() => rulesWith({ EMBED_ANCESTORS: '*; script-src *' })).toThrow(/EMBED_ANCESTORS/)
  })
})
