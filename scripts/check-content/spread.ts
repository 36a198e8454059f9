/** Numbers from 0 to 1 that the same text always gives in the same order (FNV-1a, then xorshift32). */
export function randomOf(text: string): () => number {
  let state = 2166136261
  for (const character of text)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0
  state ||= 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 2 ** 32
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const keyed = items.map((item) => ({ item, key: random() }))
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item)
}

/**
 * The items in an order whose every beginning is spread over the groups: one of each group, then a
 * second of each, and so on. The same seed gives the same order.
 */
export function spread<T>(items: readonly T[], groupOf: (item: T) => string, seed: string): T[] {
  const random = randomOf(seed)
  const groups = new Map<string, T[]>()
  for (const item of shuffled(items, random)) {
    const name = groupOf(item)
    groups.set(name, [...(groups.get(name) ?? []), item])
  }
  const rounds = Math.max(0, ...Array.from(groups.values(), ({ length }) => length))
  return Array.from({ length: rounds }, (_, round) =>
    Array.from(groups.values()).flatMap((group) => group.slice(round, round + 1)),
  ).flat()
}
