import { File, FingerprintIndex, Region, TokenizedFile } from '@dodona/dolos-core'
import { tokensOf } from './tokens'

/** One learner's files of a lab, or files that all learners share. */
export type Writing = { readonly id: string; readonly files: Readonly<Record<string, string>> }

export type Likeness = {
  readonly ids: readonly [string, string]
  /** Share of what is their own (not the starter's, not the solution's) that both have, 0 to 1. */
  readonly share: number
}

/*
 * Settings of the winnowing (Schleimer, Wilkerson and Aiken, 2003). With them no two right answers
 * that the labs of this course know have more than 0.27 of their own in common.
 */
const kgramLength = 17
const windowSize = 9
const leastShare = 0.6
/** Fingerprints of one's own: with fewer, two short answers to one question are bound to be alike. */
const leastOwn = 8
const mostWritings = 1_000

/**
 * Pairs that are more alike than one task explains. What `common` has (starter, solution) does not
 * count. A hint to look, never a verdict: a small task has few answers.
 */
export function alike(
  writings: readonly Writing[],
  common: readonly Writing[],
): readonly Likeness[] {
  const index = new FingerprintIndex(kgramLength, windowSize)
  const files = writings.slice(0, mostWritings).map(tokenized)
  index.addFiles(files)
  // After the others: the index strikes out what they have of it.
  for (const one of common) index.addIgnoredFile(tokenized(one))
  const own = new Map(
    index.entries().map(({ file, kgrams, ignored }) => [file, kgrams.length - ignored.size]),
  )
  const enough = files.filter((file) => (own.get(file) ?? 0) >= leastOwn)
  const pairs = enough.flatMap((left, at) =>
    enough.slice(at + 1).flatMap((right): Likeness[] => {
      const share = Math.min(1, index.getPair(left, right).similarity)
      return share >= leastShare ? [{ ids: [left.path, right.path], share }] : []
    }),
  )
  return pairs.toSorted((a, b) => b.share - a.share)
}

function tokenized({ id, files }: Writing): TokenizedFile {
  const texts = Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, code]) => tokensOf(path, code))
  const nowhere = new Region(0, 0, 0, 0)
  return new TokenizedFile(
    new File(id, ''),
    texts,
    texts.map(() => nowhere),
  )
}
