import { parseAllDocuments, type Document } from 'yaml'
import { tooDeep, type Problem, type Reading } from './located'
import { buildYaml, Refused, type PlainScalar } from './yaml-tree'
import { yamlProblem } from './yaml-errors'
import { tooDeepAt } from '@/lib/text/yaml-nesting'

export type YamlReading = Reading & {
  /** Keys and values without quotes, whose type YAML has to guess, in order. */
  readonly plainScalars: readonly PlainScalar[]
}

/** YAML 1.2 with `<<`. When a file holds several documents, `root` is the first. */
export function readYaml(text: string): YamlReading {
  const deep = tooDeepAt(text)
  if (deep !== null) {
    const span = { start: deep, end: deep + 1 }
    const problem = { span, code: 'depth', severity: 'error', message: tooDeep } as const
    return { root: null, problems: [problem], plainScalars: [] }
  }
  const documents = parseAllDocuments(text, {
    version: '1.2',
    prettyErrors: false,
    // Its own search for keys written twice takes quadratic time; buildYaml looks for them.
    uniqueKeys: false,
  })
  // Of a text without any document the result is empty (and an array all the same).
  const readings = documents.map((document) => readOne(document, text))
  return {
    root: readings[0]?.root ?? null,
    problems: readings.flatMap(({ problems }) => problems),
    plainScalars: readings.flatMap(({ plainScalars }) => plainScalars),
  }
}

function readOne(document: Document.Parsed, text: string): YamlReading {
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) =>
    yamlProblem(error, text),
  )
  try {
    const built = buildYaml(document.contents, text)
    return {
      // Half of a broken tree would bring complaints about what is merely unread.
      root: document.errors.length > 0 ? null : built.root,
      problems: [...problems, ...built.problems],
      plainScalars: built.plainScalars,
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { root: null, problems: [...problems, error.problem], plainScalars: [] }
  }
}
