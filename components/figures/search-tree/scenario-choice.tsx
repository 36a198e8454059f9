import { Choice } from '@/components/figures/parts/choice'
import { scenarioIds, scenarios, type ScenarioId } from '@/lib/figures/resolver-scenarios'

type Props = {
  readonly id: ScenarioId
  readonly onChoose: (id: ScenarioId) => void
  readonly learns: boolean
  readonly onLearn: (learns: boolean) => void
}

export function ScenarioChoice({ id, onChoose, learns, onLearn }: Props) {
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <Choice
        label="What is asked"
        options={scenarioIds.map((one) => ({ id: one, name: scenarios[one].label }))}
        chosen={id}
        onChoose={onChoose}
      />
      <label className="flex min-h-9 cursor-pointer items-center gap-2 text-[13px] font-medium text-ink-2">
        <input
          type="checkbox"
          checked={learns}
          onChange={(event) => onLearn(event.target.checked)}
          className="size-4 accent-accent"
        />
        Learn from dead ends
      </label>
    </div>
  )
}
