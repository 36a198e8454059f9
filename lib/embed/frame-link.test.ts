import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FrameLink, type Arrival, type Look } from './frame-link'
import { checkMessage, readyMessage } from './frame-messages'
import type { EmbedState, ToHost } from './messages'

const host = 'https://lms.example'
const nonce = 'a-nonce-of-the-host'
const secret = 'print("the code")'
const learnt: EmbedState = {
  version: 1,
  labs: { seeding: { draft: { files: { 'repro.py': secret }, at: 5 } } },
}

type Setting = {
  readonly parent?: string | null
  readonly allow?: (origin: string) => boolean
}

/** A framed page without a screen; `sent` is what left it and for whom. */
function framedPage({ parent = host, allow = () => true }: Setting = {}) {
  const sent: { message: ToHost; origin: string }[] = []
  const given: unknown[] = []
  const looks: Look[] = []
  const kept: boolean[] = []
  let time = 0
  const link = new FrameLink({
    framed: { lab: 'seeding', title: 'Seeding', labs: ['seeding'] },
    parent,
    mayFrame: allow,
    post: (message, origin) => sent.push({ message, origin }),
    state: () => learnt,
    takeIn: (state) => {
      given.push(state)
      return state === 'bad' ? { ok: false, message: 'it is not a state' } : { ok: true }
    },
    setLook: (look) => looks.push(look),
    met: (_, keeps) => kept.push(keeps),
    now: () => time,
  })
  const receive = (data: unknown, rest: Partial<Arrival> = {}) =>
    link.receive({ fromParent: true, origin: host, data, ...rest })
  const hello = (rest: Partial<Arrival> = {}, own = nonce) =>
    receive({ type: 'day-one:hello', version: 1, nonce: own }, rest)
  return { link, sent, given, looks, kept, receive, hello, wait: (ms: number) => (time += ms) }
}

describe('hello', () => {
  it('is answered with a welcome to the exact origin it came from', () => {
    const page = framedPage()
    page.hello()
    expect(page.sent).toEqual([
      {
        origin: host,
        message: {
          type: 'day-one:welcome',
          version: 1,
          nonce,
          lab: 'seeding',
          title: 'Seeding',
          labs: ['seeding'],
        },
      },
    ])
  })

  it('says whether the host keeps what is typed', () => {
    const page = framedPage()
    page.hello()
    page.receive({ type: 'day-one:hello', version: 1, nonce: 'another-nonce', keeps: true })
    expect(page.kept).toEqual([false, true])
  })

  it('is answered with what we speak when the host speaks a newer version', () => {
    const page = framedPage()
    page.receive({ type: 'day-one:hello', version: 7, nonce, extra: true })
    expect(page.sent[0]?.message).toMatchObject({ type: 'day-one:welcome', version: 1 })
  })

  it.each<[string, Partial<Arrival>]>([
    ['another window', { fromParent: false }],
    ['a page without an origin', { origin: 'null' }],
  ])('of %s is dropped', (_, rest) => {
    const page = framedPage()
    page.hello(rest)
    expect(page.sent).toEqual([])
    expect(page.link.host()).toBeNull()
  })

  it('of an origin that may not frame is dropped', () => {
    const page = framedPage({ allow: (origin) => origin === 'https://other.example' })
    page.hello()
    expect(page.sent).toEqual([])
  })

  it('of another origin is dropped once one has been answered', () => {
    const page = framedPage()
    page.hello()
    page.hello({ origin: 'https://evil.example' }, 'another-nonce')
    expect(page.sent).toHaveLength(1)
    expect(page.link.host()).toBe(host)
  })

  it('played again is dropped; with a new nonce it is answered again', () => {
    const page = framedPage()
    page.hello()
    page.hello()
    expect(page.sent).toHaveLength(1)
    page.hello({}, 'a-second-nonce')
    expect(page.sent).toHaveLength(2)
  })
})

