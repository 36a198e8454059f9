import { compare, satisfies } from '@renovatebot/pep440'

/** Package -> specifier, such as `>=0.14,<0.15`; '' admits every version. */
export type Needs = Readonly<Record<string, string>>
/** Package -> version -> what that release needs. */
export type PackageIndex = Readonly<Record<string, Readonly<Record<string, Needs>>>>

/** Who asks for what the project itself needs. */
export const project = 'project'

export type Ask = { readonly who: string; readonly spec: string }
/** Package -> everybody who asked for it, in the order in which they did. */
export type Asks = Readonly<Record<string, readonly Ask[]>>
export type Chosen = Readonly<Record<string, string>>

/** One release that the search came to; the project itself is the parent of the first ones. */
export type Branch = {
  readonly id: number
  readonly parent: number | null
  readonly depth: number
  readonly name: string
  readonly version: string
}

type At = { readonly chosen: Chosen; readonly asks: Asks }
export type Step = At &
  (
    | { readonly kind: 'start' }
    | { readonly kind: 'take'; readonly branch: number }
    /** Nobody can serve all who ask for `stuck`. */
    | { readonly kind: 'dead'; readonly branch: number; readonly stuck: string }
    | { readonly kind: 'skip'; readonly branches: readonly number[]; readonly why: 'same' | 'part' }
    /** No version of `name` is left; `branch` is undone, or nothing is left to undo. */
    | { readonly kind: 'back'; readonly branch: number | null; readonly name: string }
    | { readonly kind: 'found' }
    | { readonly kind: 'failed' }
  )

export type Search = {
  readonly branches: readonly Branch[]
  readonly steps: readonly Step[]
  readonly found: Chosen | null
}

export function candidates(index: PackageIndex, name: string, asks: readonly Ask[]): string[] {
  return Object.keys(index[name] ?? {})
    .filter((version) => asks.every(({ spec }) => spec === '' || satisfies(version, spec)))
    .toSorted((a, b) => compare(b, a))
}

export function withNeeds(asks: Asks, who: string, needs: Needs): Asks {
  const more: Record<string, readonly Ask[]> = { ...asks }
  for (const [name, spec] of Object.entries(needs))
    more[name] = [...(more[name] ?? []), { who, spec }]
  return more
}

/** Who had a part in a failure; null when a solution was found. */
type Causes = ReadonlySet<string> | null

/**
 * A depth-first search, newest first, with every step written down. A search that learns leaves
 * out releases that ask what led to a dead end already, and steps straight over choices that had
 * no part in one.
 */
export function search(index: PackageIndex, root: Needs, learns: boolean): Search {
  const branches: Branch[] = []
  const steps: Step[] = []
  let found: Chosen | null = null

  function grow(parent: Branch | null, name: string, version: string): Branch {
    const depth = parent ? parent.depth + 1 : 0
    const branch = { id: branches.length, parent: parent?.id ?? null, depth, name, version }
    branches.push(branch)
    return branch
  }

  function complete(parent: Branch | null, { chosen, asks }: At): Causes {
    const name = Object.keys(asks).find((one) => !(one in chosen))
    if (name === undefined) {
      found = chosen
      steps.push({ kind: 'found', chosen, asks })
      return null
    }
    const guilty = new Set(asks[name]?.map(({ who }) => who))
    const options = candidates(index, name, asks[name] ?? [])
    while (options.length > 0) {
      const version = options.shift() ?? ''
      const branch = grow(parent, name, version)
      const me = `${name} ${version}`
      const needs = index[name]?.[version] ?? {}
      const next = { chosen: { ...chosen, [name]: version }, asks: withNeeds(asks, me, needs) }
      const stuck = stuckPackage(index, next)
      const causes = stuck === null ? enter(branch, next) : meet(branch, next, stuck)
      if (causes === null) return null
      if (learns && !causes.has(me)) {
        skip(parent, name, options, { chosen, asks }, 'part')
        return causes
      }
      if (learns && stuck !== null && stuck in needs) {
        const same = options.filter((other) => index[name]?.[other]?.[stuck] === needs[stuck])
        skip(parent, name, same, { chosen, asks }, 'same')
        options.splice(0, options.length, ...options.filter((other) => !same.includes(other)))
      }
      for (const cause of causes) if (cause !== me) guilty.add(cause)
    }
    steps.push({ kind: 'back', branch: parent?.id ?? null, name, chosen, asks })
    return guilty
  }

  function enter(branch: Branch, at: At): Causes {
    steps.push({ kind: 'take', branch: branch.id, ...at })
    return complete(branch, at)
  }

  function meet(branch: Branch, at: At, stuck: string): Causes {
    steps.push({ kind: 'dead', branch: branch.id, stuck, ...at })
    const causes = new Set(at.asks[stuck]?.map(({ who }) => who))
    if (stuck in at.chosen) causes.add(`${stuck} ${at.chosen[stuck]}`)
    return causes
  }

  function skip(
    parent: Branch | null,
    name: string,
    versions: readonly string[],
    at: At,
    why: 'same' | 'part',
  ): void {
    if (versions.length === 0) return
    const skipped = versions.map((version) => grow(parent, name, version).id)
    steps.push({ kind: 'skip', branches: skipped, why, ...at })
  }

  const at = { chosen: {}, asks: withNeeds({}, project, root) }
  steps.push({ kind: 'start', ...at })
  if (stuckPackage(index, at) !== null || complete(null, at) !== null)
    steps.push({ kind: 'failed', ...at })
  return { branches, steps, found }
}

/** A package that no version suits, or whose chosen version no longer suits. */
function stuckPackage(index: PackageIndex, { chosen, asks }: At): string | null {
  for (const [name, askers] of Object.entries(asks)) {
    const fitting = candidates(index, name, askers)
    if (fitting.length === 0) return name
    const version = chosen[name]
    if (version !== undefined && !fitting.includes(version)) return name
  }
  return null
}
