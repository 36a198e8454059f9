import { nearestKey } from '@/lib/tools/nearest-key'
import type { Finding, Rule } from '../finding'
import { referencesOf, stageMeant, type Reference } from '../references'
import type { Recipe } from '../recipe'

/** `COPY --from` and `--mount=from` name an earlier stage, its number, or an image. */
export const stages: Rule = (recipe) =>
  referencesOf(recipe)
    .filter(({ by, word }) => by !== 'FROM' && word.text !== '' && !word.text.includes('$'))
    .filter((reference) => !stageMeant(reference, recipe))
    .flatMap((reference) => check(reference, recipe))

/** Official images that recipes copy from without a tag. */
const images = new Set(
  'alpine busybox debian docker golang httpd nginx node postgres python redis rust ubuntu'.split(
    ' ',
  ),
)

function check({ word, stage }: Reference, recipe: Recipe): readonly Finding[] {
  const name = word.text.toLowerCase()
  const at = { from: word.from, to: word.to }
  // A slash, a tag or a digest: an image, which other rules look at.
  if (/[/:@]/.test(name)) return []
  const later = recipe.stages.slice(stage.index).some((one) => one.name === name)
  if (later || /^\d+$/.test(name))
    return [
      {
        ...at,
        code: 'unknown-stage',
        severity: 'error',
        message: later
          ? `Stage \`${word.text}\` begins only here or further down. A stage can take files from earlier ones.`
          : `There is no stage ${word.text} before this one; the first stage is 0.`,
      },
    ]
  if (images.has(name))
    return [
      {
        ...at,
        code: 'unknown-stage',
        severity: 'info',
        message: `No stage is called \`${word.text}\`: this takes the image \`${name}:latest\` from Docker Hub.`,
      },
    ]
  const names = recipe.stages.slice(0, stage.index).flatMap((one) => one.name ?? [])
  const meant = nearestKey(name, names)
  return [
    {
      ...at,
      code: 'unknown-stage',
      severity: 'error',
      message: `No stage before this one is called \`${word.text}\`, so Docker looks for an image of that name.${names.length > 0 ? ` There is: ${names.join(', ')}.` : ''}`,
      ...(meant === null ? {} : { fix: { ...at, title: `Change to \`${meant}\``, text: meant } }),
    },
  ]
}
