import { tooDeep, type Problem, type Reading } from './located'
import { readJson } from './read-json'
import { readToml } from './read-toml'
import { readYaml } from './read-yaml'
import { yamlTraps } from './yaml-traps'

/** Reads a file by the rules of its kind. Nothing that a learner types makes it throw. */
export function read(file: string, text: string): Reading {
  try {
    if (/\.toml$/i.test(file)) return readToml(text)
    if (/\.json$/i.test(file)) return readJson(text)
    const reading = readYaml(text)
    const problems = [...reading.problems, ...yamlTraps(reading.plainScalars, file)]
    return { root: reading.root, problems }
  } catch (error) {
    // A parser that ran out of stack. Whatever else it may be, the learner gets to know.
    const message = error instanceof RangeError ? tooDeep : `This cannot be read: ${String(error)}`
    const span = { start: 0, end: Math.min(1, text.length) }
    const problem: Problem = { span, code: 'unreadable', severity: 'error', message }
    return { root: null, problems: [problem] }
  }
}
