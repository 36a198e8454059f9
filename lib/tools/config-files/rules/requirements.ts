import type { Problem } from '../located'
import { requirementFault } from '../pep508'
import { insideText } from './in-text'
import type { Rule, RuleContext } from './rule'
import { textsAt } from './texts-at'

const url = 'https://packaging.python.org/en/latest/specifications/dependency-specifiers/'
const uvLists = [
  'dev-dependencies',
  'constraint-dependencies',
  'override-dependencies',
  'build-constraint-dependencies',
]
const inProject: readonly (readonly string[])[] = [
  ['build-system', 'requires', '*'],
  ['project', 'dependencies', '*'],
  ['project', 'optional-dependencies', '*', '*'],
  ['dependency-groups', '*', '*'],
  ...uvLists.map((key) => ['tool', 'uv', key, '*']),
]

/** Every requirement of a pyproject.toml or uv.toml is one that installers can read. */
export const projectRequirements: Rule = (context) => faults(context, inProject)
export const uvRequirements: Rule = (context) =>
  faults(
    context,
    uvLists.map((key) => [key, '*']),
  )

function faults({ root, text }: RuleContext, paths: readonly (readonly string[])[]): Problem[] {
  return paths.flatMap((path) =>
    textsAt(root, path).flatMap(({ value, node }) => {
      const fault = requirementFault(value)
      if (!fault) return []
      const span = insideText(text, node, fault.start, fault.end)
      return [
        { span, code: 'requirement', severity: 'error', message: fault.message, url } as const,
      ]
    }),
  )
}
