import type { Files } from '@/lib/course/schema'
import { toDiagnostic, type Rule } from './finding'
import { readRecipe } from './recipe'
import { apt } from './rules/apt'
import { baseImages } from './rules/base-images'
import { layerOrder } from './rules/layer-order'
import { pythonInstalls } from './rules/python-installs'
import { registries } from './rules/registries'
import { rootUser } from './rules/root-user'
import { secrets } from './rules/secrets'
import { stages } from './rules/stages'
import type { Diagnostic } from '../tool'

const rules: readonly Rule[] = [
  apt,
  baseImages,
  layerOrder,
  pythonInstalls,
  registries,
  rootUser,
  secrets,
  stages,
]

/** What the course asks of a Dockerfile beyond its grammar. */
export function ruleDiagnostics(file: string, text: string, files: Files): readonly Diagnostic[] {
  const recipe = readRecipe(text)
  return rules
    .flatMap((rule) => rule(recipe, files))
    .map((finding) => toDiagnostic(finding, file, recipe))
}
