import type { LabTools } from '../schema'
import type { JsonSchema } from './schema-type'
import { schemaNames, schemas } from './schemas'

type Settings = NonNullable<LabTools['config-files']>

/** Files that mean the same in every project; a lab's own settings come first. */
const usual: Readonly<Record<string, string>> = {
  'pyproject.toml': 'pyproject',
  'uv.toml': 'uv',
  'ruff.toml': 'ruff',
  '.ruff.toml': 'ruff',
  '.pre-commit-config.yaml': 'pre-commit-config',
}

export type NamedSchema = { readonly name: string; readonly schema: JsonSchema }

/** The schema of a file: the first pattern of the settings that fits, else that of its name. */
export function schemaFor(file: string, settings: Settings): NamedSchema | null {
  const own = Object.entries(settings.schemas).find(([pattern]) => fits(pattern, file))
  const name = own?.[1] ?? usual[file.slice(file.lastIndexOf('/') + 1)]
  if (name === undefined) return null
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
  if (schema) return { name, schema }
  const known = schemaNames.join(', ')
  throw new Error(`lab.ts, tools.config-files: there is no schema "${name}"; there are ${known}`)
}

/** `*` stands for part of a name, `**` for any folders. */
export function fits(pattern: string, path: string): boolean {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\?]/g, String.raw`\$&`)
    .replaceAll(/\*\*\/|\*\*|\*/g, (star) =>
      star === '*' ? '[^/]*' : star === '**' ? '.*' : '(?:.*/)?',
    )
  return new RegExp(`^${source}$`).test(path)
}
