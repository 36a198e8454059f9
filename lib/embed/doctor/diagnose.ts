import type { Facts } from './facts'
import type { Finding } from './finding'
import { comfortRules } from './rules-comfort'
import { neededRules } from './rules-needed'
import { storageRules } from './rules-storage'

export type Diagnosis = {
  readonly verdict: 'works' | 'limited' | 'missing'
  readonly summary: string
  readonly groups: readonly { readonly title: string; readonly findings: readonly Finding[] }[]
}

/** What the facts mean for somebody who puts a lab into a page. */
export function diagnose(facts: Facts): Diagnosis {
  const groups = [
    { title: 'What a lab needs', rules: neededRules },
    { title: 'What it remembers', rules: storageRules },
    { title: 'The rest', rules: comfortRules },
  ].map(({ title, rules }) => ({
    title,
    findings: rules.flatMap((rule) => rule(facts) ?? []),
  }))
  const verdicts = new Set(groups.flatMap(({ findings }) => findings.map(({ verdict }) => verdict)))
  const place = facts.framed ? 'in this frame' : 'in this page'
  if (verdicts.has('missing'))
    return { verdict: 'missing', summary: `Labs cannot run ${place}.`, groups }
  if (verdicts.has('limited'))
    return { verdict: 'limited', summary: `Labs run ${place}, with limits.`, groups }
  return { verdict: 'works', summary: `Labs run ${place}.`, groups }
}

const words = {
  works: 'works',
  limited: 'limited',
  missing: 'missing',
  unneeded: 'not needed',
  unknown: 'not known',
} as const

/** For a mail to whoever looks after the LMS. */
export function asText({ summary, groups }: Diagnosis): string {
  const lines = groups.flatMap(({ title, findings }) => [
    '',
    title,
    ...findings.flatMap((finding) => [
      `- ${finding.title}: ${words[finding.verdict]}. ${finding.says}`,
      ...(finding.fix ? [`  To do: ${finding.fix}`] : []),
    ]),
  ])
  return [`Embed doctor: ${summary}`, ...lines, ''].join('\n')
}
