import type { Rule } from '../finding'
import { readImage, resolved } from '../image'
import { referencesOf, stageMeant } from '../references'

/** Images that are looked for on Docker Hub by mistake, and the registry which has them. */
const homes: Readonly<Record<string, string>> = {
  'nvidia/pytorch': 'nvcr.io',
  'nvidia/tensorflow': 'nvcr.io',
  'nvidia/tritonserver': 'nvcr.io',
  'nvidia/jax': 'nvcr.io',
  'nvidia/nemo': 'nvcr.io',
  'astral-sh/uv': 'ghcr.io',
}

/** Without a host in front an image comes from Docker Hub. */
export const registries: Rule = (recipe) =>
  referencesOf(recipe).flatMap((reference) => {
    const name = resolved(reference.word.text, recipe.defaults)
    const image = name === null || stageMeant(reference, recipe) ? null : readImage(name)
    if (!image || (image.registry !== null && image.registry !== 'docker.io')) return []
    const host = Object.hasOwn(homes, image.repository) ? homes[image.repository] : undefined
    if (host === undefined) return []
    const { from, to, text } = reference.word
    const repaired = `${host}/${text.replace(/^docker\.io\//, '')}`
    return [
      {
        code: 'wrong-registry',
        severity: 'error',
        message: `Docker Hub has no \`${image.repository}\`: it is published at \`${host}/${image.repository}\`.`,
        from,
        to,
        ...(text.startsWith('$')
          ? {}
          : { fix: { from, to, title: `Take it from ${host}`, text: repaired } }),
      },
    ]
  })
