import type { Facts } from './facts'
import type { DoctorWords, Finding, Rules } from './finding'
import { comfortRules } from './rules-comfort'
import { neededRules } from './rules-needed'
import { storageRules } from './rules-storage'

export type Diagnosis = {
  readonly verdict: 'works' | 'limited' | 'missing'
  readonly summary: string
  readonly groups: readonly { readonly title: string; readonly findings: readonly Finding[] }[]
}

/** What the facts mean for somebody who puts a lab into a page, in the words of a language. */
export function diagnose(facts: Facts, t: DoctorWords): Diagnosis {
  const groups = [
    { title: t.groups.needed, findings: findings(neededRules, facts, t) },
    { title: t.groups.kept, findings: findings(storageRules, facts, t) },
    { title: t.groups.rest, findings: findings(comfortRules, facts, t) },
  ]
  const verdicts = new Set(groups.flatMap(({ findings }) => findings.map(({ verdict }) => verdict)))
  const verdict = (['missing', 'limited'] as const).find((one) => verdicts.has(one)) ?? 'works'
  return { verdict, summary: t.summaries[facts.framed ? 'frame' : 'page'][verdict], groups }
}

function findings(rules: Rules, facts: Facts, t: DoctorWords): readonly Finding[] {
  return Object.entries(rules).flatMap(([name, rule]) => {
    const id = name as Finding['id']
    const found = rule(facts, t)
    return found ? [{ id, title: t.titles[id], ...found }] : []
  })
}

/** For a mail to whoever looks after the LMS. */
export function asText({ summary, groups }: Diagnosis, t: DoctorWords): string {
  const lines = groups.flatMap(({ title, findings }) => [
    '',
    title,
    ...findings.flatMap((finding) => [
      `- ${finding.title}: ${t.words[finding.verdict]}. ${finding.says}`,
      ...(finding.fix ? [`  ${t.toDo} ${finding.fix}`] : []),
    ]),
  ])
  return [t.report(summary), ...lines, ''].join('\n')
}
