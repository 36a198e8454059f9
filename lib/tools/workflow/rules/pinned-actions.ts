import { pinning } from '../docs-pages'
import type { Finding, Rule } from '../finding'
import { entry, type Entry } from '../nodes'

/** Code of others is named by its content: a full commit SHA, or an image's digest. */
export const pinnedActions: Rule = ({ jobs, text }) =>
  jobs
    .flatMap((job) => [job.fields, ...job.steps.map((step) => step.fields)])
    .flatMap((fields) => entry(fields, 'uses') ?? [])
    .flatMap((uses) => check(uses, text))

function check(uses: Entry, text: string): readonly Finding[] {
  const name = uses.written ?? ''
  if (/^[.$][/\\]/.test(name) || name.includes('${{')) return []
  if (name.startsWith('docker://')) return checkImage(uses)
  const ref = /^[^@]+@([^@]+)$/.exec(name)?.[1]
  if (ref === undefined) return []
  const what = kindOfRef(ref)
  if (what === null) return []
  // Quotes, if any, stand before the name: look for the ref from its end.
  const at = text.slice(uses.from, uses.to).lastIndexOf(ref)
  const from = at < 0 ? uses.from : uses.from + at
  return [
    {
      code: 'unpinned-action',
      severity: 'warning',
      message: `\`${ref}\` is ${what}. Write the full 40-character commit SHA, with the version as a comment behind it.`,
      url: pinning,
      from,
      to: at < 0 ? uses.to : from + ref.length,
    },
  ]
}

/** Null for a full SHA, and for the 7 or 8 digits that GitHub's own service warns of. */
function kindOfRef(ref: string): string | null {
  if (/^([0-9a-f]{40}|[0-9a-f]{7,8})$/i.test(ref)) return null
  if (/^[0-9a-f]{9,39}$/i.test(ref)) return 'a shortened SHA, which GitHub does not look up'
  if (/^v?\d+(\.\d+)*([-+.]\S*)?$/.test(ref))
    return 'a tag: whoever can write to the action’s repository can move it to other code'
  if (/^(main|master|develop|dev|trunk|HEAD|release\/.*|releases\/.*)$/.test(ref))
    return 'a branch: each run takes whatever was pushed to it last'
  return 'a tag or a branch, and both can move to other code'
}

function checkImage(uses: Entry): readonly Finding[] {
  if (/@sha256:[0-9a-f]{64}$/.test(uses.written ?? '')) return []
  return [
    {
      code: 'unpinned-action',
      severity: 'warning',
      message:
        'A tag of an image can move to other code. Add the digest: `docker://name:tag@sha256:…`.',
      url: pinning,
      from: uses.from,
      to: uses.to,
    },
  ]
}
