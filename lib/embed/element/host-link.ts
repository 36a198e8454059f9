import type { FromHost, ToHost } from '../messages'

export type HostPorts = {
  /** The frame's origin, exactly. */
  readonly origin: string
  readonly post: (message: FromHost, origin: string) => void
  /** What is known from before, as data; joined in the frame. */
  readonly kept: () => readonly unknown[]
  readonly keeps: boolean
  readonly newId: () => string
  readonly onMessage: (message: ToHost) => void
  /** The frame could not use what was kept: it must not be written over. */
  readonly onRefused: (message: string) => void
}

const version = 1

/**
 * The host's end of the protocol. A frame that says it is ready is greeted with a new nonce; what
 * was kept is given back once it has repeated that nonce, and until it has answered nothing that
 * it tells of the state is believed: it would be the state without what was kept.
 */
export class HostLink {
  private nonce = ''
  private readonly giving = new Set<string>()
  private welcomed = false
  private readonly seen = new Set<string>()

  constructor(private readonly ports: HostPorts) {}

  private greet(): void {
    const { newId, keeps } = this.ports
    this.nonce = newId()
    this.welcomed = false
    this.giving.clear()
    this.send({ type: 'day-one:hello', version, nonce: this.nonce, keeps })
  }

  give(state: unknown): void {
    if (!this.welcomed || !state) return
    const id = this.ports.newId()
    this.giving.add(id)
    this.send({ type: 'day-one:set-state', version, id, state })
  }

  look(look: { theme?: 'light' | 'dark' | 'auto'; accent?: string }): void {
    if (this.welcomed) this.send({ type: 'day-one:set-look', version, ...look })
  }

  /** `fromFrame` when the message's source is the frame's window. */
  receive(fromFrame: boolean, origin: string, data: unknown): void {
    if (!fromFrame || origin !== this.ports.origin || !isMessage(data)) return
    if (data.type === 'day-one:ready') this.met(data.lab)
    if (data.type === 'day-one:welcome') return this.welcome(data)
    if (data.type === 'day-one:state-set') return this.answered(data)
    if (data.type === 'day-one:state' && (!this.welcomed || this.giving.size > 0)) return
    this.ports.onMessage(data)
  }

  /** A lab that is ready once more is in a new document, which knows nothing of the last hello. */
  private met(lab: string): void {
    if (!this.nonce || this.seen.has(lab)) this.greet()
    this.seen.add(lab)
  }

  private welcome(message: Extract<ToHost, { type: 'day-one:welcome' }>): void {
    if (this.welcomed || message.nonce !== this.nonce) return
    this.welcomed = true
    for (const state of this.ports.kept()) this.give(state)
    this.ports.onMessage(message)
  }

  private answered({ id, ok, message }: Extract<ToHost, { type: 'day-one:state-set' }>): void {
    if (!this.giving.delete(id)) return
    if (!ok) this.ports.onRefused(message ?? '')
    this.send({ type: 'day-one:get-state', version, id: this.ports.newId() })
  }

  private send(message: FromHost): void {
    this.ports.post(message, this.ports.origin)
  }
}

function isMessage(data: unknown): data is ToHost {
  const type = (data as { type?: unknown } | null | undefined)?.type
  return typeof type === 'string' && type.startsWith('day-one:')
}
