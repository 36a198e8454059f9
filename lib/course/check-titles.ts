import { ContentError, throwProblems } from '@/lib/course/errors'
import { idSchema, type CheckTitle } from '@/lib/course/schema'

const decorator = /^\s*@(?:\w+\.)*check\b/
const literal = String.raw`"([^"\\]+)"|'([^'\\]+)'`
const needs = String.raw`(?:"[^"\\]+"|'[^'\\]+'|\([^()]*\))`
const wellFormed = new RegExp(
  String.raw`^@check\((?:${literal}),\s*(?:${literal})(?:,\s*needs=(${needs}))?,?\)\s*(?:#.*)?$`,
)

/** The checks of a `checks.py`, read without running Python; `path` names it in errors. */
export function readCheckTitles(source: string, path: string): readonly CheckTitle[] {
  const checks: CheckTitle[] = []
  const problems: ContentError[] = []
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    if (!decorator.test(line)) continue
    const problem = (text: string) => problems.push(new ContentError(`${path}:${index + 1}`, text))
    const parts = wellFormed.exec(line)
    if (parts === null) {
      problem('write `@check("id", "Title")`, or with `needs=`, on one line')
      continue
    }
    const id = parts[1] ?? parts[2] ?? ''
    const title = parts[3] ?? parts[4] ?? ''
    if (!idSchema.safeParse(id).success)
      problem(`"${id}" is not lower-case words joined by hyphens`)
    if (checks.some((check) => check.id === id)) problem(`a second check "${id}"`)
    for (const needed of namesIn(parts[5] ?? '')) {
      if (!checks.some((check) => check.id === needed)) {
        problem(`needs "${needed}", which is no check above this one`)
      }
    }
    checks.push({ id, title })
  }
  throwProblems(problems)
  if (checks.length === 0) throw new ContentError(path, 'has no check')
  return checks
}

const namesIn = (needs: string): string[] =>
  Array.from(needs.matchAll(/["']([^"']+)["']/g), (match) => match[1] ?? '')
