import { useId } from 'react'
import { scenarioIds, scenarios, type ScenarioId } from '@/lib/figures/resolver-scenarios'

type Props = {
  readonly id: ScenarioId
  readonly onChoose: (id: ScenarioId) => void
  readonly learns: boolean
  readonly onLearn: (learns: boolean) => void
}

export function ScenarioChoice({ id, onChoose, learns, onLearn }: Props) {
  const name = useId()
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <fieldset className="min-w-0">
        <legend className="sr-only">What is asked</legend>
        <div className="flex flex-wrap rounded-lg border border-line-2 bg-sunken p-0.5">
          {scenarioIds.map((one) => (
            <label
              key={one}
              className="relative flex min-h-9 flex-1 items-center justify-center rounded-md px-3 text-center text-[13px] font-medium whitespace-nowrap text-ink-2 has-checked:bg-raised has-checked:text-ink has-checked:shadow-[0_0_0_1px_var(--line-2)] has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name={name}
                checked={one === id}
                onChange={() => onChoose(one)}
                className="absolute inset-0 cursor-pointer appearance-none opacity-0"
              />
              {scenarios[one].label}
            </label>
          ))}
        </div>
      </fieldset>
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
