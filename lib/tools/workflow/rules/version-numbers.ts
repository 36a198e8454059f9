import { setupPython } from '../docs-pages'
import type { Job } from '../document'
import type { Finding, Rule } from '../finding'
import { entry, type Entry, type Mapping, type Value } from '../nodes'

const namesVersion = /version|^(python|py|node|ruby|go|java|torch|cuda)$/i

/** `3.10` without quotes is the number 3.1, and that is the version which gets installed. */
export const versionNumbers: Rule = ({ fields, jobs }) =>
  [...versionsIn(entry(fields, 'env')?.mapping()), ...jobs.flatMap(versionsOfJob)].flatMap(check)

function versionsOfJob({ fields, steps }: Job): readonly Value[] {
  const withs = steps.map((step) => entry(step.fields, 'with')?.mapping() ?? [])
  const envs = [fields, ...steps.map((step) => step.fields)].flatMap((mapping) =>
    versionsIn(entry(mapping, 'env')?.mapping()),
  )
  const matrix = entry(entry(fields, 'strategy')?.mapping() ?? null, 'matrix')?.mapping() ?? []
  const rows = [matrix, ...combinations(matrix)].flat()
  const asked = askedOfMatrix(withs.flat())
  return [
    ...withs.flatMap(versionsIn),
    ...envs,
    ...rows
      .filter((row) => namesVersion.test(row.name) || asked.has(row.name))
      .flatMap((row) => row.items() ?? [row]),
  ]
}

function versionsIn(mapping: Mapping | null | undefined): readonly Entry[] {
  return (mapping ?? []).filter((one) => namesVersion.test(one.name))
}

/** `include` and `exclude` hold mappings of their own. */
function combinations(matrix: Mapping): readonly Mapping[] {
  return ['include', 'exclude'].flatMap((name) =>
    (entry(matrix, name)?.items() ?? []).flatMap((item) => {
      const mapping = item.mapping()
      return mapping ? [mapping] : []
    }),
  )
}

/** Rows of the matrix that a `…-version` input takes, whatever they are called. */
function askedOfMatrix(inputs: Mapping): ReadonlySet<string> {
  return new Set(
    inputs
      .filter((input) => namesVersion.test(input.name))
      .flatMap(
        (input) => /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(input.written ?? '')?.[1] ?? [],
      ),
  )
}

function check(version: Value): readonly Finding[] {
  const { number, written, from, to } = version
  // `20` is the same, number or text; only a point can lose something.
  if (number === null || written === null || !/^\d+\.\d+$/.test(written)) return []
  const lost = String(number) !== written
  return [
    {
      code: 'version-number',
      severity: lost ? 'error' : 'info',
      message: lost
        ? `YAML reads \`${written}\` as the number ${number}: the version asked for is ${number}. Put it in quotes.`
        : `YAML reads \`${written}\` as a number. This one survives, \`3.10\` would become 3.1: put versions in quotes.`,
      url: setupPython,
      from,
      to,
      fixes: [{ title: `Write '${written}'`, edits: [{ from, to, text: `'${written}'` }] }],
    },
  ]
}
