import type { Framed } from './frame-messages'
import type { EmbedState } from './messages'
import type { Arrival, TakenIn } from './frame-link'

/*
 * SPLICE iframe Protocol, https://cssplice.org/slcp/iframe-protocol-specification.html, read in
 * November 2026; `lti.frameResize` is what Canvas, Sakai and others listen to as well.
 */

export type SpliceMessage =
  | {
      readonly subject: 'SPLICE.getState'
      readonly message_id: string
      readonly content_id: string
    }
  | {
      readonly subject: 'SPLICE.reportScoreAndState'
      readonly message_id: string
      readonly score: number
      readonly state: EmbedState | null
    }
  | {
      readonly subject: 'SPLICE.sendEvent'
      readonly message_id: string
      readonly name: string
      readonly data: unknown
    }
  | { readonly subject: 'lti.frameResize'; readonly message_id: string; readonly height: number }

export type SplicePorts = {
  readonly framed: Framed
  readonly parent: string | null
  readonly mayFrame: (origin: string) => boolean
  readonly post: (message: SpliceMessage, origin: string) => void
  readonly takeIn: (state: unknown) => TakenIn
  /** A host has answered: it keeps what it is told. */
  readonly met: (origin: string) => void
  readonly newId: () => string
}

/**
 * SPLICE has no handshake, so the answer to our `getState` is taken for one: it comes from the
 * page around, repeats an id that nobody could guess, and shows its origin. Before that nothing of
 * the learner is sent.
 */
export class SpliceLink {
  private asked: string | null = null
  private origin: string | null = null

  constructor(private readonly ports: SplicePorts) {}

  host(): string | null {
    return this.origin
  }

  start(): void {
    const { framed, newId, parent, post } = this.ports
    this.asked = newId()
    const content_id = framed.lab ? `labs/${framed.lab}` : `learn/${framed.chapter}`
    post({ subject: 'SPLICE.getState', message_id: this.asked, content_id }, parent ?? '*')
  }

  receive({ fromParent, origin, data }: Arrival): void {
    if (!fromParent || this.asked === null || origin === 'null') return
    if (typeof data !== 'object' || data === null) return
    const { subject, message_id, state } = data as Readonly<Record<string, unknown>>
    if (subject !== 'SPLICE.getState.response' || message_id !== this.asked) return
    if (!this.ports.mayFrame(origin)) return
    this.asked = null
    this.origin = origin
    this.ports.met(origin)
    if (state !== undefined && state !== null) this.ports.takeIn(state)
  }

  resize(height: number): void {
    const { newId, parent, post } = this.ports
    post(
      { subject: 'lti.frameResize', message_id: newId(), height: Math.ceil(height) },
      parent ?? '*',
    )
  }

  /** `score` from 0 to 1. */
  report(score: number, state: EmbedState | null): void {
    this.send({
      subject: 'SPLICE.reportScoreAndState',
      message_id: this.ports.newId(),
      score,
      state,
    })
  }

  event(name: string, data: unknown): void {
    this.send({ subject: 'SPLICE.sendEvent', message_id: this.ports.newId(), name, data })
  }

  private send(message: SpliceMessage): void {
    if (this.origin) this.ports.post(message, this.origin)
  }
}

/** The best result of each lab, averaged; labs not begun count as 0. */
export function scoreOf(state: EmbedState | null, labs: readonly string[]): number {
  if (labs.length === 0) return 0
  const parts = labs.map((lab) => {
    const best = state && Object.hasOwn(state.labs, lab) ? state.labs[lab]?.best : undefined
    return best && best.total > 0 ? Math.min(best.passed / best.total, 1) : 0
  })
  return parts.reduce((sum, part) => sum + part, 0) / labs.length
}
