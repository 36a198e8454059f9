import type { Finding, Rule } from '../finding'
import type { Step } from '../recipe'
import type { Command } from '../shell'

/** `apt-get install` with what belongs to it, in the same layer. */
export const apt: Rule = ({ stages }) =>
  stages
    .flatMap((stage) => stage.steps)
    .filter((step) => step.keyword === 'RUN')
    .flatMap(check)

function check(step: Step): readonly Finding[] {
  const calls = step.commands.map(verbOf)
  const install = calls.indexOf('install')
  const words = step.commands[install]
  if (!words) return []
  const at = { from: words[0]?.from ?? step.from, to: words.at(-1)?.to ?? step.to }
  const found: Finding[] = []
  if (!calls.slice(0, install).includes('update'))
    found.push({
      ...at,
      code: 'apt-no-update',
      severity: 'info',
      message:
        'Without `apt-get update` in the same RUN this uses a package list from another layer, which may be old or missing.',
    })
  const cached = step.flags.some(({ text }) => text.includes('/var/lib/apt'))
  if (!cached && !step.commands.some(removesLists))
    found.push({
      ...at,
      code: 'apt-lists-kept',
      severity: 'info',
      message:
        'The package lists stay in the layer. End the same RUN with `rm -rf /var/lib/apt/lists/*`.',
    })
  return found
}

function verbOf(command: Command): string | null {
  const words = command.map((word) => word.text).filter((word) => word !== 'sudo')
  if (!/^apt(-get)?$/.test(words[0] ?? '')) return null
  return words.slice(1).find((word) => /^[a-z]/.test(word)) ?? null
}

const removesLists = (command: Command): boolean =>
  command[0]?.text === 'rm' && command.some((word) => word.text.startsWith('/var/lib/apt/lists'))
