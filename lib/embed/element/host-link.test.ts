import { describe, expect, it, vi } from 'vitest'
import { FrameLink } from '../frame-link'
import { readyMessage } from '../frame-messages'
import type { EmbedState, ToHost } from '../messages'
import { HostLink } from './host-link'

const course = 'https://course.example'
const school = 'https://school.example'
const draft = (code: string, at: number): EmbedState => ({
  version: 1,
  labs: { seeding: { draft: { files: { 'repro.py': code }, at } } },
})
const codeOf = (state: EmbedState | null) => state?.labs.seeding?.draft?.files['repro.py']

/** Both real ends, with the browser between them played: messages carry their origin. */
function pair({ kept = [] as readonly unknown[], refuse = false } = {}) {
  const heard: ToHost[] = []
  const refused: string[] = []
  let ids = 0
  let inFrame: EmbedState | null = null
  const takeIn = (state: unknown) => {
    if (refuse) return { ok: false, message: 'it is too new' } as const
    inFrame = state as EmbedState
    return { ok: true } as const
  }
  const openFrame = () =>
    new FrameLink({
      framed: { lab: 'seeding', title: 'Seeding', labs: ['seeding'] },
      parent: school,
      mayFrame: () => true,
      post: (data, target) => {
        if (target === school) host.receive(true, course, data)
      },
      state: () => inFrame,
      takeIn,
      setLook: () => {},
      met: () => {},
      now: () => 0,
    })
  let frame = openFrame()
  const host: HostLink = new HostLink({
    origin: course,
    post: (data, target) => {
      if (target === course) frame.receive({ fromParent: true, origin: school, data })
    },
    kept: () => kept,
    keeps: true,
    newId: () => `an-id-nobody-guesses-${(ids += 1)}`,
    onMessage: (message) => heard.push(message),
    onRefused: (message) => refused.push(message),
  })
  return {
    host,
    heard,
    refused,
    ready: () => frame.tell(readyMessage('seeding')),
    type: (code: string, at: number) => {
      inFrame = draft(code, at)
      frame.tellState()
    },
    reloadFrame: () => {
      frame = openFrame()
      inFrame = null
    },
    states: () => heard.flatMap((one) => (one.type === 'day-one:state' ? [one.state] : [])),
  }
}

describe('HostLink', () => {
  it('greets a frame that is ready and hears what is typed from then on', () => {
    const { heard, ready, type, states } = pair()
    ready()
    expect(heard.map(({ type }) => type)).toEqual(['day-one:welcome', 'day-one:ready'])
    type('x = 1', 5)
    expect(states().map(codeOf)).toEqual(['x = 1'])
  })

  it('gives back what was kept before it believes a state', () => {
    const { ready, states } = pair({ kept: [null, draft('before', 5)] })
    ready()
    expect(states().map(codeOf)).toEqual(['before'])
  })

  it('greets again, and gives back again, when the frame has been loaded anew', () => {
    const { ready, reloadFrame, states } = pair({ kept: [draft('before', 5)] })
    ready()
    reloadFrame()
    ready()
    expect(states().map(codeOf)).toEqual(['before', 'before'])
  })

  it('tells when what was kept is refused', () => {
    const { ready, refused } = pair({
      kept: [draft('too new', 5), draft('newer still', 6)],
      refuse: true,
    })
    ready()
    expect(refused).toEqual(['it is too new', 'it is too new'])
  })

  it('hears nothing of other windows and origins, nor a welcome to another hello', () => {
    const { host, heard } = pair()
    const check: ToHost = {
      type: 'day-one:check',
      version: 1,
      lab: 'seeding',
      passed: true,
      checks: [],
    }
    host.receive(false, course, check)
    host.receive(true, 'https://evil.example', check)
    host.receive(true, course, { ...check, type: 'other' })
    host.receive(true, course, null)
    host.receive(true, course, {
      type: 'day-one:welcome',
      version: 1,
      nonce: 'not ours',
      title: '',
      labs: [],
    })
    host.receive(true, course, { type: 'day-one:state', version: 1, state: draft('forged', 9) })
    expect(heard).toEqual([])
  })

  it('says nothing about looks or states before the frame has answered', () => {
    const sent: unknown[] = []
    const host = new HostLink({
      origin: course,
      post: (message) => sent.push(message),
      kept: () => [],
      keeps: false,
      newId: () => 'an-id-nobody-guesses',
      onMessage: () => {},
      onRefused: () => {},
    })
    host.look({ theme: 'dark' })
    host.give(draft('x', 1))
    expect(sent).toEqual([])
  })
})

it('drops data whose type is no text, without an exception', () => {
  const post = vi.fn<() => void>()
  const onMessage = vi.fn<() => void>()
  const link = new HostLink({
    origin: 'https://frame.test',
    post,
    kept: () => [],
    keeps: true,
    newId: () => 'id-12345678',
    onMessage,
    onRefused: () => {},
  })
  for (const type of [{ toString: 1, valueOf: 1 }, 7, null, ['day-one:ready']])
    link.receive(true, 'https://frame.test', { type, lab: 'x' })
  link.receive(true, 'https://frame.test', undefined)
  expect([post.mock.calls, onMessage.mock.calls]).toEqual([[], []])
})
