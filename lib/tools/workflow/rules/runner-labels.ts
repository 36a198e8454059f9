import { nearestKey } from '@/lib/tools/nearest-key'
import { hostedRunners as page } from '../docs-pages'
import type { Job } from '../document'
import type { Finding, Rule } from '../finding'
import { hostedRunners, retiredRunners } from '../hosted-runners'
import { entry, type Value } from '../nodes'

/** A job waits for a machine with its label; with a wrong label it waits until it is cancelled. */
export const runnerLabels: Rule = ({ jobs }) => jobs.flatMap(labelsOf).flatMap(check)

/** Nothing where the machines may be the owner's own: `self-hosted`, a group, an expression. */
function labelsOf({ fields }: Job): readonly Value[] {
  const runsOn = entry(fields, 'runs-on')
  if (!runsOn) return []
  const labels = runsOn.items() ?? [runsOn]
  const own = labels.some(
    ({ written }) => written === null || written === 'self-hosted' || written.includes('${{'),
  )
  return own ? [] : labels
}

function check({ written, from, to }: Value): readonly Finding[] {
  const label = written?.toLowerCase() ?? ''
  if (label === '' || hostedRunners.has(label)) return []
  const common = { url: page, from, to }
  const retired = retiredRunners.get(label)
  if (retired !== undefined)
    return [
      {
        ...common,
        code: 'retired-runner',
        severity: 'warning',
        message: `GitHub retired \`${label}\` on ${retired}: no machine takes this job.`,
      },
    ]
  const meant = nearestKey(label, [...hostedRunners])
  const hint = meant === null ? '' : ` Did you mean \`${meant}\`?`
  return [
    {
      ...common,
      code: 'unknown-runner',
      severity: 'info',
      message: `\`${written}\` is not a label of GitHub’s own machines that this tool knows: without a runner of your own with it, the job waits in vain.${hint}`,
      fixes:
        meant === null
          ? []
          : [{ title: `Change to \`${meant}\``, edits: [{ from, to, text: meant }] }],
    },
  ]
}
