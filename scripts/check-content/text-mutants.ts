import { diffArrays } from 'diff'
import { parse as parseToml } from 'smol-toml'
import { parseAllDocuments } from 'yaml'
import type { Mutant } from './mutant'

const linesOf = (text: string): string[] => text.split('\n')

/** One place where the reference differs from the starter; `from` counts its lines from 0. */
type Hunk = { readonly from: number; readonly added: string[]; readonly removed: string[] }

function hunksOf(starter: string, solution: string): Hunk[] {
  const hunks: Hunk[] = []
  let at = 0
  let open: Hunk | null = null
  for (const { value, added, removed } of diffArrays(linesOf(starter), linesOf(solution))) {
    if (!added && !removed) open = null
    else {
      if (!open) hunks.push((open = { from: at, added: [], removed: [] }))
      ;(added ? open.added : open.removed).push(...value)
    }
    if (!removed) at += value.length
  }
  return hunks
}

/** The lines of the reference that the starter does not have, counting from 1. */
export const changedLines = (starter: string, solution: string): number[] =>
  hunksOf(starter, solution).flatMap(({ from, added }) => added.map((_, index) => from + index + 1))

/**
 * Ways to break a file that is not Python: take back one place where it differs from the starter,
 * or leave out one line of such a place. What reads the same afterwards is no mutant.
 */
export function textMutants(file: string, starter: string, solution: string): Mutant[] {
  const lines = linesOf(solution)
  const replace = (kind: string, from: number, count: number, by: readonly string[]): Mutant => ({
    file,
    kind,
    line: from + 1,
    before: oneLine(lines.slice(from, from + count)),
    after: oneLine(by),
    text: lines.toSpliced(from, count, ...by).join('\n'),
  })
  const mutants = hunksOf(starter, solution).flatMap(({ from, added, removed }) => [
    replace('hunk', from, added.length, removed),
    ...(added.length + removed.length > 1
      ? added.map((_, index) => replace('line', from + index, 1, []))
      : []),
  ])
  const meaning = meaningOf(file, solution)
  return mutants.filter(({ text }) => meaningOf(file, text) !== meaning)
}

const oneLine = (lines: readonly string[]): string => lines.join(' ').trim().split(/\s+/).join(' ')

/** What is left of a text for whoever reads it: its data where it has some, never its comments. */
function meaningOf(file: string, text: string): string {
  try {
    if (/\.ya?ml$/.test(file)) return JSON.stringify(readYaml(text))
    if (/\.(toml|lock)$/.test(file)) return JSON.stringify(parseToml(text))
    if (file.endsWith('.json')) return JSON.stringify(JSON.parse(text))
  } catch {
    // Broken, hence different from the reference: its own text says which.
  }
  const kept = linesOf(text).filter((line) => !/^\s*(#.*)?$/.test(line))
  return kept.map((line) => line.trimEnd()).join('\n')
}

function readYaml(text: string): unknown[] {
  return parseAllDocuments(text).map((document) => {
    if (document.errors[0]) throw document.errors[0]
    return document.toJS() as unknown
  })
}
