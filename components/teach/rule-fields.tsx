import type { PassRule } from '@/lib/assign/assignment'
import type { Draft, DraftProblem } from './draft'
import { FieldGroup } from './field'
import { RadioRow } from './radio-row'

type Props = {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly problems: readonly DraftProblem[]
}

/** What it takes to pass. */
export function RuleFields({ draft, change, problems }: Props) {
  const { rule } = draft
  const items = draft.chapters.length + draft.labs.length
  const choose = (next: PassRule) => change({ rule: next })
  return (
    <FieldGroup
      legend="To pass"
      hint="A chapter counts when it is marked as read, a lab when all its checks pass."
      problem={problems.find(({ field }) => field === 'rule')?.words}
    >
      <RadioRow
        name="rule"
        label="All of it"
        checked={rule.kind === 'all'}
        onChoose={() => choose({ kind: 'all' })}
      />
      <RadioRow
        name="rule"
        label="At least some of it:"
        checked={rule.kind === 'count'}
        onChoose={() => choose({ kind: 'count', count: Math.max(1, items - 1) })}
        number={{
          label: 'how many must be done',
          value: rule.kind === 'count' ? rule.count : Math.max(1, items - 1),
          most: 400,
          unit: `of ${items}`,
          onChange: (count) => choose({ kind: 'count', count }),
        }}
      />
      <RadioRow
        name="rule"
        label="A share of all checks:"
        checked={rule.kind === 'percent'}
        onChoose={() => choose({ kind: 'percent', percent: 80 })}
        number={{
          label: 'per cent of the checks',
          value: rule.kind === 'percent' ? rule.percent : 80,
          most: 100,
          unit: '%, each lab weighing the same',
          onChange: (percent) => choose({ kind: 'percent', percent }),
        }}
      />
    </FieldGroup>
  )
}
