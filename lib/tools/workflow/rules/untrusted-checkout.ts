import { untrustedCheckout as page } from '../docs-pages'
import type { Step } from '../document'
import type { Rule, Span } from '../finding'
import { entry, type Entry } from '../nodes'

const head = /github\.event\.pull_request\.head\.|github\.head_ref|refs\/pull\//

/** `pull_request_target` runs with the repository's secrets; the code of a stranger must not. */
export const untrustedCheckout: Rule = ({ fields, jobs }) => {
  if (!triggers(entry(fields, 'on')).includes('pull_request_target')) return []
  return jobs
    .flatMap((job) => job.steps)
    .flatMap(checkouts)
    .map(({ from, to }) => ({
      code: 'untrusted-checkout',
      severity: 'warning',
      message:
        'This fetches the code of whoever opened the pull request, in a run that holds the repository’s secrets and a token that may write. Use `pull_request`, or do not check out the head.',
      url: page,
      from,
      to,
    }))
}

function triggers(on: Entry | undefined): readonly string[] {
  if (!on) return []
  const names = on.mapping()?.map((event) => event.name) ?? on.items()?.map((item) => item.written)
  return (names ?? [on.written]).flatMap((name) => name ?? [])
}

function checkouts({ fields }: Step): readonly Span[] {
  const run = entry(fields, 'run')
  if (run && /\bgh pr checkout\b|\bpull\/\S+\/(head|merge)\b/.test(run.written ?? '')) return [run]
  if (!/^actions\/checkout@/i.test(entry(fields, 'uses')?.written ?? '')) return []
  const inputs = entry(fields, 'with')?.mapping() ?? null
  const ref = ['ref', 'repository']
    .flatMap((name) => entry(inputs, name) ?? [])
    .find((input) => head.test(input.written ?? ''))
  return ref ? [ref] : []
}
