import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Entry } from '@/lib/assign/gradebook/group'
import { workOff } from '@/lib/assign/gradebook/queue'
import type { Roster } from '@/lib/assign/gradebook/roster'
import { judgementKey } from '@/lib/assign/gradebook/rows'
import { takeIn } from '@/lib/assign/gradebook/take-in'
import type { Source, Taken } from '@/lib/assign/gradebook/taken'
import { judgementOf, waitingTasks, type Task } from '@/lib/assign/gradebook/tasks'
import { empty, type Contents, type Kept } from './kept'
import type { Lane, Lanes } from './lanes'
import { storageWords } from './storage-words'

export type GradebookState = Contents & {
  readonly phase: 'loading' | 'ready'
  /** Whether what is here outlives the page; false with the reason in `problem`. */
  readonly keeps: boolean
  readonly problem: string | null
  /** Kept entries that could not be read. */
  readonly unread: number
  /** When hand-ins were last taken in, or the page was opened. */
  readonly now: number
  /** The file that is being read. */
  readonly reading: string | null
  readonly judging: { readonly done: number; readonly total: number } | null
  /** Judging was cancelled and can go on. */
  readonly cancelled: boolean
}

export type Gradebook = {
  readonly state: StoreApi<GradebookState>
  readonly take: (sources: readonly Source[]) => Promise<void>
  /** Judges what waits. Does nothing while it is at it. */
  readonly judge: () => Promise<void>
  readonly cancel: () => void
  /** Forgets these judgements, so that `judge` makes them anew. */
  readonly judgeAgain: (entries: readonly Entry[]) => Promise<void>
  readonly setRoster: (roster: Roster | null) => void
  /** These two return the way back. */
  readonly remove: (entry: Entry) => () => void
  readonly clear: () => () => void
  /** Reads what is kept and follows other tabs, until the function it returns is called. */
  readonly connect: () => () => void
}

type Parts = {
  readonly kept: Kept
  /** The judges, started when they are first needed and given back when there is nothing to do. */
  readonly openLanes: () => Lanes
  /** Tasks of one kind are done together: changing the kind costs an interpreter. */
  readonly kindOf: (lab: string) => string
}

/** Hand-ins taken in, judged again, and kept: everything of the gradebook but its looks. */
export function createGradebook({ kept, openLanes, kindOf }: Parts): Gradebook {
  const state = createStore<GradebookState>(() => ({
    ...empty,
    phase: 'loading',
    keeps: true,
    problem: null,
    unread: 0,
    now: Date.now(),
    reading: null,
    judging: null,
    cancelled: false,
  }))
  const set = (part: Partial<GradebookState>) => state.setState(part)
  let work: AbortController | null = null

  /** The page goes on without storage, and says so. */
  const keep = (storing: Promise<void>) =>
    storing.catch((error: unknown) => {
      set({ keeps: false, problem: storageWords(error) })
    })

  async function load(): Promise<void> {
    try {
      const { taken, judgements, roster, unread = 0 } = await kept.load()
      const here = state.getState()
      set({
        // What was dropped before this was loaded, or is being read, is stored in a moment.
        taken: here.reading === null ? taken : here.taken.reduce(withTaken, taken),
        judgements: new Map([...judgements, ...here.judgements]),
        roster,
        unread,
        phase: 'ready',
      })
      // A visit that ended while judging: it goes on when somebody says so.
      if (!work && tasksInOrder(state.getState(), kindOf).length > 0) set({ cancelled: true })
    } catch (error) {
      set({ phase: 'ready', keeps: false, problem: storageWords(error) })
    }
  }

  async function take(sources: readonly Source[]): Promise<void> {
    // Cleared while it was open: what is seen here is stored again, with what comes now.
    if (kept.wiped?.()) await keep(kept.replace(state.getState()))
    for (const source of sources) {
      set({ reading: source.name })
      for await (const taken of takeIn([source])) {
        set({ taken: withTaken(state.getState().taken, taken) })
        await keep(kept.addTaken([taken]))
      }
    }
    set({ reading: null, now: Date.now() })
    // Another tab may have changed something meanwhile.
    if (state.getState().keeps) await load()
    await judge()
  }

  async function judge(): Promise<void> {
    if (work) return
    const tasks = tasksInOrder(state.getState(), kindOf)
    if (tasks.length === 0) return set({ cancelled: false })
    const own = new AbortController()
    work = own
    set({ judging: { done: 0, total: tasks.length }, cancelled: false })
    const lanes = openLanes()
    await workOff(tasks, lanes.all, (task, lane) => judgeOne(task, lane, own.signal), own.signal)
    lanes.dispose()
    work = null
    set({ judging: null, cancelled: own.signal.aborted })
    // Hand-ins that came while it was at it.
    if (!own.signal.aborted) await judge()
  }

  async function judgeOne({ key, handedIn }: Task, lane: Lane, signal: AbortSignal): Promise<void> {
    const judgement = await judgementOf(handedIn, ({ lab, files }, seed) =>
      lane.judge({ lab, files, ...(seed === undefined ? {} : { seed }) }, signal),
    )
    if (!judgement) return
    const { judgements, judging } = state.getState()
    set({
      judgements: new Map(judgements).set(key, judgement),
      judging: judging && { ...judging, done: judging.done + 1 },
    })
    await keep(kept.addJudgement(key, judgement))
  }

  /** Puts other contents in the place of these, and returns the way back. */
  function exchange(next: Contents): () => void {
    const { taken, judgements, roster } = state.getState()
    const before: Contents = { taken, judgements, roster }
    set(next)
    void keep(kept.replace(next))
    return () => {
      set(before)
      void keep(kept.replace(before))
    }
  }

  return {
    state,
    take,
    judge,
    cancel: () => work?.abort(),
    judgeAgain: async (entries) => {
      const { taken, judgements, roster } = state.getState()
      const keys = new Set(
        entries.flatMap((entry) => entry.handIn.labs.map((lab) => judgementKey(entry, lab))),
      )
      exchange({
        taken,
        judgements: new Map([...judgements].filter(([key]) => !keys.has(key))),
        roster,
      })
      await judge()
    },
    setRoster: (roster) => {
      set({ roster })
      void keep(kept.setRoster(roster))
    },
    remove: (entry) => {
      const { taken, judgements, roster } = state.getState()
      const gone = new Set([entry.handIn, ...entry.replaced.map(({ handIn }) => handIn)])
      const left = taken.filter((one) => one.kind === 'refused' || !gone.has(one.handIn))
      return exchange({ taken: left, judgements, roster })
    },
    clear: () => {
      work?.abort()
      return exchange(empty)
    },
    connect: () => {
      void load()
      const stopListening = kept.onChange(() => void load())
      return () => {
        work?.abort()
        stopListening()
      }
    },
  }
}

/** The same file given twice is listed once. */
function withTaken(all: readonly Taken[], next: Taken): readonly Taken[] {
  return [...all.filter(({ key }) => key !== next.key), next]
}

/** Those of one lab, and labs of one kind, beside each other. */
function tasksInOrder({ taken, judgements }: Contents, kindOf: Parts['kindOf']): readonly Task[] {
  const place = ({ handedIn: { lab } }: Task) => `${kindOf(lab)} ${lab}`
  return waitingTasks(taken, judgements).toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
}
