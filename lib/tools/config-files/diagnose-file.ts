import type { Files } from '@/lib/course/schema'
import type { Diagnostic } from '../tool'
import type { Problem, Reading } from './located'
import { misspeltKeys } from './misspelt-keys'
import { rules } from './rules/rules'
import type { NamedSchema } from './schema-for'
import { schemaProblems } from './schema-problems'
import type { Validators } from './schema-type'
import { textPositions } from './text-positions'

/** A file that makes the same mistake a thousand times, or quotes a word of a page, is cut here. */
const most = 200
const longest = 500

export function diagnoseFile(
  file: string,
  files: Files,
  reading: Reading,
  named: NamedSchema | null,
  validators: Validators,
): readonly Diagnostic[] {
  const text = files[file] ?? ''
  const found = [...reading.problems]
  if (named && reading.root) {
    const { root } = reading
    const { name, schema } = named
    const own = rules[name] ?? []
    const traps = new Set(reading.problems.map(({ span }) => span.start))
    const checked = schemaProblems({ root, text, name, validators }).filter(
      // `on` where true is wanted: the trap says more than "this is text".
      ({ span, code }) => !(code === 'schema-type' && traps.has(span.start)),
    )
    found.push(...checked, ...misspeltKeys(root, schema, text))
    found.push(...own.flatMap((rule) => rule({ root, text, file, files })))
  }
  const positions = textPositions(text)
  return unique(found)
    .slice(0, most)
    .map(({ span, repairs = [], message, ...rest }) => ({
      ...rest,
      message: message.length > longest ? `${message.slice(0, longest)} …` : message,
      ...positions.range(span),
      tool: 'config-files',
      file,
      fixes: repairs.map(({ title, span: place, text: inserted }) => ({
        title,
        edits: [{ ...positions.range(place), text: inserted }],
      })),
    }))
}

/** Merged YAML is looked at wherever it is used; one complaint is enough. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map<string, Problem>()
  for (const problem of problems) {
    const { span, message } = problem
    const key = `${span.start} ${message}`
    if (!seen.has(key)) seen.set(key, problem)
  }
  return [...seen.values()].toSorted((a, b) => a.span.start - b.span.start)
}
