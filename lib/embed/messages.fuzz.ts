import fc from 'fast-check'
import { readHandedState } from '@/lib/progress/handed-state'
import type { Fuzz } from '@/lib/text/test-fuzz'
import { HostLink } from './element/host-link'
import { FrameLink, type TakenIn } from './frame-link'
import { SpliceLink } from './splice'

const types = [
  'hello',
  'get-state',
  'set-state',
  'set-look',
  'ready',
  'resize',
  'welcome',
  'run',
  'check',
  'progress',
  'state',
  'state-set',
]
const origins = ['https://host.test', 'https://evil.test', 'null', '', 'https://frame.test']

/** Posted data: whatever structured cloning lets through, often with the right names. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withObjectString: true,
  withNullPrototype: true,
  maxDepth: 3,
})
const odd = fc.oneof(
  anything,
  fc.constantFrom<unknown>('x'.repeat(300), -1, 1e308, NaN, [], {}, null),
  fc
    .constantFrom(
      '{"__proto__":{"polluted":1}}',
      '{"constructor":{"prototype":{"polluted":1}}}',
      '{"labs":{"__proto__":{"tries":9}},"version":1}',
      '{"version":1,"labs":{"seeding":{"attempts":[{"__proto__":{"polluted":1}}]}}}',
      '{"toString":1,"valueOf":1}',
    )
    .map((json): unknown => JSON.parse(json)),
)
const ours = fc
  .record(
    {
      type: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...types.map((type) => `day-one:${type}`)) },
        odd,
      ),
      version: fc.oneof(fc.constantFrom<unknown>(1, 2, 0), odd),
      nonce: fc.oneof(fc.constantFrom<unknown>('nonce-one', 'nonce-two', 'id-1'), odd),
      id: fc.oneof(fc.constantFrom<unknown>('id-1', 'id-2', 'id-3'), odd),
      state: odd,
      theme: odd,
      accent: odd,
      lab: fc.oneof(fc.constant<unknown>('seeding'), odd),
      height: odd,
      ok: odd,
      keeps: odd,
    },
    { requiredKeys: ['type'] },
  )
  .map((data): unknown => data)
const splice = fc
  .record({
    subject: fc.constantFrom<unknown>(
      'SPLICE.getState.response',
      'SPLICE.getState',
      'lti.frameResize',
      7,
    ),
    message_id: fc.oneof(fc.constantFrom<unknown>('id-1', 'id-2'), odd),
    state: odd,
  })
  .map((data): unknown => data)
const arrival = fc.record({
  fromParent: fc.boolean(),
  origin: fc.constantFrom(...origins),
  data: fc.oneof(ours, splice, odd),
})
type Arrival = { readonly fromParent: boolean; readonly origin: string; readonly data: unknown }

const framed = { lab: 'seeding', title: 'T', labs: ['seeding'] }
const secret = {
  version: 1,
  labs: { seeding: { draft: { files: { 'main.py': 'SECRET' }, at: 1 } } },
}

/** Both ends of both protocols hear the same hostile sequence, played twice: a replay. */
export const fuzz: Fuzz<readonly Arrival[]> = {
  inputs: fc.array(arrival, { minLength: 1, maxLength: 8 }),
  check: (arrivals) => {
    const sent: { readonly message: unknown; readonly origin: string }[] = []
    const post = (message: unknown, origin: string) => void sent.push({ message, origin })
    const takeIn = (state: unknown): TakenIn => {
      const read = readHandedState(state, ['seeding'])
      return read.kind === 'ready' ? { ok: true } : { ok: false, message: read.message }
    }
    const mayFrame = (origin: string) => origin === 'https://host.test'
    let ids = 0
    const newId = () => `id-${(ids += 1)}`
    const parent = 'https://host.test'
    const frame = new FrameLink({
      framed,
      parent,
      mayFrame,
      post,
      takeIn,
      state: () => secret,
      setLook: () => {},
      met: () => {},
      now: () => 0,
    })
    const spliced = new SpliceLink({ framed, parent, mayFrame, post, takeIn, newId, met: () => {} })
    spliced.start()
    const host = new HostLink({
      origin: 'https://frame.test',
      post,
      kept: () => [secret],
      keeps: true,
      newId,
      onMessage: () => {},
      onRefused: () => {},
    })
    for (const { fromParent, origin, data } of [...arrivals, ...arrivals]) {
      // What cannot be cloned cannot be posted.
      let posted: unknown
      try {
        posted = structuredClone(data)
      } catch {
        continue
      }
      frame.receive({ fromParent, origin, data: posted })
      spliced.receive({ fromParent, origin, data: posted })
      host.receive(fromParent, origin, posted)
    }
    spliced.report(1, secret)
    const strangers = sent.filter(
      ({ origin }) => origin !== 'https://host.test' && origin !== 'https://frame.test',
    )
    if (JSON.stringify(strangers).includes('SECRET')) throw new Error('code went to a stranger')
    if (({} as Record<string, unknown>)['polluted'] !== undefined) throw new Error('polluted')
  },
}
