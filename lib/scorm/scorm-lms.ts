import { createStore } from 'zustand/vanilla'
import type { Dialect, Pair } from './dialect'
import type { ApiObject } from './find-api'
import { mostInteractions, type Interaction } from './interaction'
import type { Entry, Lms, LmsStatus } from './lms'
import { noLms } from './no-lms'
import { ScormApi, type ApiTrouble } from './scorm-api'

/**
 * One visit in an LMS that speaks SCORM. Values that the LMS has already are not sent again, and
 * an element that it refuses does not keep the others from being tried.
 */
export class ScormLms implements Lms {
  readonly status
  readonly limit: number
  readonly saved: string
  readonly place: string
  readonly learner: string
  private readonly known = new Map<string, string>()
  private readonly places = new Map<string, number>()
  private next: number
  private ended = false
  private troubled = false

  private constructor(
    private readonly api: ScormApi,
    private readonly dialect: Dialect,
    private readonly reports: boolean,
    private readonly startedAt: number,
    private readonly now: () => number,
  ) {
    const { saved, place, learner } = dialect.elements
    this.limit = dialect.limit
    this.saved = api.get(saved)
    this.place = api.get(place)
    this.learner = api.get(learner)
    this.next = Number.parseInt(api.get('cmi.interactions._count'), 10) || 0
    this.status = createStore<LmsStatus>(() => this.calm())
    if (dialect.readsInteractions) this.readInteractions()
  }

  /** Starts the visit; an LMS that refuses is told on screen, and the package goes on without. */
  static open(found: { api: ApiObject; dialect: Dialect }, now: () => number = Date.now): Lms {
    const { api: object, dialect } = found
    let opened: ScormLms | null = null
    let refused = ''
    const api = new ScormApi(object, dialect, (trouble, what) => {
      if (opened) opened.trouble(trouble, what)
      else refused = told(trouble)
    })
    if (!api.initialize())
      return noLms(
        `The LMS did not start the session: ${refused}. You can work here, but nothing will be reported, and nothing is kept when you leave. Close this page and open it again from the LMS.`,
      )
    const mode = api.get(dialect.elements.mode)
    const reports = mode !== 'review' && mode !== 'browse'
    opened = new ScormLms(api, dialect, reports, now(), now)
    return opened
  }

  write({ standing, saved, place }: Entry): void {
    if (!this.mayWrite()) return
    const { elements } = this.dialect
    if (saved !== null) this.set([elements.saved, saved])
    this.set([elements.place, place])
    for (const pair of this.dialect.standing(standing)) this.set(pair)
  }

  tell(interactions: readonly Interaction[]): void {
    if (!this.mayWrite()) return
    for (const interaction of interactions) {
      const index = this.places.get(interaction.id) ?? this.next
      if (index >= mostInteractions) continue
      if (index === this.next) this.next += 1
      this.places.set(interaction.id, index)
      for (const pair of this.dialect.interaction(index, interaction)) this.set(pair)
    }
  }

  commit(): void {
    if (!this.mayWrite()) return
    this.setTime()
    if (this.api.commit() && !this.troubled) this.status.setState(this.calm(), true)
    this.troubled = false
  }

  end(): void {
    if (this.ended) return
    if (this.reports) {
      this.setTime()
      // A visit that is not suspended may be the last: its saved state would be thrown away.
      this.set([this.dialect.elements.exit, 'suspend'])
      this.api.commit()
    }
    this.api.terminate()
    this.ended = true
    this.status.setState({ kind: 'ended', words: 'This visit has ended. Open the page again.' })
  }

  private mayWrite(): boolean {
    return this.reports && !this.ended
  }

  private setTime(): void {
    this.set([this.dialect.elements.time, this.dialect.timespan(this.now() - this.startedAt)])
  }

  private set([element, value]: Pair): void {
    if (this.known.get(element) === value) return
    if (this.api.set(element, value)) this.known.set(element, value)
  }

  /** Answers of earlier visits are replaced, not told twice. */
  private readInteractions(): void {
    for (let index = 0; index < Math.min(this.next, mostInteractions); index += 1) {
      const id = this.api.get(`cmi.interactions.${index}.id`)
      if (id !== '') this.places.set(id, index)
    }
  }

  private trouble(trouble: ApiTrouble, what: string): void {
    this.troubled = true
    const failed =
      what === 'save' || what === 'end'
        ? 'The LMS could not save'
        : `The LMS did not take ${what.replace(/^cmi\.(core\.)?/, '')}`
    const words = `${failed}: ${told(trouble)}. Your work goes on here; it is sent again at the next check.`
    this.status.setState({ kind: 'trouble', words }, true)
  }

  private calm(): LmsStatus {
    if (!this.reports)
      return { kind: 'looking', words: 'The LMS opened this for review: nothing is reported.' }
    return { kind: 'connected', words: 'Connected to your LMS: results are reported there.' }
  }
}

const told = ({ code, words }: ApiTrouble): string =>
  code === '' || code === '0' ? words : `error ${code}, ${words}`
