import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '@/lib/messages/doctor/en'
import { german } from '@/lib/messages/doctor/de'
import { asText, diagnose } from './diagnose'
import type { Facts } from './facts'

const ok = { ok: true } as const
const no = { ok: false, why: 'Access is denied.' } as const

/** A framed lab on a site that lets everything through. */
const good: Facts = {
  framed: true,
  origin: 'https://course.example',
  parent: 'https://course.example',
  sameSite: true,
  worker: ok,
  wasm: ok,
  fetch: ok,
  localStorage: ok,
  indexedDb: ok,
  cacheStorage: ok,
  storageAccess: true,
  clipboard: 'allowed',
  fullscreen: true,
  isolated: false,
  sharedMemory: false,
  memory: 8,
  sparing: null,
  width: 900,
  python: { ok: true, version: '3.14.0', seconds: '0.6' },
  host: { origin: 'https://course.example', speaks: 'day-one', keeps: true },
  options: [],
}
const find = (facts: Partial<Facts>, id: string) =>
  diagnose({ ...good, ...facts }, english)
    .groups.flatMap(({ findings }) => findings)
    .find((finding) => finding.id === id)

describe('diagnose', () => {
  it('is content where all is well, without cross-origin isolation too', () => {
    expect(diagnose(good, english)).toMatchObject({
      verdict: 'works',
      summary: 'Labs run in this frame.',
    })
    expect(find({}, 'isolation')).toMatchObject({ verdict: 'unneeded' })
  })

  it('names the sandbox first, and what to write', () => {
    const facts = { ...good, origin: 'null', worker: no, fetch: no, localStorage: no, host: null }
    expect(diagnose(facts, english)).toMatchObject({ verdict: 'missing' })
    expect(find(facts, 'sandbox')).toMatchObject({
      verdict: 'missing',
      fix: expect.stringContaining('allow-scripts allow-same-origin') as string,
    })
    expect(find(facts, 'worker')?.fix).toContain('Sandbox of the frame')
  })

  it('holds blocked storage for a limit, which a page that keeps work lifts', () => {
    expect(find({ localStorage: no, host: null }, 'drafts')).toMatchObject({
      verdict: 'limited',
      says: expect.stringContaining('Access is denied.') as string,
      fix: expect.stringContaining('<day-one-lab>') as string,
    })
    expect(find({ localStorage: no }, 'drafts')).toMatchObject({ verdict: 'works' })
  })

  it('says that a frame of another site has a storage of its own', () => {
    const facts = { sameSite: false, parent: 'https://lms.example', host: null }
    expect(find(facts, 'drafts')?.says).toContain('apart for each site')
    expect(find(facts, 'handshake')).toMatchObject({ verdict: 'limited' })
    expect(find({ parent: null, host: null }, 'handshake')?.fix).toContain('no-referrer')
  })

  it('tells wrong options as they stand', () => {
    const options = [{ option: 'theme', message: '"drak" is none of light, dark, auto' }]
    expect(find({ options }, 'options')?.says).toContain('theme "drak" is none of')
  })

  it('says nothing of a page around where there is none', () => {
    expect(find({ framed: false, host: null }, 'handshake')).toBeUndefined()
    expect(find({ framed: false }, 'sandbox')).toMatchObject({ verdict: 'unknown' })
  })

  it('gives a way out with every verdict that needs one', () => {
    const probe = fc.constantFrom(ok, no)
    fc.assert(
      fc.property(
        fc.record({
          framed: fc.boolean(),
          origin: fc.constantFrom('null', good.origin),
          parent: fc.constantFrom(null, 'https://lms.example'),
          worker: probe,
          wasm: probe,
          fetch: probe,
          localStorage: probe,
          cacheStorage: probe,
          python: fc.constantFrom(null, good.python, no),
          clipboard: fc.constantFrom('allowed' as const, 'denied' as const, 'unknown' as const),
          fullscreen: fc.boolean(),
          memory: fc.constantFrom(null, 0.5, 8),
          sparing: fc.constantFrom(null, 'asked', 'device', 'killed', 'failed'),
          width: fc.nat(2000),
          host: fc.constantFrom(null, good.host),
        }),
        (facts) => {
          const { groups } = diagnose({ ...good, ...facts }, english)
          for (const { verdict, fix } of groups.flatMap(({ findings }) => findings))
            expect(fix !== undefined).toBe(verdict === 'limited' || verdict === 'missing')
        },
      ),
    )
  })
})

it('puts every finding into the text, with what is to be done', () => {
  const facts = { ...good, fullscreen: false }
  const text = asText(diagnose(facts, english), english)
  expect(text).toContain('Embed doctor: Labs run in this frame, with limits.')
  expect(text).toContain('- Full screen: limited. The frame may not fill the screen.')
  expect(text).toContain('  To do: On the iframe')
  for (const { findings } of diagnose(facts, english).groups)
    for (const { title } of findings) expect(text).toContain(title)
})

it('says in German what it can, and the browser’s reasons as they came', () => {
  const facts = {
    ...good,
    localStorage: no,
    cacheStorage: { ok: false, why: 'It is only there over https.' },
    host: null,
  } as const
  const { summary, groups } = diagnose(facts, german)
  expect(summary).toBe('Labs laufen in diesem Rahmen, mit Einschränkungen.')
  const said = groups.flatMap(({ findings }) => findings.map(({ says }) => says)).join('\n')
  expect(said).toContain('Access is denied.')
  expect(said).toContain('Das gibt es nur über https.')
})
