import { nearestKey } from '@/lib/tools/nearest-key'
import { valid } from '@renovatebot/pep440'
import { headOf, pathTo, type Located, type Problem } from '../located'
import { normalised, packageName, versionsFault } from '../pep508'
import { isRecord } from '../records'
import { insideText } from './in-text'
import type { Rule } from './rule'
import { textsAt } from './texts-at'

const url = 'https://packaging.python.org/en/latest/specifications/pyproject-toml/'

/** Name, version and Python versions, and that nothing is both given and dynamic. */
export const projectMetadata: Rule = ({ root, text }) => {
  const project = root.children.get('project')
  if (!project || !isRecord(project.value)) return []
  const wrong = (node: Located, code: string, message: string): Problem => ({
    span: node.span,
    code,
    severity: 'error',
    message,
    url,
  })
  const names = textsAt(project, ['name'])
    .filter(({ value }) => !packageName.test(value))
    .map(({ value, node }) =>
      wrong(
        node,
        'project-name',
        `\`${value}\` is no package name: letters and digits, with - _ . only between them.`,
      ),
    )
  const versions = textsAt(project, ['version'])
    .filter(({ value }) => valid(value.trim()) === null)
    .map(({ value, node }) =>
      wrong(
        node,
        'project-version',
        `\`${value}\` is no version (PEP 440), such as 1.2.0 or 1.2.0rc1.`,
      ),
    )
  const pythons = textsAt(project, ['requires-python']).flatMap(({ value, node }) => {
    const fault = value.trim() === '' ? null : versionsFault(value, 0, 'python')
    if (!fault) return []
    const message = fault.message.replaceAll('python>=', '>=').replaceAll('python==', '==')
    const span = insideText(text, node, fault.start, fault.end)
    return [{ ...wrong(node, 'requires-python', message), span }]
  })
  const dynamic = textsAt(project, ['dynamic', '*'])
  const both = dynamic
    .filter(({ value }) => value !== 'name' && project.children.has(value))
    .map(({ value, node }) =>
      wrong(
        node,
        'dynamic',
        `\`${value}\` is given in this table, so it cannot be dynamic as well.`,
      ),
    )
  const versioned =
    project.children.has('version') || dynamic.some(({ value }) => value === 'version')
  const missing: Problem = {
    ...wrong(
      project,
      'project-version',
      '`project` needs a `version`, or `dynamic = ["version"]`.',
    ),
    span: headOf(project, text),
  }
  return [...names, ...versions, ...pythons, ...both, ...(versioned ? [] : [missing])]
}

/** `include-group` names a group that exists, and groups do not include each other in a circle. */
export const dependencyGroups: Rule = ({ root }) => {
  const groups = root.children.get('dependency-groups')?.children ?? new Map<string, Located>()
  const byName = new Map([...groups].map(([name, node]) => [normalised(name), node]))
  const includes = (node: Located) => textsAt(node, ['*', 'include-group'])
  return [...groups].flatMap(([name, group]) =>
    includes(group).flatMap(({ value, node }): Problem[] => {
      const problem = { span: node.span, code: 'include-group', severity: 'error', url } as const
      const wanted = normalised(value)
      if (!byName.has(wanted)) {
        const near = nearestKey(value, [...groups.keys()])
        const hint = near === null ? '' : ` Did you mean \`${near}\`?`
        return [{ ...problem, message: `There is no dependency group \`${value}\`.${hint}` }]
      }
      if (!reaches(wanted, normalised(name), byName, includes)) return []
      return [{ ...problem, message: `\`${value}\` includes \`${name}\` again: a circle.` }]
    }),
  )
}

function reaches(
  from: string,
  to: string,
  byName: ReadonlyMap<string, Located>,
  includes: (node: Located) => readonly { readonly value: string }[],
): boolean {
  const seen = new Set<string>()
  const waiting = [from]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name === to) return true
    const node = byName.get(name)
    if (!node || seen.has(name)) continue
    seen.add(name)
    waiting.push(...includes(node).map(({ value }) => normalised(value)))
  }
  return false
}

/** A source may only name an index that is declared. */
export const uvSources: Rule = ({ root }) => {
  const uv = pathTo(root, ['tool', 'uv'])
  if (!uv) return []
  const known = textsAt(uv, ['index', '*', 'name']).map(({ value }) => value)
  const used = [
    ...textsAt(uv, ['sources', '*', 'index']),
    ...textsAt(uv, ['sources', '*', '*', 'index']),
  ]
  return used
    .filter(({ value }) => !known.includes(value))
    .map(({ value, node }) => ({
      span: node.span,
      code: 'uv-index',
      severity: 'error',
      message: `No \`[[tool.uv.index]]\` has the name \`${value}\`.${known.length > 0 ? ` There is: ${known.join(', ')}.` : ''}`,
    }))
}
