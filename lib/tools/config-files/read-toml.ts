import { parse, TomlError } from 'smol-toml'
import { maxDepth, type Problem, type Reading } from './located'
import { withValues } from './toml-draft'
import { tomlProblem } from './toml-errors'
import { tomlPlaces } from './toml-places'
import { textPositions } from './text-positions'

/** TOML 1.1; the parser ends at the first error, and then there is nothing else to look at. */
export function readToml(text: string): Reading {
  try {
    const value = parse(text, { integersAsBigInt: 'asNeeded', maxDepth })
    const { root, problems } = tomlPlaces(text)
    return { root: withValues(root, value), problems }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    return { root: null, problems: [problemOf(text, error)] }
  }
}

function problemOf(text: string, error: TomlError): Problem {
  const start = Math.min(textPositions(text).offset(error), text.length)
  const word = /^[\w.-]+|^[^\r\n]/u.exec(text.slice(start))?.[0] ?? ''
  const reason = /Invalid TOML document: ([^\n]*)/.exec(error.message)?.[1] ?? error.message
  return tomlProblem({ text, reason, span: { start, end: start + word.length } })
}
