import { nearestKey } from '@/lib/tools/nearest-key'
import type { Located, Problem, Repair } from '../located'
import { isRecord } from '../records'
import type { Rule } from './rule'

/** A choice of the defaults list, taken apart: `[optional] [override] group[@package]: option`. */
type Choice = {
  readonly group: string
  readonly optional: boolean
  readonly override: boolean
  readonly key: Located
  readonly entry: string
}

const url = 'https://hydra.cc/docs/advanced/defaults_list/'

/** Every file that the defaults list names is there, and each group is chosen once. */
export const hydraDefaults: Rule = ({ root, file, files }) => {
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : ''
  const tree = Object.keys(files)
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length))
  const chosen = new Set<string>()
  return [...(root.children.get('defaults')?.children.values() ?? [])].flatMap((item) => {
    if (typeof item.value === 'string') return plainEntry(item, item.value, tree, folder)
    if (!isRecord(item.value)) return []
    return [...item.children].flatMap(([entry, key]) => {
      const choice = choiceOf(entry, key)
      const again = !choice.override && chosen.has(choice.entry) ? [twiceChosen(choice)] : []
      chosen.add(choice.entry)
      return [
        ...again,
        ...optionsOf(key).flatMap((option) => missing(choice, option, tree, folder)),
      ]
    })
  })
}

function choiceOf(entry: string, key: Located): Choice {
  const words = entry.trim().split(/\s+/)
  const name = words.at(-1) ?? ''
  const before = new Set(words.slice(0, -1))
  return {
    group: (name.split('@')[0] ?? '').replace(/^\//, ''),
    optional: before.has('optional'),
    override: before.has('override'),
    key,
    entry: name,
  }
}

const optionsOf = (key: Located): readonly Located[] =>
  Array.isArray(key.value) ? [...key.children.values()] : [key]

function missing(
  choice: Choice,
  option: Located,
  tree: readonly string[],
  folder: string,
): Problem[] {
  const { value, span } = option
  const { group } = choice
  // Hydra brings its own groups, fills in ${…} later, and asks for ??? on the command line.
  const elsewhere = choice.optional || /^hydra(\/|$)/.test(group)
  if (typeof value !== 'string' || elsewhere || value === '???' || value.includes('${')) return []
  const name = value.replace(/\.yaml$/, '')
  const path = `${group}/${name}.yaml`
  if (tree.includes(path)) return []
  const problem = { span, code: 'hydra-missing', severity: 'error', url } as const
  const here = tree
    .filter((other) => other.startsWith(`${group}/`) && other.endsWith('.yaml'))
    .map((other) => other.slice(group.length + 1, -'.yaml'.length))
  const there = `There is no ${folder}${path}.`
  if (here.length === 0) return [{ ...problem, ...unknownGroup(choice, tree, folder) }]
  if (tree.includes(`${group}/${name}.yml`)) {
    return [
      {
        ...problem,
        message: `${there} Hydra does not read ${folder}${group}/${name}.yml: rename it.`,
      },
    ]
  }
  const near = nearestKey(name, here)
  if (near === null) {
    const list = here.toSorted().slice(0, 8).join(', ')
    return [{ ...problem, message: `${there} The group \`${group}\` has: ${list}.` }]
  }
  const repairs: readonly Repair[] = [{ title: `Write ${near}`, span, text: near }]
  return [{ ...problem, message: `${there} Did you mean \`${near}\`?`, repairs }]
}

function unknownGroup({ group, key }: Choice, tree: readonly string[], folder: string) {
  const groups = [
    ...new Set(
      tree.flatMap((path) => (path.includes('/') ? [path.slice(0, path.lastIndexOf('/'))] : [])),
    ),
  ]
  const near = nearestKey(group, groups)
  const hint = near === null ? '' : ` Did you mean \`${near}\`?`
  const message = `There is no group \`${group}\`: the folder ${folder}${group}/ holds no .yaml file.${hint}`
  return { span: key.key ?? key.span, message }
}

/** An entry that is no pair: `_self_`, or a file beside this one (a path with / begins at the root). */
function plainEntry(
  item: Located,
  entry: string,
  tree: readonly string[],
  folder: string,
): Problem[] {
  const name = (entry.split('@')[0] ?? '').replace(/^\//, '').replace(/\.yaml$/, '')
  if (entry === '_self_' || entry.includes('${') || tree.includes(`${name}.yaml`)) return []
  const problem = { span: item.span, code: 'hydra-missing', severity: 'error', url } as const
  if (/:\S/.test(entry)) {
    const text = entry.replace(':', ': ')
    const repairs = [{ title: `Write ${text}`, span: item.span, text }]
    return [{ ...problem, message: `A space is missing after the colon: \`${text}\`.`, repairs }]
  }
  const near = nearestKey(name, ['_self_', ...tree.map((path) => path.replace(/\.yaml$/, ''))])
  const hint = near === null ? 'Write `group: option` or `_self_`.' : `Did you mean \`${near}\`?`
  return [{ ...problem, message: `There is no ${folder}${name}.yaml. ${hint}` }]
}

function twiceChosen({ entry, key }: Choice): Problem {
  const message = `The group \`${entry}\` is chosen twice. To change an earlier choice, write \`override ${entry}: …\`.`
  return { span: key.key ?? key.span, code: 'hydra-twice', severity: 'error', message, url }
}
