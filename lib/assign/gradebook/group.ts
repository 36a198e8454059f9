import type { Assignment } from '../assignment'
import type { HandIn } from '../hand-in'
import type { Reason } from '../reason'
import type { HandedIn, Taken } from './taken'

/** One learner's latest hand-in for an assignment, and what to know about it. */
export type Entry = {
  /** Stable: the same learner, key and assignment give the same id. */
  readonly id: string
  readonly source: string
  readonly handIn: HandIn
  /** Earlier hand-ins, latest first. */
  readonly replaced: readonly HandedIn[]
  readonly notes: readonly Reason[]
}

/** `Ada  LOVELACE` and `ada lovelace` are one name. */
export function plainName(name: string): string {
  return name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('en')
}

export function entryId({ assignment, name, key }: HandIn): string {
  return JSON.stringify([assignment.id, plainName(name), key])
}

/** An assignment as most of its hand-ins have it, and how many there are. */
export type Collected = { readonly assignment: Assignment; readonly handIns: number }

export function assignmentsOf(taken: readonly Taken[]): readonly Collected[] {
  const byId = new Map<string, Map<string, Collected>>()
  for (const one of taken) {
    if (one.kind !== 'hand-in') continue
    const { assignment } = one.handIn
    const versions = byId.get(assignment.id) ?? new Map<string, Collected>()
    const text = JSON.stringify(assignment)
    const handIns = (versions.get(text)?.handIns ?? 0) + 1
    byId.set(assignment.id, versions.set(text, { assignment, handIns }))
  }
  return [...byId.values()].flatMap((versions) => {
    const all = [...versions.values()]
    const [usual] = all.toSorted((a, b) => b.handIns - a.handIns)
    const handIns = all.reduce((sum, one) => sum + one.handIns, 0)
    return usual ? [{ assignment: usual.assignment, handIns }] : []
  })
}

/**
 * The entries of one assignment, by name. Key and name together are a learner; the same key under
 * two names (a shared machine) or one name with two keys (two machines, or two people) is said.
 */
export function entriesOf(
  taken: readonly Taken[],
  assignment: Assignment,
  now: number,
): readonly Entry[] {
  const groups = new Map<string, HandedIn[]>()
  for (const one of taken) {
    if (one.kind !== 'hand-in' || one.handIn.assignment.id !== assignment.id) continue
    const id = entryId(one.handIn)
    const group = groups.get(id) ?? []
    // The same file twice is one.
    if (group.every(({ key }) => key !== one.key)) group.push(one)
    groups.set(id, group)
  }
  const learners = new Learners([...groups.values()].flatMap(([first]) => first?.handIn ?? []))
  return [...groups]
    .flatMap(([id, group]): Entry[] => {
      const [latest, ...replaced] = group.toSorted(
        (a, b) => b.handIn.handedInAt - a.handIn.handedInAt,
      )
      if (!latest) return []
      const { source, handIn } = latest
      const notes = [...learners.notesOn(handIn), ...notesOn(handIn, assignment, now)]
      return [{ id, source, handIn, replaced, notes }]
    })
    .toSorted((a, b) => a.handIn.name.localeCompare(b.handIn.name, 'en'))
}

/** Who handed in from which browser. */
class Learners {
  private readonly namesOf = new Map<string, Map<string, string>>()
  private readonly keysOf = new Map<string, Set<string>>()

  constructor(handIns: readonly HandIn[]) {
    for (const { name, key } of handIns) {
      const plain = plainName(name)
      this.namesOf.set(key, (this.namesOf.get(key) ?? new Map<string, string>()).set(plain, name))
      this.keysOf.set(plain, (this.keysOf.get(plain) ?? new Set<string>()).add(key))
    }
  }

  notesOn({ name, key }: HandIn): Reason[] {
    const plain = plainName(name)
    const others = [...(this.namesOf.get(key) ?? [])].filter(([one]) => one !== plain)
    const shared = others.map(([, other]): Reason => ({ is: 'sharedBrowser', of: [other] }))
    return (this.keysOf.get(plain)?.size ?? 0) > 1 ? [...shared, { is: 'otherBrowser' }] : shared
  }
}

const allowedClockError = 15 * 60_000

function notesOn(
  { assignment, course, handedInAt }: HandIn,
  asked: Assignment,
  now: number,
): Reason[] {
  const notes: Reason[] = []
  if (JSON.stringify(assignment) !== JSON.stringify(asked)) notes.push({ is: 'otherWording' })
  if (course.version !== asked.course.version)
    notes.push({ is: 'otherVersion', of: [course.version, asked.course.version] })
  if (handedInAt > now + allowedClockError) notes.push({ is: 'future' })
  return notes
}
