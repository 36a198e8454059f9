import type { PassRule } from '@/lib/assign/assignment'
import type { Draft, DraftProblem } from './draft'
import { FieldGroup } from './field'
import { RadioRow } from './radio-row'
import { teachText } from '@/lib/messages/teach/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly problems: readonly DraftProblem[]
}

/** What it takes to pass. */
export function RuleFields({ draft, change, problems }: Props) {
  const t = useText(teachText)
  const { rule } = draft
  const items = draft.chapters.length + draft.labs.length
  const choose = (next: PassRule) => change({ rule: next })
  return (
    <FieldGroup
      legend={t.toPass}
      hint={t.toPassHint}
      problem={problems.find(({ field }) => field === 'rule')?.words}
    >
      <RadioRow
        name="rule"
        label={t.allOfIt}
        checked={rule.kind === 'all'}
        onChoose={() => choose({ kind: 'all' })}
      />
      <RadioRow
        name="rule"
        label={t.someOfIt}
        checked={rule.kind === 'count'}
        onChoose={() => choose({ kind: 'count', count: Math.max(1, items - 1) })}
        number={{
          label: t.howMany,
          value: rule.kind === 'count' ? rule.count : Math.max(1, items - 1),
          most: 400,
          unit: t.ofItems(items),
          onChange: (count) => choose({ kind: 'count', count }),
        }}
      />
      <RadioRow
        name="rule"
        label={t.share}
        checked={rule.kind === 'percent'}
        onChoose={() => choose({ kind: 'percent', percent: 80 })}
        number={{
          label: t.perCent,
          value: rule.kind === 'percent' ? rule.percent : 80,
          most: 100,
          unit: t.perCentUnit,
          onChange: (percent) => choose({ kind: 'percent', percent }),
        }}
      />
    </FieldGroup>
  )
}
