import type { Finding, Rule } from '../finding'
import { readImage, resolved, type Image } from '../image'
import { referencesOf, stageMeant } from '../references'

/** An image is the same tomorrow only by its digest; a tag is moved with every release. */
export const baseImages: Rule = (recipe) =>
  referencesOf(recipe).flatMap((reference) => {
    const name = resolved(reference.word.text, recipe.defaults)
    if (name === null || name === '' || name === 'scratch') return []
    if (stageMeant(reference, recipe)) return []
    // A bare word after --from is a stage that is missing: another rule says so.
    if (reference.by !== 'FROM' && !/[/:@]/.test(name)) return []
    const image = readImage(name)
    if (!image || image.digest !== null) return []
    return [{ ...judge(image), from: reference.word.from, to: reference.word.to }]
  })

function judge({ tag, repository }: Image): Pick<Finding, 'code' | 'severity' | 'message'> {
  if (tag === null || tag === 'latest')
    return {
      code: 'latest-image',
      severity: 'warning',
      message: `${tag === null ? 'Without a tag this means `latest`' : '`latest` is'}, whatever was published last. Name a version and its digest: \`${repository}:<version>@sha256:…\`.`,
    }
  if (isExact(tag))
    return {
      code: 'no-digest',
      severity: 'info',
      message: `\`${tag}\` names one release, but the tag can be published again. Only \`@sha256:…\` behind it stays the same.`,
    }
  const vague = !/\d+\.\d+/.test(tag)
  return {
    code: 'moving-tag',
    severity: vague ? 'warning' : 'info',
    message: `\`${tag}\` moves to each new release. Name the full version, and its digest behind it: \`@sha256:…\`.`,
  }
}

/** `3.12.8-slim`, NVIDIA's monthly `24.05-py3`, a day (`20250811`), a commit. */
function isExact(tag: string): boolean {
  return (
    /(^|[^\d.])v?\d+\.\d+\.\d+/.test(tag) ||
    /^\d\d\.\d\d-/.test(tag) ||
    /\d{8}|^[0-9a-f]{40}$/.test(tag)
  )
}
