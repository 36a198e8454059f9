import { Allowance } from './allowance'
import { welcomeMessage, type Framed } from './frame-messages'
import {
  fromHostSchema,
  protocolVersion as version,
  type EmbedState,
  type FromHost,
  type ToHost,
} from './messages'

export type TakenIn = { readonly ok: true } | { readonly ok: false; readonly message: string }
export type Look = Omit<Extract<FromHost, { type: 'day-one:set-look' }>, 'type' | 'version'>

/** What the link asks of the page it lives in. */
export type FramePorts = {
  readonly framed: Framed
  /** The origin of the page around, as far as the browser tells. */
  readonly parent: string | null
  readonly mayFrame: (origin: string) => boolean
  readonly post: (message: ToHost, origin: string) => void
  readonly state: () => EmbedState | null
  readonly takeIn: (state: unknown) => TakenIn
  readonly setLook: (look: Look) => void
  /** A host has said hello; whether it keeps the learner's state. */
  readonly met: (origin: string, keeps: boolean) => void
  readonly now: () => number
}

/** A message as it arrived; `fromParent` when its source is the page that frames this one. */
export type Arrival = {
  readonly fromParent: boolean
  readonly origin: string
  readonly data: unknown
}

type Hello = Extract<FromHost, { type: 'day-one:hello' }>
type Met = { readonly origin: string; readonly nonce: string }

/**
 * The framed page's end of the protocol (docs/embedding.md). Until a host has said hello it is told
 * no more than a plain listener; a host that has is remembered by its exact origin, and code goes
 * to that origin alone. What does not fit is dropped without an answer.
 */
export class FrameLink {
  private met: Met | null = null
  private readonly used = new Set<string>()
  private readonly allowance: Allowance

  constructor(private readonly ports: FramePorts) {
    this.allowance = new Allowance({ burst: 60, perSecond: 20, now: ports.now })
  }

  /** The origin that said hello. */
  host(): string | null {
    return this.met?.origin ?? null
  }

  receive({ fromParent, origin, data }: Arrival): void {
    if (!fromParent || !looksLikeOurs(data)) return
    if (this.met && origin !== this.met.origin) return
    if (!this.allowance.take()) return
    const { success, data: message } = fromHostSchema.safeParse(data)
    if (!success) return
    if (message.type === 'day-one:hello') this.greet(origin, message)
    else if (this.met) this.answer(message)
  }

  /** Says it to the host, or, before anybody has said hello, to whom a plain listener may be. */
  tell(message: ToHost): void {
    const { parent, post } = this.ports
    const target = this.met?.origin ?? plainTarget(message, parent)
    if (target) post(message, target)
  }

  /** After a change of what the learner did. */
  tellState(): void {
    if (this.met) this.tell({ type: 'day-one:state', version, state: this.ports.state() })
  }

  private greet(origin: string, { nonce, keeps = false }: Hello): void {
    // A nonce used before is a repetition; "null" is no address that anything could be sent to.
    if (origin === 'null' || this.used.has(nonce) || !this.ports.mayFrame(origin)) return
    this.used.add(nonce)
    this.met = { origin, nonce }
    this.ports.met(origin, keeps)
    this.tell(welcomeMessage(this.ports.framed, nonce))
  }

  private answer(message: Exclude<FromHost, Hello>): void {
    switch (message.type) {
      case 'day-one:get-state':
        return this.tell({
          type: 'day-one:state',
          version,
          id: message.id,
          state: this.ports.state(),
        })
      case 'day-one:set-state': {
        const taken = this.ports.takeIn(message.state)
        return this.tell({ type: 'day-one:state-set', version, id: message.id, ...taken })
      }
      case 'day-one:set-look': {
        const { theme, accent } = message
        return this.ports.setLook({ ...(theme ? { theme } : {}), ...(accent ? { accent } : {}) })
      }
      default:
        message satisfies never
    }
  }
}

/** Size and readiness tell nobody anything; results go to a known parent; code never goes. */
function plainTarget(message: ToHost, parent: string | null): string | null {
  switch (message.type) {
    case 'day-one:ready':
    case 'day-one:resize':
      return parent ?? '*'
    case 'day-one:check':
    case 'day-one:run':
    case 'day-one:progress':
      return parent
    case 'day-one:welcome':
    case 'day-one:state':
    case 'day-one:state-set':
      return null
  }
}

function looksLikeOurs(data: unknown): data is { readonly type: string } {
  return (
    typeof data === 'object' &&
    data !== null &&
    Object.hasOwn(data, 'type') &&
    typeof (data as { type: unknown }).type === 'string' &&
    (data as { type: string }).type.startsWith('day-one:')
  )
}