describe('state', () => {
  it('leaves on request, after hello, to that origin, with the request’s id', () => {
    const page = framedPage()
    page.hello()
    page.receive({ type: 'day-one:get-state', version: 1, id: 'r1' })
    expect(page.sent[1]).toEqual({
      origin: host,
      message: { type: 'day-one:state', version: 1, id: 'r1', state: learnt },
    })
  })

  it('never leaves before hello, whatever is asked or changes', () => {
    const page = framedPage()
    page.receive({ type: 'day-one:get-state', version: 1, id: 'r1' })
    page.link.tellState()
    page.link.tell({ type: 'day-one:state', version: 1, state: learnt })
    expect(page.sent).toEqual([])
  })

  it('is taken in after hello, and the answer says whether it was', () => {
    const page = framedPage()
    page.receive({ type: 'day-one:set-state', version: 1, id: 'r0', state: {} })
    expect(page.given).toEqual([])
    page.hello()
    page.receive({ type: 'day-one:set-state', version: 1, id: 'r1', state: learnt })
    page.receive({ type: 'day-one:set-state', version: 1, id: 'r2', state: 'bad' })
    expect(page.given).toEqual([learnt, 'bad'])
    expect(page.sent.slice(1).map(({ message }) => message)).toMatchObject([
      { type: 'day-one:state-set', id: 'r1', ok: true },
      { type: 'day-one:state-set', id: 'r2', ok: false, message: 'it is not a state' },
    ])
  })
})

describe('what is told without hello', () => {
  it('is readiness to anybody, results to a parent that the browser names', () => {
    const results = checkMessage({ lab: 'seeding', passed: true, checks: [], ms: 1, seed: 1 })
    const known = framedPage()
    known.link.tell(readyMessage('seeding'))
    known.link.tell(results)
    expect(known.sent.map(({ origin }) => origin)).toEqual([host, host])
    const unknown = framedPage({ parent: null })
    unknown.link.tell(readyMessage('seeding'))
    unknown.link.tell(results)
    expect(unknown.sent.map(({ origin }) => origin)).toEqual(['*'])
  })
})

describe('set-look', () => {
  it('passes on theme and accent, and nothing else', () => {
    const page = framedPage()
    page.hello()
    page.receive({ type: 'day-one:set-look', version: 1, theme: 'dark', accent: '#fff', css: 'x' })
    page.receive({ type: 'day-one:set-look', version: 1, theme: 'pink' })
    expect(page.looks).toEqual([{ theme: 'dark', accent: '#fff' }])
  })
})

describe('anything else', () => {
  it('is dropped: never an exception, an answer, or code for a stranger', () => {
    fc.assert(
      fc.property(fc.anything(), fc.webUrl(), (data, origin) => {
        const page = framedPage()
        page.receive(data)
        page.receive({ type: 'day-one:unknown', data })
        page.receive({ type: 'day-one:get-state', id: data })
        page.hello()
        page.receive({ type: 'day-one:get-state', version: 1, id: 'r' }, { origin })
        page.receive({ type: 'day-one:get-state', version: 1, id: 'r' }, { fromParent: false })
        expect(page.sent).toHaveLength(1)
        expect(JSON.stringify(page.sent)).not.toContain(secret)
      }),
    )
  })

  it('cannot reach a prototype', () => {
    const page = framedPage()
    page.hello()
    page.receive(JSON.parse('{"__proto__":{"type":"day-one:get-state","version":1,"id":"r"}}'))
    page.receive(Object.create({ type: 'day-one:get-state', version: 1, id: 'r' }))
    expect(page.sent).toHaveLength(1)
    expect('polluted' in {}).toBe(false)
  })

  it('is answered no more than so often in a flood, and again when it is over', () => {
    const page = framedPage()
    page.hello()
    const ask = () => page.receive({ type: 'day-one:get-state', version: 1, id: 'r' })
    for (let count = 0; count < 10_000; count += 1) ask()
    expect(page.sent.length).toBeLessThanOrEqual(60)
    page.wait(1000)
    const before = page.sent.length
    ask()
    expect(page.sent.length).toBe(before + 1)
  })
})
