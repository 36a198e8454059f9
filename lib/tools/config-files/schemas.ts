import { flatten } from './flatten'
import { mountsOf } from './mounts'
import type { JsonSchema } from './schema-type'
import hydraConfig from './schemas/hydra-config.json'
import hydraHardware from './schemas/hydra-hardware.json'
import hydraModel from './schemas/hydra-model.json'
import hydraTraining from './schemas/hydra-training.json'
import preCommit from './schemas/pre-commit-config.json'
import pyproject from './schemas/pyproject.json'
import ruff from './schemas/ruff.json'
import trainingTree from './schemas/training-tree.json'
import uv from './schemas/uv.json'

const sources = {
  'hydra-config': hydraConfig,
  'hydra-hardware': hydraHardware,
  'hydra-model': hydraModel,
  'hydra-training': hydraTraining,
  'pre-commit-config': preCommit,
  pyproject,
  ruff,
  'training-tree': trainingTree,
  uv,
}
const byId = Object.fromEntries(Object.values(sources).map((schema) => [schema.$id, schema]))

function each<T>(make: (source: (typeof byId)[string]) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, make(source)]))
}

/** By name, as `labTools['config-files'].schemas` says it; no `$ref` is left in them. */
export const schemas = each((source) => flatten(source, byId) as JsonSchema)

/** What is compiled: the same without the parts that other schemas check, see `mounts`. */
export const ownSchemas = each((source) => flatten(source, null) as JsonSchema)
export const mounts = each((source) => mountsOf(source))

export const schemaNames: readonly string[] = Object.keys(sources)
